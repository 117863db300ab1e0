"""«Hva er viktig for deg?» in the person's own words, changed where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.surroundings import Surroundings

MARKS = "«»“”\"' "


class WhatMatters(QFrame):
    """The quote; the pencil or E opens it, leaving it saves, Esc leaves it as it was.

    Signals:
        written: what the person wants it to say.
    """

    written = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        history: Callable[..., tuple[HistoryRow, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._stored = ""
        self.setProperty("frame", "quote")
        self._quote = Label(TextRole.QUOTE, wraps=True)
        self._source = Label(TextRole.SMALL, wraps=True)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.installEventFilter(self)
        self.editor.hide()
        self.pencil = Button(around.theme, ButtonKind.ICON, IconName.PENCIL)
        self.history = HistoryButton(around, history, only=("what_matters",))
        self.pencil.clicked.connect(self.edit)
        self._lay_out()
        around.theme.changed.connect(self._fit)
        self._fit()

    @property
    def is_open(self) -> bool:
        """Whether somebody writes."""
        return not self.editor.isHidden()

    def show_person(self, page: PersonRows) -> None:
        """Show what is stored; what is being typed stays as it is."""
        self._stored = page.what_matters
        said = page.what_matters.strip(MARKS)
        self._quote.setText(self._("“{words}”", words=said) if said else "")
        self._quote.setVisible(bool(said) and not self.is_open)
        self._source.setText(self._source_words(page))
        self.pencil.set_words(self._("Write what matters"), "E")
        self.history.show_subject(self._("What matters to you?"), page.person_id)
        self.editor.setAccessibleName(self._("What matters to you?"))
        self.editor.setPlaceholderText(self._("In the person's own words"))

    @Slot()
    def edit(self) -> None:
        """Open the field on what is stored."""
        # What stands on the wall may have lost its names.
        if self.is_open or self._theme.tokens.masked:
            return
        self.editor.setPlainText(self._stored)
        self._turn(is_open=True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    @Slot()
    def keep(self) -> None:
        """Close the field, and say what it holds if that is something new."""
        if not self.is_open:
            return
        typed = self.editor.toPlainText().strip()
        self._turn(is_open=False)
        if typed != self._stored.strip():
            self.written.emit(typed)

    def keep_open(self) -> None:
        """Open the field again on what was typed, when it could not be saved."""
        self._turn(is_open=True)

    def close_quietly(self) -> None:
        """Close the field without saving, as another person is shown."""
        self._turn(is_open=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save as the field is left or Ctrl+Enter is pressed; Esc leaves it as it was."""
        if watched is self.editor and self.is_open:
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                if event.reason() is not Qt.FocusReason.PopupFocusReason:
                    self.keep()
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._turn(is_open=False)
            self.pencil.setFocus()
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.keep()
            if not self.is_open:
                self.pencil.setFocus()
            return True
        return False

    def _turn(self, *, is_open: bool) -> None:
        self.editor.setVisible(is_open)
        self._quote.setVisible(bool(self._quote.text()) and not is_open)
        self.pencil.setVisible(not is_open)

    def _source_words(self, page: PersonRows) -> str:
        if not page.what_matters:
            return self._("What matters to the person is not written down yet. Press E to write.")
        day = page.what_matters_on
        parts = [self._("What matters to you?"), page.what_matters_by]
        parts.append(self._.formats.date_long(day) if day else "")
        return " · ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        space = self._theme.tokens.space
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        for widget in (self._quote, self.editor, self._source):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.lg, space.sm, space.sm, space.sm)
        row.addLayout(words, 1)
        for button in (self.history, self.pencil):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _fit(self) -> None:
        self.pencil.setEnabled(not self._theme.tokens.masked)
        self.editor.setFixedHeight(round(self._theme.line_height(self._theme.tokens.type.lead) * 4))
