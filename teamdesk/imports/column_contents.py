"""Know a column by what stands in it, where the header says nothing or too little."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from teamdesk.domain.identity_number import IdentityNumberError, parse_identity_number
from teamdesk.imports.columns import Column, TableKind
from teamdesk.imports.headers import Header
from teamdesk.imports.layout import FoundColumn
from teamdesk.imports.tables import COLUMNS
from teamdesk.imports.written_dates import DateSense, read_date
from teamdesk.imports.written_values import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.imports.sheet import Row
    from teamdesk.imports.written_dates import CellValue

_SAMPLE = 100
_LEAST_CELLS = 2
_FEW_ROWS = 5
_LEAST_FILLED = 0.1
_MOSTLY = 0.6
_NAME = re.compile(r"^[^\W\d]['’.\w]*(?:[\s,-]+[^\W\d]['’.\w]*)+(?:\s*\([^)]*\))?$")
# Only the years are looked at, so any day will do to count them from.
_SENSE = DateSense(date(2030, 1, 1), is_birth=True)
_LATEST_BIRTH_YEAR = 2012


class ColumnContents:
    """What the columns below one header row hold; each column is judged once."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = [row for row in rows[:_SAMPLE] if not row.is_empty]
        self._meanings: dict[int, Column | None] = {}

    def meaning(self, index: int) -> Column | None:
        """What the column holds by its content alone."""
        if index not in self._meanings:
            self._meanings[index] = _meaning([row.cell(index) for row in self.rows])
        return self._meanings[index]

    def is_filled(self, index: int) -> bool:
        """Whether something stands there; a sentence that looks like a header has no column."""
        if len(self.rows) < _FEW_ROWS:
            return True
        filled = sum(row.cell(index) is not None for row in self.rows)
        return filled >= _LEAST_FILLED * len(self.rows)

    @property
    def width(self) -> int:
        """The number of columns."""
        return max((len(row.cells) for row in self.rows), default=0)


def add_by_content(
    kind: TableKind,
    contents: ColumnContents,
    headers: Sequence[Header],
    found: Iterable[FoundColumn],
) -> tuple[FoundColumn, ...]:
    """The found columns, and those that their content gives away.

    A column of identity numbers may be called anything: «Bruker», «ID» or nothing.
    """
    by_index = {column.index: column for column in found}
    wanted = set(COLUMNS[kind])
    for index in range(contents.width):
        taken = {column.column for column in by_index.values()}
        meaning = contents.meaning(index)
        if meaning is None or meaning not in wanted or meaning in taken:
            continue
        if index not in by_index or meaning is Column.IDENTITY_NUMBER:
            header = headers[index] if index < len(headers) else Header("", "")
            by_index[index] = FoundColumn(meaning, index, header)
    return tuple(by_index.values())


def _meaning(values: list[CellValue]) -> Column | None:
    cells = [value for value in values if text_of(value)]
    if len(cells) < _LEAST_CELLS:
        return None
    if _share(_is_identity_number(cell) for cell in cells) >= _MOSTLY:
        return Column.IDENTITY_NUMBER
    days = [day for cell in cells if _may_be_date(cell) and (day := read_date(cell, _SENSE).day)]
    if len(days) >= 0.8 * len(cells):
        is_birth = sum(day.year <= _LATEST_BIRTH_YEAR for day in days) > len(days) / 2
        return Column.BIRTH_DATE if is_birth else Column.DATE
    if _share(bool(_NAME.match(text_of(cell))) for cell in cells) >= 0.8:
        return Column.NAME
    return None


def _share(answers: Iterable[bool]) -> float:
    counted = list(answers)
    return sum(counted) / len(counted)


def _may_be_date(value: CellValue) -> bool:
    return isinstance(value, date | datetime) or (
        isinstance(value, str) and len(value) <= 30 and any(c.isdigit() for c in value)
    )


def _is_identity_number(value: CellValue) -> bool:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        return False
    text = text_of(value)
    if sum(c.isdigit() for c in text) not in (10, 11):
        return False
    try:
        parse_identity_number(text)
    except IdentityNumberError:
        return False
    return True
