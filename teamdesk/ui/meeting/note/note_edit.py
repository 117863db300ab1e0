"""The note: plain typing, and what was read out of it marked in the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from teamdesk.domain.notes import ItemKind
from teamdesk.domain.notes.text import sentence_at

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QMimeData

    from teamdesk.domain.notes import Reason
    from teamdesk.services.meeting.reading import Suggestion
    from teamdesk.ui.theme.theme import Theme

    _Place = tuple[int, int, ItemKind]

# Reading waits until the fingers rest, so that no key press ever waits for it.
READ_AFTER_MS = 120
NUL = "\0"
# Qt counts in these.
UNITS = "utf-16-le"
LAST_OF_ONE_UNIT = "\uffff"


class NoteEdit(QPlainTextEdit):
    """A plain text field that tells what is typed, and when it is time to read it.

    Signals:
        edited: the text as it stands after a key.
        rested: the fingers rest; the note may be read.
        taken: Ctrl+M was pressed: what is selected, or the sentence of the cursor, is a promise.
    """

    edited = Signal(str)
    rested = Signal()
    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read: tuple[Suggestion, ...] = ()
        self._reasons: tuple[Reason, ...] = ()
        self._marks: dict[_Place, tuple[ItemKind, QTextEdit.ExtraSelection]] = {}
        self.setTabChangesFocus(True)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(READ_AFTER_MS)
        self._resting.timeout.connect(self.rested)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)
        taking = QShortcut(QKeySequence("Ctrl+M"), self)
        taking.setContext(Qt.ShortcutContext.WidgetShortcut)
        taking.activated.connect(self._on_taking)

    def show_note(self, text: str) -> None:
        """Show another person's note, with the cursor behind it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.rested.emit()

    def show_changed(self, text: str) -> None:
        """Show the same person's note after another hand's; the cursor keeps its words behind it.

        What was typed before can't be undone then: that would take the other hand's words away.
        """
        wide = self.toPlainText().encode(UNITS)[2 * self.textCursor().position() :]
        new, scrolled = text.encode(UNITS), self.verticalScrollBar().value()
        self.show_note(text)
        if new.endswith(wide):
            cursor = self.textCursor()
            cursor.setPosition((len(new) - len(wide)) // 2)
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scrolled)

    def rest(self) -> None:
        """Have what was typed last read at once: the person goes on."""
        if self._resting.isActive():
            self._resting.stop()
            self.rested.emit()

    def mark(self, suggestions: Collection[Suggestion]) -> None:
        """Mark what was read: promises and decisions each in their colour."""
        self._read, self._reasons = tuple(suggestions), ()
        self._mark()

    @Slot(object)
    def point_out(self, reasons: Collection[Reason]) -> None:
        """Show the words that made a line; none for no line."""
        self._reasons = tuple(reasons)
        self._mark()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Leave out a NUL: no database keeps one, and the stored note would be another's."""
        if NUL in source.text():
            self.insertPlainText(source.text().replace(NUL, ""))
        else:
            super().insertFromMimeData(source)

    @Slot()
    def _on_taking(self) -> None:
        text, cursor = self.toPlainText(), self.textCursor()
        # Qt counts in UTF-16 units, and the reader in characters.
        units = text.encode(UNITS)
        ends = [cursor.selectionStart(), cursor.selectionEnd()]
        start, end = (len(units[: 2 * at].decode(UNITS)) for at in ends)
        if not cursor.hasSelection():
            start, end = sentence_at(text, start)
        words = text[start:end].strip()
        if words and not self.isReadOnly():
            self.taken.emit(words)

    @Slot()
    def _on_text_changed(self) -> None:
        self.edited.emit(self.toPlainText())
        self._resting.start()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._marks = {}
        self._mark()

    def _mark(self) -> None:
        """Mark anew what has moved or is new; the marks of the rest went along with the text."""
        text = self.toPlainText()
        # Qt counts in UTF-16 units, and the reader in characters.
        is_wide = bool(text) and max(text) > LAST_OF_ONE_UNIT
        wide = [at for at, letter in enumerate(text) if is_wide and letter > LAST_OF_ONE_UNIT]
        known = {(*_ends(mark), kind): mark for kind, mark in self._marks.values()}
        marks: dict[_Place, tuple[ItemKind, QTextEdit.ExtraSelection]] = {}
        for found in self._read:
            start, end = (at + bisect_left(wide, at) for at in (found.start, found.end))
            place = (start, end, found.kind)
            marks[place] = (found.kind, known.get(place) or self._selection(*place))
        pointed = [
            self._pointed(*(at + bisect_left(wide, at) for at in (reason.start, reason.end)))
            for reason in self._reasons
            if text[reason.start : reason.end] == reason.words
        ]
        if pointed or marks.keys() != known.keys() or len(known) != len(self.extraSelections()):
            self.setExtraSelections([*(mark for _kind, mark in marks.values()), *pointed])
        self._marks = marks

    def _selection(self, start: int, end: int, kind: ItemKind) -> QTextEdit.ExtraSelection:
        colours = self._theme.tokens.colours
        is_action = kind is ItemKind.ACTION
        looks = QTextCharFormat()
        looks.setBackground(QColor(colours.ok_soft if is_action else colours.info_soft))
        looks.setUnderlineColor(QColor(colours.ok if is_action else colours.info))
        looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return self._over(start, end, looks)

    def _pointed(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        looks = QTextCharFormat()
        looks.setBackground(QColor(self._theme.tokens.colours.accent))
        looks.setForeground(QColor(self._theme.tokens.colours.text_on_accent))
        return self._over(start, end, looks)

    def _over(self, start: int, end: int, looks: QTextCharFormat) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = looks
        return selection


def _ends(mark: QTextEdit.ExtraSelection) -> tuple[int, int]:
    return mark.cursor.selectionStart(), mark.cursor.selectionEnd()
