"""A check box that is drawn from tokens, so that it is seen on every ground and in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


class TickBox(QCheckBox):
    """The box alone; whoever uses it puts the words beside it and gives it its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square as high as a line of text, with room for the focus ring."""
        side = self._theme.tokens.sizes.icon + 4
        return QSize(side, side)

    def hitButton(self, pos: object) -> bool:
        """All of it can be pressed."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square, the tick, and the ring when the keyboard is here."""
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        ticked = self.isChecked()
        edge = colours.focus if self.hasFocus() else colours.border_strong
        painter.setPen(QPen(QColor(edge), 2.0 if self.hasFocus() else 1.2))
        painter.setBrush(QColor(colours.accent if ticked else colours.card))
        painter.drawRoundedRect(box, tokens.sizes.radius_small, tokens.sizes.radius_small)
        if ticked:
            pen = QPen(QColor(colours.text_on_accent), box.width() * 0.14)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                        for x, y in TICK
                    ]
                )
            )
        painter.end()
