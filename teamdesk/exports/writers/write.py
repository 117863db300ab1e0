"""A document becomes a file: whole or not at all, under a name that gives nobody away."""

from __future__ import annotations

import os
import re
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.text import clean
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.rendered import Rendered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.look import Look

_LONGEST_NAME = 100
# What is being written tells nothing of what it is.
_PART = ".teamdesk-"
_SECONDS_TO_WRITE = 60
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
# Eleven digits, also as 6 + 5: a birth number never stands in a file name.
_BIRTH_NUMBER = re.compile(r"(?<!\d)\d{6}[ .-]?\d{5}(?!\d)")


def render_each(
    document: Document, formats: Iterable[DocumentFormat]
) -> dict[DocumentFormat, Rendered]:
    """The same document in each format, once; what a process of its own does with a document."""
    look = load_look()
    return {each: render(document, each, look) for each in dict.fromkeys(formats)}


def render(document: Document, file_format: DocumentFormat, look: Look) -> Rendered:
    """Return the file's bytes; the libraries are loaded with the first document."""
    match file_format:
        case DocumentFormat.DOCX:
            from teamdesk.exports.writers.word.writer import render_docx

            return render_docx(document, look)
        case DocumentFormat.PDF:
            from teamdesk.exports.writers.pdf.writer import render_pdf

            return render_pdf(document, look)
        case DocumentFormat.ICS:
            return _render_entry(document)
        case DocumentFormat.XLSX | DocumentFormat.CSV:
            return _render_sheet(document, file_format)
        case DocumentFormat.FHIR:
            return _render_bundle(document)
        case _:
            assert_never(file_format)


def _render_entry(document: Document) -> Rendered:
    if document.calendar is None:
        raise ValueError(f"a calendar takes no {document.kind}")
    from teamdesk.exports.writers.calendar_writer import render_calendar

    calendar = document.calendar
    return Rendered(render_calendar(calendar.entries, calendar.made_at))


def _render_sheet(document: Document, file_format: DocumentFormat) -> Rendered:
    if document.sheet is None:
        raise ValueError(f"a spreadsheet takes no {document.kind}")
    from teamdesk.exports.writers.sheet_writer import render_csv, render_xlsx

    if file_format is DocumentFormat.XLSX:
        return Rendered(render_xlsx(document.sheet))
    return Rendered(render_csv(document.sheet, document.language))


def _render_bundle(document: Document) -> Rendered:
    if document.bundle is None:
        raise ValueError(f"other systems take no {document.kind}")
    from teamdesk.exports.writers.bundle_writer import render_bundle

    return Rendered(render_bundle(document.bundle))


def keep_new(data: bytes, folder: Path, name: str, ending: str) -> Path:
    """Store ``data`` whole, under ``name`` or the first free number of it.

    Nothing that lies there is replaced, also where another program takes the name meanwhile.

    Raises:
        OSError: the folder is missing, full or not to be written; nothing is left behind.
    """
    part = folder / f"{_PART}{os.urandom(8).hex()}.part"
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return _named(part, folder, safe_name(name), ending)
    finally:
        part.unlink(missing_ok=True)


def _named(part: Path, folder: Path, stem: str, ending: str) -> Path:
    """Give a whole file a name that was free until this moment."""
    count = 1
    target = folder / f"{stem}.{ending}"
    while not _is_taken_by_us(target):
        count += 1
        target = folder / f"{stem}_{count}.{ending}"
    try:
        part.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return target


def _is_taken_by_us(target: Path) -> bool:
    try:
        target.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def remove_left_overs(folder: Path, now: float) -> None:
    """Take away what a crash or a power cut left half written; ``now`` in seconds since 1970.

    What is younger than a minute may be written just now, by another window or machine.
    """
    # A folder that can't be looked into, such as a share that is gone, is told by who writes there.
    with suppress(OSError):
        for part in folder.glob(f"{_PART}*.part"):
            with suppress(OSError):
                if part.stat().st_mtime < now - _SECONDS_TO_WRITE:
                    part.unlink()


def safe_name(text: str) -> str:
    """Return ``text`` as a file name for Windows, macOS and Linux, without a birth number.

    Builders make it of kind, case number and date; whatever a case number holds, it stays one
    name in one folder.
    """
    name = unicodedata.normalize("NFC", clean(text).replace("\n", " "))
    name = _BIRTH_NUMBER.sub("", name)
    name = _FORBIDDEN.sub("-", name)
    name = "-".join(name.split())[:_LONGEST_NAME].strip(".-_")
    if not name or _DEVICE.fullmatch(name):
        return f"dokument_{name}".rstrip("_")
    return name
