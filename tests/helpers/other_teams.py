"""Files as other teams would have them: other words, orders, letters and delimiters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx import Document
from openpyxl import Workbook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from docx.document import Document as WordDocument

Rows = list[list[object]]


def write_sheets(path: Path, sheets: dict[str, Rows]) -> Path:
    """A workbook with the rows of each sheet from A1 on."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def write_lines(path: Path, rows: Rows, delimiter: str = ";", encoding: str = "utf-8") -> Path:
    """A file of lines; a field is quoted where it has to be."""
    lines = [delimiter.join(_field(value, delimiter) for value in row) for row in rows]
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path


def _field(value: object, delimiter: str) -> str:
    text = "" if value is None else str(value)
    needs_quotes = any(sign in text for sign in (delimiter, '"', "\n"))
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if needs_quotes else text


def write_minutes(path: Path, lines: Sequence[tuple[str, str]], tables: dict[int, Rows]) -> Path:
    """Minutes of (style, text) lines; ``tables`` stand before the line of their number."""
    document = Document()
    for number, (style, text) in enumerate([*lines, ("", "")]):
        if number in tables:
            _add_table(document, tables[number])
        if style == "bold":
            document.add_paragraph().add_run(text).bold = True
        elif text:
            document.add_paragraph(text, style=style or None)
    document.save(str(path))
    return path


def _add_table(document: WordDocument, rows: Rows) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, cells, strict=True):
            cell.text = str(value)
