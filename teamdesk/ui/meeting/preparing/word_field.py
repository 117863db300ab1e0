"""A field of the preparation: what is written, what was written last week, and another's hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.joining import join
from teamdesk.ui.meeting.preparing.other_hand import OtherHand
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.growing_text import GrowingText, is_leaving
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.surroundings import Surroundings

LEAST_LINES = 2
COPY_KEYS = "Ctrl+D"
# The part of the field that last week's text takes, and from which width on, in body text.
LAST_SHARE = 0.4
NARROWEST_BESIDE = 24


class LastTime(QWidget):
    """What she wrote last week, quietly; one press takes it over.

    Signals:
        taken: she goes on from it.
    """

    taken = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._day: date | None = None
        self.words = ""
        # As high as the label of the field beside it.
        self._when = Label(TextRole.SMALL)
        self._text = Label(TextRole.MUTED, wraps=True)
        self.take = Button(around.theme, ButtonKind.LINK)
        # The key does the same: Tab is to lead from field to field.
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for part in (self._when, self._text, self.take):
            column.addWidget(part)
        column.addStretch(1)
        self.take.clicked.connect(self.taken)

    def show_last(self, words: str, day: date | None) -> None:
        """Show what was written then; nothing takes no room."""
        self.words, self._day = words, day
        self._text.setText(words)
        self.setVisible(bool(words))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        day = self._.formats.day_of_month(self._day) if self._day else ""
        self._when.setText(self._("Last time, {day}", day=day))
        keys = QKeySequence(COPY_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.take.set_words(self._("Go on from it ({keys})", keys=keys))


class WordField(QWidget):
    """One text of a preparation.

    Signals:
        edited: something was typed.
        left: the field was left, or another hand's text was settled.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._is_showing = False
        self.before = ""
        """The stored text that is gone on from."""
        self.torn_from = ""
        """What both hands went on from, while that is not settled."""
        self.text = GrowingText(around, LEAST_LINES)
        self.field = InlineField(around.theme, self.text)
        self.last = LastTime(around)
        self.other = OtherHand(around)
        row = QHBoxLayout()
        row.setSpacing(around.theme.tokens.space.md)
        row.addWidget(self.field, 1)
        row.addWidget(self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.other)
        self.text.textChanged.connect(self._on_edited)
        self.text.installEventFilter(self)
        self.last.taken.connect(self.take_last)
        self.other.settled.connect(self._on_settled)
        copying = QShortcut(QKeySequence(COPY_KEYS), self)
        copying.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copying.activated.connect(self.take_last)

    @property
    def value(self) -> str:
        """What is typed."""
        return self.text.toPlainText().strip()

    @property
    def is_torn(self) -> bool:
        """Whether two hands wrote different things, and nobody has said yet which holds."""
        return not self.other.isHidden()

    def open(self, before: str, mine: str, stored: str) -> None:
        """Show what is stored, or what was begun on ``before`` and never saved."""
        joined = join(before, mine, stored)
        self.before = stored
        self.torn_from = before if joined.is_torn else ""
        if joined.text != self.value:
            self._is_showing = True
            self._write(joined.text)
            self._is_showing = False
        if joined.is_torn:
            self.other.ask(self.text, joined.theirs)
        else:
            self.other.hide()

    def take_up(self, stored: str) -> None:
        """Another text is stored now; what is being typed stays."""
        if not self.is_torn:
            self.open(self.before, self.value, stored)
        elif stored != self.other.theirs:
            self.open(self.torn_from, self.value, stored)

    def retranslate(self) -> None:
        """Set the words that don't come with a case."""
        self.last.retranslate()
        self.other.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give last week its share; in little room it takes none from what is written."""
        super().resizeEvent(event)
        least = self._around.theme.tokens.type.body * NARROWEST_BESIDE
        share = LAST_SHARE if self.width() >= least else 1 / 2
        self.last.setFixedWidth(round(self.width() * share))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field is left."""
        if watched is self.text and isinstance(event, QFocusEvent) and is_leaving(event):
            self.left.emit()
        return super().eventFilter(watched, event)

    def _write(self, text: str) -> None:
        """One goes on where the text ends."""
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def take_last(self) -> None:
        """Go on from what was written last week; what is typed already stands after it."""
        if self.last.words and self.last.words not in self.value:
            whole = "\n".join(part for part in (self.last.words, self.value) if part)
            cursor = self.text.textCursor()
            # By the cursor, so that Ctrl+Z in the field takes it away again.
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(whole)
            self.text.setFocus()

    @Slot(str)
    def _on_settled(self, text: str) -> None:
        self._write(text)
        self.text.setFocus()
        self.left.emit()

    @Slot()
    def _on_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit()
