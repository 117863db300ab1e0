"""A field for a whole number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


MARGIN = 8


class NumberBox(QSpinBox):
    """A number that is only changed on purpose: a wheel that scrolls the page passes by."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The stylesheet's padding moves the frame and leaves the digits where they are.
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        # Half a number is no number: it counts when one has left the field.
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
