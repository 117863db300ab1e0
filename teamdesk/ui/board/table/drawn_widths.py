"""Widths of columns that somebody draws, kept once the mouse has come to rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.ui.board.look import LARGEST, SMALLEST

if TYPE_CHECKING:
    from teamdesk.ui.board.look import Field, LookKeeper

# An edge that is being drawn tells of every pixel on the way.
KEEP_AFTER_MS = 300


class DrawnWidths(QObject):
    """Gathers widths, in units of the body text, and gives them to the look together."""

    def __init__(self, keeper: LookKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._drawn: dict[Field, float] = {}
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep)

    def draw(self, field: Field, width: float) -> None:
        """Take a width on the way; none is kept that nobody could read or draw back."""
        self._drawn[field] = min(max(width, SMALLEST), LARGEST)
        self._resting.start()

    @Slot()
    def keep(self) -> None:
        """Remember the widths that were drawn."""
        look, drawn = self._keeper.look, self._drawn
        self._drawn = {}
        self._keeper.use(replace(look, widths={**look.widths, **drawn}))
