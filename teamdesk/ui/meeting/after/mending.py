"""What is changed of a line while it is read back: who, when, what; or it is dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.notes.typed_change import TypedChange, beside
from teamdesk.ui.meeting.note.decision_deeds import DecisionDeeds
from teamdesk.ui.meeting.note.item_editor import ItemEditor
from teamdesk.ui.meeting.note.quick_field import QuickField

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.ui.meeting.after.read_back_lines import ReadBackLine
    from teamdesk.ui.meeting.after.read_back_list import ReadBackList
    from teamdesk.ui.meeting.note.items import ItemWords, MeetingItem
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class Mending(QWidget):
    """The two fields that open over the list, and what they store; Ctrl+Z takes it back.

    Signals:
        left: the keys belong to the list again.
    """

    left = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, listed: ReadBackList
    ) -> None:
        super().__init__()
        self._ = around.texts
        self._presenter = presenter
        self._around = around
        self._list = listed
        self._decisions = DecisionDeeds(presenter, around)
        self._line: ReadBackLine | None = None
        self.editor = ItemEditor(around)
        self.quick = QuickField(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in (self.editor, self.quick):
            column.addWidget(field)
        self.hide()
        listed.owner_stepped.connect(self._on_owner_stepped)
        listed.letters_typed.connect(self._on_letters_typed)
        listed.drop_requested.connect(self._on_drop)
        self.quick.typed.connect(self._on_typed)
        self.editor.saved.connect(self._on_saved)
        for source in (self.quick.left, self.editor.cancelled):
            source.connect(self.close_fields)

    def retranslate(self) -> None:
        """Set all words."""
        self.editor.retranslate()
        self.quick.retranslate()

    def open_on(self, line: ReadBackLine) -> None:
        """Open the words of a line; a name that the wall hides is not shown for it."""
        item = line.item
        if item is None:
            return
        if not line.text.endswith(item.text) or item.reason not in line.reason:
            self._around.notices.warn(
                self._("A name is hidden in this line. Go to the case with F5 to change it.")
            )
            return
        self._line = line
        self.show()
        self.editor.open_on(item, self._presenter.members, self._following)

    @Slot()
    def close_fields(self) -> None:
        """Give the keys back to the list."""
        for field in (self.editor, self.quick, self):
            field.hide()
        self._list.setFocus()
        self.left.emit()

    @property
    def _following(self) -> date | None:
        rows = self._presenter.rows
        return rows.following_on or rows.meeting.next_meeting_on if rows else None

    def _save(self, item: MeetingItem, words: ItemWords) -> bool:
        if item.task is not None:
            owner = words.owner.id if words.owner else None
            return self._presenter.deeds.edit_action(item.task, words.text, owner, words.due)
        return item.decision is not None and self._decisions.edit(item.decision, words)

    @Slot(object, int)
    def _on_owner_stepped(self, line: ReadBackLine, steps: int) -> None:
        if line.item is not None:
            owner = beside(line.item.owner, self._presenter.members, steps)
            self._save(line.item, replace(line.item.words, owner=owner))

    @Slot(object, str)
    def _on_letters_typed(self, line: ReadBackLine, letters: str) -> None:
        if line.item is not None:
            self._line = line
            self.show()
            self.quick.open_on(line.item, letters, self._presenter.members, self._following)

    @Slot(object, object)
    def _on_typed(self, item: MeetingItem, change: TypedChange) -> None:
        words = item.words
        owner, due = change.owner or words.owner, change.due or words.due
        self.close_fields()
        self._save(item, replace(words, owner=owner, due=due))

    @Slot(object, object)
    def _on_saved(self, item: MeetingItem, words: ItemWords) -> None:
        if self._save(item, words):
            self.close_fields()
            return
        newest = (line.item for line in self._list.lines.rows if line.key == item.key)
        self.editor.stay_open(next(newest, None) or item)

    @Slot(object)
    def _on_drop(self, line: ReadBackLine) -> None:
        item, meeting = line.item, self._presenter.meeting
        if item is None or meeting is None:
            return
        if item.task is not None:
            reason = self._("Dropped in the meeting")
            self._presenter.deeds.set_action_status(item.task, ActionStatus.DROPPED, reason)
        elif item.decision is not None and line.case_id is not None:
            self._decisions.drop(item.decision, meeting.id, line.case_id)
