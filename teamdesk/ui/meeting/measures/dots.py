"""Four quarters as dots on a line; the arrow keys go from one to the next, and each is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from teamdesk.domain.team_measures import Unit

if TYPE_CHECKING:
    from teamdesk.domain.team_measures import TeamMeasure
    from teamdesk.ui.theme.theme import Theme

# In units of the body text.
HIGH, RADIUS = 3.0, 0.26
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}


class QuarterDots(QWidget):
    """The oldest quarter at the left; one with too few is a ring on the ground line.

    Signals:
        told: the place of the quarter that the keyboard or the pointer stands on; -1 for none.
    """

    told = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measure: TeamMeasure | None = None
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_measure(self, measure: TeamMeasure) -> None:
        """Show the quarters of a measure."""
        self._measure = measure
        self.update()

    def sizeHint(self) -> QSize:
        """Low and wide."""
        body = self._theme.tokens.type.body
        return QSize(body * 8, round(body * HIGH))

    def minimumSizeHint(self) -> QSize:
        """Half as wide still shows four dots."""
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the quarter before or after."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._measure is None:
            super().keyPressEvent(event)
            return
        self._stand_on(min(max(self.at + step, 0), len(self._measure.quarters) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the newest."""
        super().focusInEvent(event)
        if self._measure is not None:
            self._stand_on(len(self._measure.quarters) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stand on none."""
        super().focusOutEvent(event)
        self._stand_on(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the nearest dot."""
        points = self._points()
        if points:
            x = event.position().x()
            self._stand_on(min(range(len(points)), key=lambda at: abs(points[at].x() - x)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the dots, and a ring around the one that is told."""
        if self._measure is None:
            return
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points, quarters = self._points(), self._measure.quarters
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QPointF(0, self._floor), QPointF(self.width(), self._floor))
        radius = tokens.type.body * RADIUS
        known = [
            point for point, one in zip(points, quarters, strict=True) if one.value is not None
        ]
        painter.setPen(QPen(QColor(colours.border_strong), 2))
        painter.drawPolyline(QPolygonF(known))
        for place, (point, quarter) in enumerate(zip(points, quarters, strict=True)):
            is_now = place == len(points) - 1
            colour = QColor(colours.accent if is_now else colours.text_muted)
            is_known = quarter.value is not None
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if is_known else QColor(colours.card))
            painter.drawEllipse(point, radius, radius)
            if place == self.at:
                painter.setPen(QPen(QColor(colours.focus), tokens.sizes.focus_ring))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(point, radius * 2, radius * 2)
        painter.end()

    @property
    def _floor(self) -> float:
        return self.height() - self._theme.tokens.type.body * RADIUS * 2 - 2

    def _points(self) -> list[QPointF]:
        if self._measure is None:
            return []
        quarters = self._measure.quarters
        most = 1.0
        if self._measure.unit is not Unit.SHARE:
            most = max((one.value or 0.0 for one in quarters), default=0.0) or 1.0
        air = self._theme.tokens.type.body * RADIUS * 2 + 2
        room = QRectF(self.rect()).adjusted(air, air, -air, -air)
        step = room.width() / max(1, len(quarters) - 1)
        return [
            QPointF(
                room.left() + at * step, room.bottom() - room.height() * (one.value or 0) / most
            )
            for at, one in enumerate(quarters)
        ]

    def _stand_on(self, place: int) -> None:
        if place != self.at:
            self.at = place
            self.update()
            self.told.emit(place)
