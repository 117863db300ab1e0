"""A sheet whose kind and columns are known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.domain.evaluations import Moment
    from teamdesk.imports.columns import Column, TableKind
    from teamdesk.imports.headers import Header
    from teamdesk.imports.sheet import Row, Sheet


@dataclass(frozen=True, slots=True)
class FoundColumn:
    """A column whose meaning is known."""

    column: Column
    index: int
    header: Header
    moment: Moment | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """What a sheet is, and where its columns stand."""

    kind: TableKind
    sheet: Sheet
    header_index: int
    columns: tuple[FoundColumn, ...]
    score: float

    @property
    def header_row(self) -> int:
        """The number of the header row, as programs show it."""
        return self.sheet.rows[self.header_index].number

    @property
    def data_rows(self) -> tuple[Row, ...]:
        """The rows below the header."""
        return self.sheet.rows[self.header_index + 1 :]

    @property
    def words_above(self) -> tuple[str, ...]:
        """What stands above the header: titles, dates, explanations."""
        above = self.sheet.rows[: self.header_index]
        return (self.sheet.name, *(text for row in above for text in dict.fromkeys(row.filled)))

    def find(self, column: Column, moment: Moment | None = None) -> FoundColumn | None:
        """The first column of a meaning, for one moment where it stands twice."""
        return next(
            (c for c in self.columns if c.column is column and c.moment is moment),
            None,
        )

    def all(self, column: Column) -> tuple[FoundColumn, ...]:
        """All columns of a meaning, from left to right."""
        return tuple(sorted((c for c in self.columns if c.column is column), key=lambda c: c.index))

    @property
    def has_moments(self) -> bool:
        """Whether start and end stand side by side in a row."""
        return any(c.moment for c in self.columns)
