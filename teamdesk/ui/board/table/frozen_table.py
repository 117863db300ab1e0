"""A table whose first column stays in sight: who it is about is asked in every other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QTableView

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from teamdesk.ui.rows_model import Index

# A first column that took more of the table would leave no room to look at the others.
MOST = 0.6


class FrozenTable(QTableView):
    """Moves the other columns below the first; a subclass paints it, `frozen_width` wide."""

    @property
    def frozen_width(self) -> int:
        """How wide the first column stands over the others; 0 where it stands in its place."""
        header = self.horizontalHeader()
        width = header.sectionSize(0) if header.count() else 0
        is_moved = header.offset() > 0 and width < self.viewport().width() * MOST
        return width if is_moved else 0

    def indexAt(self, pos: QPoint) -> QModelIndex:
        """What is seen at a point, which is the first column where that stands over others."""
        found = super().indexAt(pos)
        if found.isValid() and 0 <= pos.x() < self.frozen_width:
            return found.siblingAtColumn(0)
        return found

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is seen."""
        rect = super().visualRect(index)
        frozen = self.frozen_width
        if frozen and index.column() == 0 and self.columnSpan(index.row(), 0) == 1:
            return QRect(0, rect.top(), frozen, rect.height())
        return rect

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, and not below the first column."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            # It is in sight wherever the others are.
            bar.setValue(before)
        elif covered := self.frozen_width - self.columnViewportPosition(index.column()):
            bar.setValue(bar.value() - max(0, covered))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew after a step sideways: what was moved along is not to be moved."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()
