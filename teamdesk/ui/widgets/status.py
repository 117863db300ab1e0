"""A goal's status as a button that opens the six choices, and its trend as a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# How well a goal goes, for the line of its trend.
HEIGHT = {
    GoalStatus.STUCK: 0.0,
    GoalStatus.ENDED: 0.0,
    GoalStatus.SLOW: 0.34,
    GoalStatus.NOT_STARTED: 0.34,
    GoalStatus.ON_TRACK: 0.67,
    GoalStatus.REACHED: 1.0,
}


class StatusButton(Button):
    """Shows a status as its shape; pressed, or by the keys 1 to 6, it sets another.

    Signals:
        chosen: the `GoalStatus` that the person chose.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(theme, ButtonKind.ICON, parent=parent)
        self._theme = theme
        self._ = texts
        self._status = GoalStatus.NOT_STARTED
        self._menu = QMenu(self)
        self._actions = {status: QAction(self._menu) for status in GoalStatus}
        for place, (status, action) in enumerate(self._actions.items(), start=1):
            action.setData(status)
            action.setShortcut(str(place))
            self._menu.addAction(action)
        self._menu.triggered.connect(self._on_triggered)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._redraw)

    def show_status(self, status: GoalStatus, goal: str) -> None:
        """Show ``status`` of ``goal``."""
        self._status = status
        word = label(self._, status)
        self.set_words(self._("{goal}: {status}", goal=goal, status=word))
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        self.setIcon(self._shape(self._status))
        side = self._theme.tokens.sizes.icon
        self.setIconSize(QSize(side, side))
        for status, action in self._actions.items():
            action.setText(label(self._, status))
            action.setIcon(self._shape(status))

    def _shape(self, status: GoalStatus) -> QIcon:
        side = self._theme.tokens.sizes.icon
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        inset = side * 0.16
        box = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        painting.status_shape(painter, box, status, self._theme.tokens)
        painter.end()
        icon = QIcon(pixmap)
        # A status that is only read has its colour all the same.
        icon.addPixmap(pixmap, QIcon.Mode.Disabled)
        return icon

    @Slot()
    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        status = GoalStatus(action.data())
        if status is not self._status:
            self.chosen.emit(status)


class TrendLine(QWidget):
    """A small line of how a goal went; it has no words, its neighbour says them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, trend: tuple[GoalStatus, ...]) -> None:
        """Show the latest statuses, the oldest first."""
        self._steps = tuple(HEIGHT[status] for status in trend)
        self.update()

    def sizeHint(self) -> QSize:
        """Four times as wide as high."""
        side = self._theme.tokens.sizes.icon
        return QSize(side * 4, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line; one step alone is no line."""
        if len(self._steps) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.tokens.colours.accent), 2))
        room = QRectF(self.rect()).adjusted(2, 3, -2, -3)
        step = room.width() / (len(self._steps) - 1)
        points = [
            QPointF(room.left() + place * step, room.bottom() - height * room.height())
            for place, height in enumerate(self._steps)
        ]
        painter.drawPolyline(QPolygonF(points))
        painter.end()
