"""A table as it stands in a file, before anybody knows what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.imports.written_values import text_of

if TYPE_CHECKING:
    from teamdesk.imports.written_dates import CellValue

MAX_ROWS = 100_000
MAX_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row, with the number that programs show beside it."""

    number: int
    cells: tuple[CellValue, ...]
    is_wide_heading: bool = False
    """One merged cell over most of the width."""

    def cell(self, index: int) -> CellValue:
        """The cell, or nothing beyond the last one."""
        return self.cells[index] if index < len(self.cells) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the row."""
        return not any(text_of(value) for value in self.cells)

    @property
    def filled(self) -> tuple[str, ...]:
        """The texts of the cells that hold something."""
        return tuple(text for value in self.cells if (text := text_of(value)))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, a table of a document or a whole file of lines."""

    name: str
    rows: tuple[Row, ...]
    heading: str = ""
    """The words that stand above a table in a document."""


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How a file of lines is written, as the report tells it."""

    encoding: str
    delimiter: str
    line_ends: str
