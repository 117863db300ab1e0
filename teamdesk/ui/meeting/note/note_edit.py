"""The note: plain typing, and what was read out of it marked in the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from teamdesk.domain.notes import ItemKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.services.reading import Suggestion
    from teamdesk.ui.theme.theme import Theme

# Reading waits until the fingers rest, so that no key press ever waits for it.
READ_AFTER_MS = 120


class NoteEdit(QPlainTextEdit):
    """A plain text field that tells what is typed, and when it is time to read it.

    Signals:
        edited: the text as it stands after a key.
        rested: the fingers rest; the note may be read.
    """

    edited = Signal(str)
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read: tuple[Suggestion, ...] = ()
        self.setTabChangesFocus(True)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(READ_AFTER_MS)
        self._resting.timeout.connect(self.rested)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._mark)

    def show_note(self, text: str) -> None:
        """Show another person's note, with the cursor behind it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.rested.emit()

    def rest(self) -> None:
        """Have what was typed last read at once: the person goes on."""
        if self._resting.isActive():
            self._resting.stop()
            self.rested.emit()

    def mark(self, suggestions: Collection[Suggestion]) -> None:
        """Mark what was read: promises and decisions each in their colour."""
        self._read = tuple(suggestions)
        self._mark()

    @Slot()
    def _on_text_changed(self) -> None:
        self.edited.emit(self.toPlainText())
        self._resting.start()

    @Slot()
    def _mark(self) -> None:
        # Qt counts in UTF-16 units, and the reader in characters.
        wide = [at for at, letter in enumerate(self.toPlainText()) if letter > "\uffff"]
        self.setExtraSelections([self._selection(found, wide) for found in self._read])

    def _selection(self, suggestion: Suggestion, wide: list[int]) -> QTextEdit.ExtraSelection:
        colours = self._theme.tokens.colours
        is_action = suggestion.kind is ItemKind.ACTION
        looks = QTextCharFormat()
        looks.setBackground(QColor(colours.ok_soft if is_action else colours.info_soft))
        looks.setUnderlineColor(QColor(colours.ok if is_action else colours.info))
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        cursor = QTextCursor(self.document())
        start, end = (at + bisect_left(wide, at) for at in (suggestion.start, suggestion.end))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = looks
        return selection
