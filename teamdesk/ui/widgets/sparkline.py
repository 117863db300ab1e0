"""A line the height of the words beside it; up is better, and its end is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.theme.theme import Theme

MARK = 3.0


class Sparkline(QWidget):
    """Steps between the bottom (0) and the top (1), the oldest first; readers hear the words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.steps: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_line(self, steps: Sequence[float], told: str) -> None:
        """Show ``steps``, told to readers as ``told``; one step alone is no line."""
        self.steps = tuple(steps) if len(steps) > 1 else ()
        self.setAccessibleName(told if self.steps else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a few steps, and high enough to tell them apart."""
        side = self._theme.tokens.sizes.icon
        return QSize(side * 4, round(side * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line and its end."""
        if not self.steps:
            return
        colour = QColor(self._theme.tokens.colours.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        air = MARK + 1
        room = QRectF(self.rect()).adjusted(air, air, -air, -air)
        step = room.width() / (len(self.steps) - 1)
        points = [
            QPointF(room.left() + place * step, room.bottom() - height * room.height())
            for place, height in enumerate(self.steps)
        ]
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(points[-1], MARK, MARK)
        painter.end()
