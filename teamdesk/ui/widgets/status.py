"""A goal's status as a button that opens the six choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


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
