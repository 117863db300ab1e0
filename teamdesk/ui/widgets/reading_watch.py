"""How heavy a text is to read, told while it is written, with its long sentences pointed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from teamdesk.domain.labels import label
from teamdesk.domain.readability import LONG_SENTENCE, readability

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.readability import Readability, Sentence
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.fields import InlineField

LOOK_AFTER_MS = 300
# More than two at once is a lecture; the others are marked all the same.
MOST_TOLD, BEGINNING = 2, 5
# Qt counts in units of this one, and a few letters take two.
UNITS = "utf-16-le"


class ReadingWatch(QObject):
    """Watches one field; on the wall, and while it is hidden, it rests.

    A field of one line can't be marked, and tells it in words alone.
    """

    def __init__(
        self, around: Surroundings, field: InlineField, editor: QPlainTextEdit | QLineEdit
    ) -> None:
        super().__init__(field)
        self._ = around.texts
        self._theme = around.theme
        self._field = field
        self._editor = editor
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(LOOK_AFTER_MS)
        self._resting.timeout.connect(self.look)
        editor.textChanged.connect(self._on_changed)
        editor.installEventFilter(self)
        around.theme.changed.connect(self.look)
        around.texts.changed.connect(self.look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what stands there as the field comes into sight."""
        if event.type() is QEvent.Type.Show:
            self._resting.start()
        return super().eventFilter(watched, event)

    @Slot()
    def look(self) -> None:
        """Count what stands there, and tell it; nothing where nobody sees it."""
        self._resting.stop()
        if not self._editor.isVisible():
            return
        is_wall = self._theme.tokens.masked
        text = "" if is_wall else self._typed()
        found = readability(text)
        self._field.tell_more(self._told(text, found))
        if isinstance(self._editor, QPlainTextEdit):
            self._mark(self._editor, text, found.long_sentences)

    @Slot()
    def _on_changed(self) -> None:
        """Wait for whoever types; what is told of one person's text never stands at another's."""
        if not self._editor.isVisible():
            self._field.tell_more("")
        elif self._editor.hasFocus():
            self._resting.start()
        else:
            self.look()

    def _typed(self) -> str:
        editor = self._editor
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _told(self, text: str, found: Readability) -> str:
        _, parts = self._, []
        if found.lix is not None and found.level is not None:
            parts.append(_("LIX {lix}: {level}.", lix=found.lix, level=label(_, found.level)))
        if count := len(found.long_sentences):
            parts.append(
                _.plural(
                    "{count} sentence has more than {most} words:",
                    "{count} sentences have more than {most} words:",
                    count,
                    most=LONG_SENTENCE,
                )
            )
            told = (self._quoted(text, one) for one in found.long_sentences[:MOST_TOLD])
            parts.append(", ".join(told) + ("." if count <= MOST_TOLD else " …"))
        return " ".join(parts)

    def _quoted(self, text: str, long_one: Sentence) -> str:
        words = text[long_one.start : long_one.end].split()
        beginning = " ".join(words[:BEGINNING])
        return self._("“{words} …” ({count} words)", words=beginning, count=long_one.words)

    def _mark(self, editor: QPlainTextEdit, text: str, long_ones: Sequence[Sentence]) -> None:
        if not long_ones and not editor.extraSelections():
            return
        looks = QTextCharFormat()
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        looks.setUnderlineColor(QColor(self._theme.tokens.colours.warning))
        marks = []
        for long_one in long_ones:
            marked = QTextEdit.ExtraSelection()
            cursor = QTextCursor(editor.document())
            cursor.setPosition(_units(text[: long_one.start]))
            cursor.setPosition(_units(text[: long_one.end]), QTextCursor.MoveMode.KeepAnchor)
            marked.cursor, marked.format = cursor, looks
            marks.append(marked)
        editor.setExtraSelections(marks)


def _units(text: str) -> int:
    return len(text.encode(UNITS, "surrogatepass")) // 2
