"""A line of the list, opened for change: what, who, when, why; saved as a whole by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.notes import ItemKind, parse_due
from teamdesk.ui.meeting.note.items import ItemWords
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.surroundings import Surroundings

# A name needs more room than a day.
OWNER, DUE = 6, 4


class ItemEditor(Card):
    """The fields of one line in place of a dialog; a decision has a reason, a promise an owner.

    Signals:
        saved: the `MeetingItem` and its `ItemWords`.
        cancelled: nothing is to change.
    """

    saved = Signal(object, object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._clock = around.clock
        self._item: MeetingItem | None = None
        self._next_meeting: date | None = None
        self._text = QLineEdit()
        self.owner = DropDown()
        self.due = QLineEdit()
        self.reason = QLineEdit()
        self._text_field = InlineField(around.theme, self._text)
        self._owner_field = InlineField(around.theme, self.owner)
        self._due_field = InlineField(around.theme, self.due)
        self._reason_field = InlineField(around.theme, self.reason)
        self._save = Button(around.theme)
        self._cancel = Button(around.theme, ButtonKind.QUIET)
        self._lay_out(around.theme.tokens.space.sm)
        self._text.returnPressed.connect(self._on_save)
        self.due.returnPressed.connect(self._on_save)
        self.reason.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.cancelled)
        self.retranslate()
        self.hide()

    def _lay_out(self, spacing: int) -> None:
        whose, buttons = QHBoxLayout(), QHBoxLayout()
        for field, share in ((self._owner_field, OWNER), (self._due_field, DUE)):
            whose.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout()
        column.addWidget(self._text_field)
        column.addLayout(whose)
        column.addWidget(self._reason_field)
        column.addLayout(buttons)
        for box in (whose, column):
            box.setSpacing(spacing)
        self.body.addLayout(column)

    def retranslate(self) -> None:
        """Set all words."""
        self._text_field.set_words(self._("What"))
        self._owner_field.set_words(self._("Who"))
        self._due_field.set_words(self._("When"))
        self._reason_field.set_words(self._("Why"))
        self.due.setPlaceholderText(self._("Friday, week 50, 12.12 …"))
        self._save.set_words(self._("Accept"), self._("Enter"))
        self._cancel.set_words(self._("Cancel"), self._("Esc"))

    def open_on(
        self, item: MeetingItem, members: Sequence[MemberRow], next_meeting: date | None
    ) -> None:
        """Open the fields on one line."""
        self._item, self._next_meeting = item, next_meeting
        self._text.setText(item.text)
        self.owner.clear()
        self.owner.addItem(self._("nobody named"), None)
        for member in members:
            if member.is_active:
                self.owner.addItem(member.name, member)
        place = self.owner.findText(item.owner.name) if item.owner else 0
        self.owner.setCurrentIndex(max(0, place))
        self.due.setText(self._.formats.date_short(item.due_on) if item.due_on else "")
        self._due_field.clear_error()
        self.reason.setText(item.reason)
        self._owner_field.setVisible(item.kind is ItemKind.ACTION)
        self._reason_field.setVisible(item.kind is ItemKind.DECISION)
        self.show()
        self._text.setFocus()
        self._text.selectAll()

    @Slot()
    def ask_why(self) -> None:
        """Go straight to the reason of a decision; a field that isn't shown takes no keys."""
        self.reason.setFocus()
        self.reason.selectAll()

    def stay_open(self, item: MeetingItem) -> None:
        """Keep what is typed after a refusal; saving again goes on from how ``item`` is now."""
        self._item = item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the line as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_save(self) -> None:
        if self._item is None:
            return
        text, written = self._text.text().strip(), self.due.text().strip()
        if not text:
            self._text_field.show_error(self._("Write something here."))
            return
        day = parse_due(written, self._clock.today(), self._next_meeting) if written else None
        if written and day is None:
            self._due_field.show_error(self._("Write a day, such as fri, week 50 or 12.12."))
            self.due.setFocus()
            return
        reason = self.reason.text().strip()
        self.saved.emit(self._item, ItemWords(text, self.owner.currentData(), day, reason))
