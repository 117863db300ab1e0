"""Read a file of lines: which letters, which delimiter, and quoted fields over several lines."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.sheet import MAX_COLUMNS, MAX_ROWS, Row, Sheet, TextFormat

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Callable
    from pathlib import Path

    from teamdesk.imports.written_dates import CellValue

DELIMITERS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 60
_SAMPLE_CHARACTERS = 100_000
_NORWEGIAN = re.compile(r"[æøåÆØÅéèêóòôäöüÄÖÜ–«»]")
# What the Norwegian letters look like when a file is read by the wrong old code page.
_STRANGE = re.compile(r"[\u0080-\u009f¿¾¼µ¶‚ƒ„†‡‹›˜œ•¢¥¯∆≈¬┐└┴┬├─┼▒░█]")
_OLD_CODE_PAGES = (("cp1252", "windows-1252"), ("mac_roman", "macintosh"), ("cp865", "cp865"))
_QUOTED = re.compile(r'"[^"]*"')
_EXCEL_HINT = re.compile(r"\Asep=([;,|\t])\r?\n", re.IGNORECASE)
# A quote that is never closed would swallow the file into one field.
_MOST_LINES_IN_A_FIELD = 400


def read_delimited(
    path: Path, recognised: Callable[[Sheet], int] | None = None
) -> tuple[Sheet, TextFormat]:
    """Read the file as one sheet without a name; rows bear the number of their first line.

    ``recognised`` counts the known headings of a sample. The delimiter that shows most of them
    wins: «Surname, First;1 200,00» is consistent by commas too, but says nothing then.

    Raises:
        ImportRefusedError: more rows than a team's list has.
    """
    text, encoding = decode(path.read_bytes())
    text = text.replace("\x00", "")
    hint = _EXCEL_HINT.match(text)
    delimiter = hint[1] if hint else _delimiter(text, recognised)
    rows = tuple(_rows(text, delimiter))
    if len(rows) > MAX_ROWS:
        raise ImportRefusedError(Refusal.TOO_MANY_ROWS, file=path.name, limit=MAX_ROWS)
    return Sheet("", rows[1:] if hint else rows), TextFormat(encoding, delimiter, _line_ends(text))


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; every file has one that fits."""
    for mark, codec, name in (
        (b"\xef\xbb\xbf", "utf-8-sig", "utf-8 with BOM"),
        (b"\xff\xfe", "utf-16", "utf-16"),
        (b"\xfe\xff", "utf-16", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(codec, errors="replace"), name
    if data[1::2].count(0) > len(data) / 4:
        return data.decode("utf-16-le", errors="replace"), "utf-16 without BOM"
    if data[::2].count(0) > len(data) / 4:
        return data.decode("utf-16-be", errors="replace"), "utf-16 without BOM"
    try:
        return data.decode("utf-8"), "utf-8 without BOM"
    except UnicodeDecodeError:
        return _decode_old(data)


def _decode_old(data: bytes) -> tuple[str, str]:
    texts = [(data.decode(codec, errors="replace"), name) for codec, name in _OLD_CODE_PAGES]
    return max(texts, key=lambda pair: _looks_norwegian(pair[0]))


def _looks_norwegian(text: str) -> int:
    sample = text[:_SAMPLE_CHARACTERS]
    strange = len(_STRANGE.findall(sample)) + sample.count("\ufffd")
    return len(_NORWEGIAN.findall(sample)) - 2 * strange


def _line_ends(text: str) -> str:
    # Spreadsheets end rows with CRLF and break lines inside a cell with LF.
    between = _QUOTED.sub("", text[:_SAMPLE_CHARACTERS])
    windows, all_feeds = between.count("\r\n"), between.count("\n")
    if windows * 2 > all_feeds:
        return "CRLF"
    return "LF" if all_feeds or "\r" not in between else "CR"


def _delimiter(text: str, recognised: Callable[[Sheet], int] | None) -> str:
    sample = text[:_SAMPLE_CHARACTERS]

    def score(delimiter: str) -> tuple[int, float]:
        rows = _rows(sample, delimiter)[:_SAMPLE_ROWS]
        known = recognised(Sheet("", tuple(rows))) if recognised else 0
        return known, _consistency(rows)

    return max(DELIMITERS, key=score)


def _consistency(rows: list[Row]) -> float:
    """The share of rows that have the commonest number of fields, if that is more than one."""
    counts = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if not counts:
        return 0.0
    width, times = counts.most_common(1)[0]
    return times / len(rows) + min(width, 50) / 1000


def _rows(text: str, delimiter: str) -> list[Row]:
    """Parse with quotes; a file whose quotes don't close is parsed line by line instead."""
    # The module's own limit of 131,072 characters would refuse a pasted epicrisis.
    limit = csv.field_size_limit(len(text) + 1)
    try:
        lines = io.StringIO(text, newline="")
        parsed = _parse(csv.reader(lines, delimiter=delimiter))
        if parsed and any(_is_swallowed(cell) for cell in parsed[-1].cells):
            lines.seek(0)
            parsed = _parse(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return parsed
    finally:
        csv.field_size_limit(limit)


def _parse(reader: Reader) -> list[Row]:
    rows: list[Row] = []
    first_line = 1
    for cells in reader:
        rows.append(Row(first_line, tuple(_cell(cell) for cell in cells[:MAX_COLUMNS])))
        first_line = reader.line_num + 1
    return rows


def _is_swallowed(cell: CellValue) -> bool:
    return isinstance(cell, str) and cell.count("\n") > _MOST_LINES_IN_A_FIELD


def _cell(text: str) -> str | None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return plain if plain.strip() else None
