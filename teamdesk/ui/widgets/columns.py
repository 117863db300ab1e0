"""Rows in columns: what stands in each cell, and the sentence that readers say of a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt

from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

Row = TypeVar("Row")


class ColumnsRole(IntEnum):
    """Roles of our own."""

    CELLS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and the share of the width that its cells get."""

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell.

    Attributes:
        spoken: what readers say where it differs from ``text``.
        level: need level, painted as pips in place of the text.
        member: initials and colour number of a member, painted before the text.
        tick: a box that is ticked or not; None for none.
    """

    text: str = ""
    spoken: str = ""
    is_strong: bool = False
    is_quiet: bool = False
    level: int | None = None
    member: tuple[str, int] | None = None
    tick: bool | None = None


class ColumnsModel(RowsModel[Row]):
    """Rows whose cells a function tells, so that words and masks are decided in one place."""

    def __init__(
        self,
        key: Callable[[Row], Hashable],
        cells: Callable[[Row], Sequence[Cell]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(key, parent)
        self._cells = cells
        self._columns: tuple[Column, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The headings."""
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Set the headings; all rows look another way now."""
        self._columns = tuple(columns)
        self.tell_all_changed()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The first cell's text, the sentence for those who listen, or the cells."""
        if not index.isValid():
            return None
        cells = self._cells(self.at(index.row()))
        if role == ColumnsRole.CELLS:
            return tuple(cells)
        if role == Qt.ItemDataRole.DisplayRole:
            return next((cell.text for cell in cells if cell.text), "")
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(cells)
        if role == Qt.ItemDataRole.CheckStateRole and cells and cells[0].tick is not None:
            return Qt.CheckState.Checked if cells[0].tick else Qt.CheckState.Unchecked
        return None

    def _sentence(self, cells: Sequence[Cell]) -> str:
        said: list[str] = []
        for column, cell in zip(self._columns, cells, strict=True):
            words = cell.spoken or cell.text
            if words:
                said.append(f"{column.title}: {words}" if column.title and said else words)
        return ", ".join(said)
