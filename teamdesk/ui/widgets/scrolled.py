"""What lies in a scroll area: as high as its texts need in the width there is, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Scrolled(QWidget):
    """The content of a scroll area that gives it its own width.

    A text that wraps wishes for lines half as long as they become, so a list of many would leave
    a page of nothing below it.
    """

    def minimumSizeHint(self) -> QSize:
        """Let the height come from the width, where anything in it wraps."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least
