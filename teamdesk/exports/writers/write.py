"""A document becomes a file: whole or not at all, under a name that gives nobody away."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.text import clean
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.rendered import Rendered

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.look import Look

_LONGEST_NAME = 100
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
# Eleven digits, also as 6 + 5: a birth number never stands in a file name.
_BIRTH_NUMBER = re.compile(r"(?<!\d)\d{6}[ .-]?\d{5}(?!\d)")


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """Where a document lies, its fingerprint for the log, and the letters it could not show."""

    path: Path
    sha256: str
    lost_letters: tuple[str, ...]


def write_document(
    document: Document, file_format: DocumentFormat, target: Path, look: Look | None = None
) -> WrittenDocument:
    """Write ``document`` to ``target``, which is replaced only by a whole file.

    Raises:
        OSError: the folder is missing, full or not to be written; nothing is left behind.
    """
    rendered = render(document, file_format, look or load_look())
    keep_whole(rendered.data, target)
    digest = hashlib.sha256(rendered.data).hexdigest()
    return WrittenDocument(target, digest, rendered.lost_letters)


def keep_whole(data: bytes, target: Path) -> None:
    """Store ``data`` as ``target``, which is replaced only by a whole file.

    Raises:
        OSError: the folder is missing, full or not to be written; nothing is left behind.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise


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


def free_target(document: Document, file_format: DocumentFormat, folder: Path) -> Path:
    """A path in ``folder`` where nothing lies yet: the document's name, counted if taken."""
    return free_path(document.file_stem, file_format.value, folder)


def free_path(name: str, ending: str, folder: Path) -> Path:
    """A path in ``folder`` where nothing lies yet, by a name that is made safe."""
    stem = safe_name(name)
    target = folder / f"{stem}.{ending}"
    count = 1
    while target.exists():
        count += 1
        target = folder / f"{stem}_{count}.{ending}"
    return target


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
