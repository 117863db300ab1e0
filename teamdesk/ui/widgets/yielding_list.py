"""A list that gives way to the texts it stands among."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView

ROWS_IN_SIGHT = 3


class YieldingList(QListView):
    """Asks for three of its rows, and takes what more there is.

    A box layout with wrapped texts gives every part its hint and counts on the least: where Qt's
    own hint for a list (192 pixels, whatever the letters) is more than its least, the texts
    beside it are squeezed.
    """

    def minimumSizeHint(self) -> QSize:
        """As high as a few rows in letters of today's size."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        rows = min(max(1, self.model().rowCount()), ROWS_IN_SIGHT)
        return QSize(super().minimumSizeHint().width(), row * rows + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        """The same height: no more is asked for than is needed."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
