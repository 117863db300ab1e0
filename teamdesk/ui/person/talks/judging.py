"""Judging words, pointed out as they are typed: a wave under them, and a quiet line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from teamdesk.domain.judgements import judgements

if TYPE_CHECKING:
    from teamdesk.domain.judgements import Judgement
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.fields import InlineField

# More than two at once is a lecture.
MOST_TOLD = 2


class JudgingWatch(QObject):
    """Watches one field; nothing of what it says is stored."""

    def __init__(self, around: Surroundings, field: InlineField) -> None:
        super().__init__(field)
        self._ = around.texts
        self._theme = around.theme
        self._field = field
        self._name, self._hint = "", ""
        self._told = ""
        editor = field.editor
        if isinstance(editor, (QPlainTextEdit, QLineEdit)):
            editor.textChanged.connect(self._look)
        around.theme.changed.connect(self._look)

    def set_words(self, name: str, hint: str) -> None:
        """Set what stands at the field while nothing judges."""
        self._name, self._hint = name, hint
        self._told = ""
        self._field.set_words(name, hint)
        self._look()

    @property
    def told(self) -> str:
        """What is said below the field; empty where nothing judges."""
        return self._told

    @Slot()
    def _look(self) -> None:
        editor = self._field.editor
        if isinstance(editor, QPlainTextEdit):
            found = judgements(editor.toPlainText())
            editor.setExtraSelections([self._mark(editor, one) for one in found])
        elif isinstance(editor, QLineEdit):
            found = judgements(editor.text())
        else:
            return
        told = " ".join(self._advice(one) for one in found[:MOST_TOLD])
        if told != self._told:
            self._told = told
            self._field.set_words(self._name, told or self._hint)

    def _advice(self, found: Judgement) -> str:
        return self._(
            "“{word}” judges. Write what you saw or heard, such as “{instead} …”.",
            word=found.word,
            instead=found.instead,
        )

    def _mark(self, editor: QPlainTextEdit, found: Judgement) -> QTextEdit.ExtraSelection:
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(editor.document())
        cursor.setPosition(found.start)
        cursor.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self._theme.tokens.colours.warning))
        marked.cursor = cursor
        marked.format = look
        return marked
