"""The menu of a card: the same gestures as the keys, with the keys beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.ui.board.gestures import Gesture

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts


class CardMenu(QObject):
    """Shows what can be done to the current card.

    Signals:
        gestured: the `Gesture` that was chosen.
    """

    gestured = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._menu = QMenu(parent)
        self._menu.triggered.connect(self._on_triggered)

    def show_at(self, at: QPoint) -> None:
        """Open the menu; its words are set now, in the language of now."""
        self._menu.clear()
        for gesture, words, keys in self._entries():
            # The key stands as text: as a shortcut it would fight with the list's own.
            action = QAction(f"{words}\t{keys}" if keys else words, self._menu)
            action.setData(gesture)
            self._menu.addAction(action)
        self._menu.popup(at)

    def _entries(self) -> tuple[tuple[Gesture, str, str], ...]:
        _ = self._
        return (
            (Gesture.OPEN, _.context("go to the person's page", "Open"), "Enter"),
            (Gesture.PEEK, _("Peek"), _("Space")),
            (Gesture.MOVE, _("Move to another phase …"), "M"),
            (Gesture.COORDINATOR, _("Choose the coordinator …"), "C"),
            (Gesture.TRANSFER, _("Transfer to another team …"), ""),
        )

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        gesture = action.data()
        if isinstance(gesture, Gesture):
            self.gestured.emit(gesture)
