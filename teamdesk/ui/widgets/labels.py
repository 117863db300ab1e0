"""Text in the sizes of the type scale."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from teamdesk.ui.widgets.style import Tone, restyle

# Longer than any word of the field; an address on the web is not.
_LONG = re.compile(r"\S{40}(?=\S)")
_MAY_BREAK = "\\g<0>\N{ZERO WIDTH SPACE}"


def breakable(text: str) -> str:
    """The text with places where a word may break that is longer than any line."""
    return _LONG.sub(_MAY_BREAK, text)


class TextRole(StrEnum):
    """What a text is for; the stylesheet gives it size, weight and colour."""

    BODY = ""
    CAPTION = "caption"
    SMALL = "small"
    MUTED = "muted"
    SECTION = "section"
    LEAD = "lead"
    STRONG = "strong"
    QUOTE = "quote"
    HEADING = "heading"
    TITLE = "title"
    DISPLAY = "display"
    BRAND = "brand"
    CODE = "code"


class Label(QLabel):
    """Plain text: what a person typed is never read as markup."""

    def __init__(
        self,
        role: TextRole = TextRole.BODY,
        text: str = "",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wraps)
        if wraps:
            # A wrapped label in a box layout gets its height only with a height for its width.
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; where it wraps, a word that is wider than its place breaks, too.

        Qt would make the whole page as wide as the word, and most of it could not be reached.
        """
        may_break = self.wordWrap() and self.textFormat() is Qt.TextFormat.PlainText
        super().setText(breakable(text) if may_break else text)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by what it is about."""
        restyle(self, "tone", tone.value)


class ElidedLabel(Label):
    """One line that gives way when room is short; what is cut stands in the tool tip."""

    def minimumSizeHint(self) -> QSize:
        """A few letters, so that a layout may shrink it."""
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 3, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits, ending in «…» if anything does not."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), shown)
        painter.end()


def dividing_line(*, upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """A hairline between groups."""
    line = QFrame(parent)
    line.setProperty("frame", "upright" if upright else "line")
    return line
