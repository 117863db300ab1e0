"""A document's blocks as they are read in the window: the same words as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from teamdesk.ui.meeting.after.paper_words import PaperWords
from teamdesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.exports.document import Block
    from teamdesk.ui.theme.theme import Theme


class PaperText(Label):
    """All blocks in one text that can be marked and copied, in the look of the theme in use.

    A label for each word of long minutes, and Qt's habit of setting a text anew whenever a layout
    asks for its height, made every change of theme last seconds. With another theme it is made
    anew.
    """

    def __init__(self, theme: Theme, blocks: Iterable[Block]) -> None:
        super().__init__(wraps=True)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(PaperWords(theme.tokens).of(blocks))

    def heightForWidth(self, width: int) -> int:
        """The height in pixels, reckoned once for each width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Reckon again with letters of another size."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)
