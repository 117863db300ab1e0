"""Where a filter or a name is typed; `/` goes here from the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class FindField(QLineEdit):
    """Esc takes back what was typed since the keyboard came here, and goes back to the cards.

    Signals:
        left: the keyboard goes back to the cards.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before = ""
        self.setProperty("kind", "chip")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what Esc goes back to."""
        self._before = self.text()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and arrows keep what is typed, Esc does not."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._before)
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
