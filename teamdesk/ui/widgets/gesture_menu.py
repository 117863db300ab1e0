"""A menu of what keys do as well, so that nobody has to know the keys; they stand beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from PySide6.QtWidgets import QWidget


class GestureEntry(NamedTuple):
    """One line; the key is empty for what has none."""

    gesture: Enum
    words: str
    key: str


class GestureMenu(QObject):
    """Shows entries at a point; filled anew each time, in the language and the state of then.

    Signals:
        gestured: the gesture that was chosen.
    """

    gestured = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = QMenu(parent)
        self.menu.triggered.connect(self._on_triggered)

    def show_at(self, at: QPoint, entries: Iterable[GestureEntry | None]) -> None:
        """Open the menu at a point of the screen."""
        self.fill(entries)
        self.menu.popup(at)

    def fill(self, entries: Iterable[GestureEntry | None]) -> None:
        """Put the lines in; None is a rule between two groups of them."""
        self.menu.clear()
        for entry in entries:
            if entry is None:
                self.menu.addSeparator()
                continue
            # The key stands as text: as a shortcut it would fight with the list's own.
            text = f"{entry.words}\t{entry.key}" if entry.key else entry.words
            action = QAction(text, self.menu)
            action.setData(entry.gesture)
            self.menu.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.gestured.emit(action.data())
