"""A column of equal widgets that are used again for other rows instead of being made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Line = TypeVar("Line", bound=QWidget)
Row = TypeVar("Row")


class RowsBox(QWidget, Generic[Line, Row]):
    """Shows one line a row; lines that are too many are hidden, so focus is never torn away."""

    def __init__(
        self,
        make: Callable[[], Line],
        show: Callable[[Line, Row], None],
        spacing: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._show = show
        self.lines: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def set_spacing(self, spacing: int) -> None:
        """Put the lines closer together, or further apart."""
        self._column.setSpacing(spacing)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` from the top."""
        while len(self.lines) < len(rows):
            line = self._make()
            line.setParent(self)
            self.lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self.lines):
            if place < len(rows):
                self._show(line, rows[place])
            line.setVisible(place < len(rows))

    def show_first(self, rows: Sequence[Row], count: int) -> int:
        """Show the first ``count`` of the rows; how many are not shown."""
        self.show_rows(rows[:count])
        return max(0, len(rows) - count)
