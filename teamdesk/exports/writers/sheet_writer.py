"""Figures become a file: a workbook, or text that a spreadsheet opens."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.exports.text import clean

if TYPE_CHECKING:
    from teamdesk.exports.sheet import Sheet, Value

# Excel takes a file for UTF-8 only if it begins so.
ENCODING = "utf-8-sig"
# A cell that begins so is a formula to a spreadsheet; nothing here is one.
FORMULA = ("=", "+", "-", "@", "\t")
WIDEST = 60


def render_csv(sheet: Sheet, language: Language) -> bytes:
    """Lines parted by semicolons; a Norwegian number has a comma."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    comma = "." if language is Language.EN else ","
    writer.writerows([_safe(note)] for note in sheet.notes)
    for line in (sheet.head, *sheet.lines):
        writer.writerow([_as_text(value, comma) for value in line])
    return text.getvalue().encode(ENCODING)


def render_xlsx(sheet: Sheet) -> bytes:
    """A workbook whose numbers are numbers."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    page = book.create_sheet(sheet.name)
    for note in sheet.notes:
        page.append([_safe(note)])
    page.append([])
    page.append([_safe(title) for title in sheet.head])
    for cell in page[page.max_row]:
        cell.font = Font(bold=True)
    page.freeze_panes = page.cell(page.max_row + 1, 1)
    for line in sheet.lines:
        page.append([_safe(value) if isinstance(value, str) else value for value in line])
    for place in range(len(sheet.head)):
        told = (str(line[place] or "") for line in (sheet.head, *sheet.lines))
        width = min(WIDEST, max(map(len, told)) + 2)
        page.column_dimensions[get_column_letter(place + 1)].width = width
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _as_text(value: Value, comma: str) -> str:
    if value is None:
        return ""
    return _safe(value) if isinstance(value, str) else f"{value:g}".replace(".", comma)


def _safe(text: str) -> str:
    bare = clean(text)
    return f"'{bare}" if bare.startswith(FORMULA) else bare
