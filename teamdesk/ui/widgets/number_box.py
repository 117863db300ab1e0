"""A field for a whole number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.widgets.wheel import SpinBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN = 8


class NumberBox(SpinBox):
    """A number within its limits, told once it is whole."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        # The stylesheet's padding moves the frame and leaves the digits where they are.
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
        # Half a number is no number: it counts when one has left the field.
        self.setKeyboardTracking(False)
