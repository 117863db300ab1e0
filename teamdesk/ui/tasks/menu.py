"""The menu of a promise: the same gestures as the keys, with the keys beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.ui.tasks.gestures import ONE_ALONE, TaskGesture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.ui.texts import Texts


class TaskMenu(QObject):
    """Shows what can be done to the promises that are marked.

    Signals:
        gestured: the `TaskGesture` that was chosen.
    """

    gestured = Signal(object)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self.menu = QMenu(parent)
        self.menu.triggered.connect(self._on_triggered)

    def show_at(self, at: QPoint, *, several: bool, is_asked: bool) -> None:
        """Open the menu with its words in the language of now.

        Args:
            at: on the screen.
            several: more than one promise is marked.
            is_asked: the current one waits for an answer of whoever sits here.
        """
        self.fill(several=several, is_asked=is_asked)
        self.menu.popup(at)

    def fill(self, *, several: bool, is_asked: bool) -> None:
        """Put the lines in that make sense now."""
        self.menu.clear()
        if is_asked:
            self._add(TaskGesture.TAKE_ON, self._("Take it on"), "A")
            self._add(TaskGesture.GIVE_BACK, self._("Give it back"), "B")
            self.menu.addSeparator()
        for gesture, words, keys in self._entries():
            if not (several and gesture in ONE_ALONE):
                self._add(gesture, words, keys)

    def _entries(self) -> Iterator[tuple[TaskGesture, str, str]]:
        _ = self._
        yield TaskGesture.TICK, _("Tick or open again"), _("Space")
        yield TaskGesture.EDIT, _("Change …"), "E"
        yield TaskGesture.DAY_LATER, _("A day later"), "+"
        yield TaskGesture.WEEK_LATER, _("A week later"), "U"
        yield TaskGesture.MOVE, _("Move to another day …"), "M"
        yield TaskGesture.HAND_OVER, _("Hand on …"), "G"
        yield TaskGesture.WAIT, _("Waits for …"), "W"
        yield TaskGesture.SPLIT, _("Split …"), "S"
        yield TaskGesture.REPEAT, _("Let it come again …"), "R"
        yield TaskGesture.DROP, _("Drop …"), "D"

    def _add(self, gesture: TaskGesture, words: str, keys: str) -> None:
        # The key stands as text: as a shortcut it would fight with the list's own.
        action = QAction(f"{words}\t{keys}", self.menu)
        action.setData(gesture)
        self.menu.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.gestured.emit(action.data())
