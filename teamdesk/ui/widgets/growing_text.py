"""A text field as tall as what is written in it, and when it is left for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from teamdesk.ui.surroundings import Surroundings

LEAST_LINES, MOST_LINES = 3, 10


class GrowingText(QPlainTextEdit):
    """A text field as tall as its text, within bounds; Tab goes on to the next field."""

    def __init__(
        self, around: Surroundings, least: int = LEAST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._least = least
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        around.theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the lines anew: another width breaks them elsewhere."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = self._lines()
        shown = min(max(lines, self._least), max(MOST_LINES, self._least))
        air = 2 * (self._theme.tokens.space.sm + self.document().documentMargin()) + 6
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * shown + air))
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if lines > shown else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)

    def _lines(self) -> int:
        # The document tells how many it had when it was last drawn; asking for a block's place
        # breaks it as wide as the field is now.
        counted, block = 0, self.document().begin()
        while block.isValid():
            self.blockBoundingRect(block)
            counted += block.layout().lineCount()
            block = block.next()
        return counted


def is_leaving(event: QFocusEvent) -> bool:
    """Whether the keyboard goes elsewhere, and does not come back by itself."""
    # A menu or another window takes the focus for a moment only.
    away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
    return event.type() is QEvent.Type.FocusOut and event.reason() not in away
