"""Read a workbook as openpyxl streams it, with merged cells counted for all that they cover."""

from __future__ import annotations

import warnings
import zipfile
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.sheet import MAX_COLUMNS, MAX_ROWS, Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from teamdesk.imports.written_dates import CellValue

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_REL = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_WIDE = 0.6
# A merge over more rows than this is a decoration of the sheet, not a shared value.
_TALLEST_MERGE = 500

Range = tuple[int, int, int, int]


def read_workbook(path: Path) -> tuple[Sheet, ...]:
    """Read all sheets, hidden columns and rows with them; formulas give their last value.

    Raises:
        ImportRefusedError: damaged, or more rows than a team's list has.
    """
    try:
        with warnings.catch_warnings():
            # openpyxl warns of drawings and validations, which hold no data.
            warnings.simplefilter("ignore")
            return tuple(_read_sheets(path))
    except ImportRefusedError:
        raise
    except (
        *(InvalidFileException, zipfile.BadZipFile, ElementTree.ParseError, SyntaxError),
        *(KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError),
    ):
        raise ImportRefusedError(Refusal.DAMAGED, file=path.name) from None


def _read_sheets(path: Path) -> Iterator[Sheet]:
    merges = _merged_ranges(path)
    # The file and not its name: openpyxl takes no workbook that is called .xls or .csv.
    with path.open("rb") as file:
        book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            if not hasattr(sheet, "iter_rows"):
                continue  # a chart sheet has no rows
            sheet.reset_dimensions()  # the declared size may be any number
            cells = _grid(sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True), path)
            ranges = [r for r in merges.get(sheet.title, []) if r[3] - r[1] < _TALLEST_MERGE]
            yield Sheet(sheet.title, _rows(cells, ranges))


def _grid(rows: Iterator[tuple[object, ...]], path: Path) -> list[list[CellValue]]:
    grid: list[list[CellValue]] = []
    empty_since = 0
    for number, row in enumerate(rows, 1):
        if any(value is not None for value in row):
            grid.extend([] for _ in range(number - 1 - len(grid)))
            last = max(i for i, value in enumerate(row, 1) if value is not None)
            grid.append([cast("CellValue", value) for value in row[:last]])
            empty_since = number
        elif number - empty_since > MAX_ROWS:
            break  # a cell put in row 1,048,576 by accident
        if len(grid) > MAX_ROWS:
            raise ImportRefusedError(Refusal.TOO_MANY_ROWS, file=path.name, limit=MAX_ROWS)
    return grid


def _rows(grid: list[list[CellValue]], merges: list[Range]) -> tuple[Row, ...]:
    width = max((len(row) for row in grid), default=0)
    used = sum(any(i < len(row) and row[i] is not None for row in grid) for i in range(width))
    wide: set[int] = set()
    for left, top, right, bottom in merges:
        if top > len(grid):
            continue
        if right - left + 1 >= max(_WIDE * used, 3):
            wide.update(range(top, bottom + 1))
        _spread(grid, (left, top, min(right, width), min(bottom, len(grid))))
    return tuple(Row(number, tuple(cells), number in wide) for number, cells in enumerate(grid, 1))


def _spread(grid: list[list[CellValue]], merge: Range) -> None:
    left, top, right, bottom = merge
    first = grid[top - 1]
    value = first[left - 1] if left <= len(first) else None
    if value is None:
        return
    for row in grid[top - 1 : bottom]:
        row.extend(None for _ in range(right - len(row)))
        row[left - 1 : right] = [value] * (right - left + 1)


def _merged_ranges(path: Path) -> dict[str, list[Range]]:
    """The merged ranges by sheet, which openpyxl leaves out when it streams."""
    with zipfile.ZipFile(path) as archive:
        targets = {
            relation.get("Id"): relation.get("Target", "")
            for relation in _tree(archive, "xl/_rels/workbook.xml.rels").iter(
                f"{_PACKAGE}Relationship"
            )
        }
        found: dict[str, list[Range]] = {}
        book = _tree(archive, "xl/workbook.xml")
        for sheet in (*book.iter(f"{_MAIN}sheet"), *book.iter(f"{_STRICT}sheet")):
            target = targets.get(sheet.get(_REL) or sheet.get(_STRICT_REL), "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part in archive.namelist() and "worksheets" in part:
                found[sheet.get("name", "")] = _merges_of(archive, part)
        return found


def _tree(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    with archive.open(part) as stream:
        return ElementTree.parse(stream).getroot()


def _merges_of(archive: zipfile.ZipFile, part: str) -> list[Range]:
    ranges: list[Range] = []
    with archive.open(part) as stream:
        for _, element in ElementTree.iterparse(stream):
            if element.tag in (f"{_MAIN}mergeCell", f"{_STRICT}mergeCell"):
                bounds = range_boundaries(element.get("ref", ""))
                if None not in bounds:
                    ranges.append(cast("Range", bounds))
            if element.tag in (f"{_MAIN}row", f"{_STRICT}row"):
                element.clear()
    return ranges
