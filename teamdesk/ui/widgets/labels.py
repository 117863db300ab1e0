"""Text in the sizes of the type scale."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme

# Longer than any word of the field; an address on the web is not.
_LONG = re.compile(r"\S{40}(?=\S)")
_MAY_BREAK = "\\g<0>\N{ZERO WIDTH SPACE}"


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
        super().setText(_LONG.sub(_MAY_BREAK, text) if self.wordWrap() else text)

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


class Badge(QLabel):
    """A count beside a name; hidden when there is nothing to count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def set_count(self, count: int) -> None:
        """Show ``count``."""
        self.setText(str(count))
        self.setVisible(count > 0)


class SectionHeading(QWidget):
    """A quiet heading over a group, with room at the right for a count or a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(TextRole.SECTION)
        self._aside = Label(TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.tokens.space.xs, 0, theme.tokens.space.xs, 0)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._aside)

    def set_words(self, title: str, aside: str = "") -> None:
        """Set the heading and what stands at its right."""
        self._title.setText(title)
        self._aside.setText(aside)


def dividing_line(*, upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """A hairline between groups."""
    line = QFrame(parent)
    line.setProperty("frame", "upright" if upright else "line")
    return line
