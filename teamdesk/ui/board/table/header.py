"""The headings of a table of the board: what is sorted, and which column the keyboard is in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from teamdesk.ui.board.table.frozen_table import FrozenTable
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.board.table.model import TableModel
    from teamdesk.ui.theme.theme import Theme

LINES = 2
ARROW = 0.32


class TableHeader(QHeaderView):
    """Painted headings, of which the mouse draws the edges; keys go through the table.

    Attributes:
        marks_current: the column that the keyboard is in has a line below its title.
    """

    def __init__(self, theme: Theme, model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._rows = model
        self._sorted: int | None = None
        self._is_descending = False
        self.lines = 1
        self.is_centred = False
        self.marks_current = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHighlightSections(False)

    def show_sorted(self, column: int | None, *, is_descending: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._sorted, self._is_descending = column, is_descending
        self.viewport().update()

    def word_width(self, title: str) -> int:
        """What the longest word of a title needs, with the air beside it."""
        space, width = self._theme.tokens.space, QFontMetricsF(self._font()).horizontalAdvance
        return math.ceil(max(map(width, title.split()), default=0)) + space.sm + space.xs + 1

    def sizeHint(self) -> QSize:
        """As tall as the lines of a title need."""
        tokens = self._theme.tokens
        line = painting.line_height(self._font())
        return QSize(10, math.ceil(self.lines * line) + 2 * tokens.space.xs + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title of the first column over those that were moved below it."""
        super().paintEvent(event)
        if box := self._frozen():
            painter = QPainter(self.viewport())
            painter.fillRect(box, QColor(self._theme.tokens.colours.card))
            self.paintSection(painter, box, 0)
            edge = QColor(self._theme.tokens.colours.border_strong)
            painter.fillRect(box.right(), 0, 1, box.height(), edge)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave what is below the first column alone."""
        if not self._is_frozen_at(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer no edge to draw that can't be seen."""
        if event.buttons() or not self._is_frozen_at(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the first column where it is seen."""
        super().mouseReleaseEvent(event)
        if self._is_frozen_at(event) and self.sectionsClickable():
            self.sectionClicked.emit(0)

    def _frozen(self) -> QRect | None:
        table = self.parentWidget()
        width = table.frozen_width if isinstance(table, FrozenTable) else 0
        return QRect(0, 0, width, self.height()) if width else None

    def _is_frozen_at(self, event: QMouseEvent) -> bool:
        box = self._frozen()
        return box is not None and box.contains(event.position().toPoint())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a title, the arrow of a sorted column, and the line below."""
        columns = self._rows.columns
        if section >= len(columns):
            return
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.border))
        if self.marks_current and section == self._current_column():
            below = tokens.sizes.focus_ring
            line = QRect(rect.left(), rect.bottom() - below + 1, rect.width(), below)
            painter.fillRect(line, QColor(colours.accent))
        is_sorted = section == self._sorted
        painter.setFont(self._font())
        painter.setPen(QColor(colours.text if is_sorted else colours.text_muted))
        room = QRectF(rect).adjusted(tokens.space.sm, 0, -tokens.space.xs, 0)
        arrow = QFontMetricsF(self._font()).height() if is_sorted else 0.0
        self._paint_title(painter, room.adjusted(0, 0, -arrow, 0), columns[section].title, section)
        if is_sorted:
            self._paint_arrow(painter, room, arrow)

    def _current_column(self) -> int:
        table = self.parentWidget()
        if isinstance(table, QAbstractItemView) and table.hasFocus():
            return table.currentIndex().column()
        return -1

    def _paint_title(self, painter: QPainter, room: QRectF, title: str, section: int) -> None:
        is_centred = self.is_centred and section > 0
        block = painting.lay_out(title, self._font(), room.width(), self.lines)
        metrics = QFontMetricsF(self._font())
        top = room.center().y() - block.height / 2
        for place, line in enumerate(block.lines):
            free = (room.width() - metrics.horizontalAdvance(line)) / 2 if is_centred else 0.0
            at = QPointF(
                room.left() + max(0.0, free), top + place * block.line_height + metrics.ascent()
            )
            painter.drawText(at, line)

    def _paint_arrow(self, painter: QPainter, room: QRectF, side: float) -> None:
        middle = QPointF(room.right() - side / 2, room.center().y())
        half = side * ARROW
        tip = half * 0.7 if self._is_descending else -half * 0.7
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.colours.accent))
        painter.drawPolygon(
            QPolygonF(
                [
                    middle + QPointF(-half, -tip),
                    middle + QPointF(half, -tip),
                    middle + QPointF(0, tip),
                ]
            )
        )
        painter.restore()

    def _font(self) -> QFont:
        return make_font(self._theme.tokens.type.caption, QFont.Weight.DemiBold)
