"""All that is done by hand to the lines a note has become."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.domain.notes.typed_change import TypedChange, beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtCore import QPoint

    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.services.meeting.reading import Suggestion
    from teamdesk.ui.deeds import JointDeed
    from teamdesk.ui.meeting.note.items import ItemWords, MeetingItem
    from teamdesk.ui.meeting.note.items_part import ItemsPart
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class LineKeys(QObject):
    """Turns the keys of the list into deeds; a suggestion is accepted by the first of them."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, part: ItemsPart) -> None:
        super().__init__(part)
        self._ = around.texts
        self._presenter = presenter
        self._around = around
        self._part = part
        self._items = part.items
        self._deeds = part.deeds
        self._connect()

    @Slot()
    def accept_all(self) -> None:
        """Accept every suggestion as it was read."""
        if self._part.waiting:
            self._deeds.accept(self._part.waiting)

    def take(self, found: Suggestion) -> None:
        """Make a promise of words that were passed over; what was read of them is accepted."""
        read = next((item for item in self._items.items if item.quote == found.quote), None)
        if read is None:
            self._deeds.make(found)
        elif not read.is_accepted:
            self._deeds.accept([read])

    @Slot(object)
    def accept(self, item: MeetingItem) -> None:
        """Accept one line as it was read."""
        self._change(item, lambda: self._deeds.accept([item]))

    def accept_with(
        self, item: MeetingItem, change: Callable[[DecisionRow], JointDeed | None]
    ) -> None:
        """Accept a decision together with what it changes; the keys stay on its line."""
        self._change(item, lambda: self._deeds.accept_with(item, change))

    def standing(self) -> MeetingItem | None:
        """The current line; a suggestion is accepted first, as it was read."""
        item = self._items.current()
        if item is not None and not item.is_accepted:
            self.accept(item)
            item = self._items.current()
        return item

    def _connect(self) -> None:
        self._items.accept_requested.connect(self.accept)
        self._items.accept_all_requested.connect(self.accept_all)
        self._items.edit_requested.connect(self._on_edit)
        self._items.reason_requested.connect(self._on_edit)
        self._items.reason_requested.connect(self._part.editor.ask_why)
        self._items.drop_requested.connect(self._on_drop)
        self._items.owner_stepped.connect(self._on_owner_stepped)
        self._items.letters_typed.connect(self._on_letters_typed)
        self._items.link_requested.connect(self._on_link)
        self._part.menus.link_chosen.connect(self._on_link_chosen)
        self._part.quick.typed.connect(self._on_typed)
        self._part.editor.saved.connect(self._on_saved)

    @Slot(object)
    def _on_drop(self, item: MeetingItem) -> None:
        self._deeds.drop(item)
        self._part.show_items()

    @Slot(object)
    def _on_edit(self, item: MeetingItem) -> None:
        meeting = self._presenter.meeting
        if self._part.cover.hides(f"{item.text} {item.reason}"):
            self._around.notices.warn(
                self._("A name is hidden in this line. Show it first with U, then change the line.")
            )
        elif meeting is not None:
            shown = replace(item, text=self._words(item).text)
            self._part.editor.open_on(shown, self._presenter.members, meeting.next_meeting_on)
            self._part.editing_changed.emit()

    @Slot(object, object)
    def _on_saved(self, item: MeetingItem, words: ItemWords) -> None:
        if self._deeds.save(item, words):
            self._part.close_fields()
            self._items.go_to(item)
        else:
            newest = (line for line in self._items.items if line.key == item.key)
            # What is gone at another machine is made anew by saving once more.
            self._part.editor.stay_open(next(newest, replace(item, task=None, decision=None)))

    @Slot(object, int)
    def _on_owner_stepped(self, item: MeetingItem, steps: int) -> None:
        owner = beside(item.owner, self._presenter.members, steps)
        words = replace(self._words(item), owner=owner)
        self._change(item, lambda: self._deeds.save(item, words))

    @Slot(object, str)
    def _on_letters_typed(self, item: MeetingItem, letters: str) -> None:
        meeting = self._presenter.meeting
        following = meeting.next_meeting_on if meeting else None
        self._part.quick.open_on(item, letters, self._presenter.members, following)

    @Slot(object, object)
    def _on_typed(self, item: MeetingItem, change: TypedChange) -> None:
        words = self._words(item)
        owner, due = change.owner or words.owner, change.due or words.due
        words = replace(words, owner=owner, due=due)
        self._part.close_fields()
        self._change(item, lambda: self._deeds.save(item, words))

    def _words(self, item: MeetingItem) -> ItemWords:
        return item.words if item.is_accepted else self._deeds.as_accepted(item)

    @Slot(object, object)
    def _on_link(self, item: MeetingItem, at: QPoint) -> None:
        stage = self._presenter.stage
        if stage is not None:
            measures = self._presenter.desk.actions.measures(stage.item.case_id)
            self._part.menus.offer_links(stage.goals, measures)
            self._part.menus.open_at(at)

    @Slot(object, object)
    def _on_link_chosen(self, goal_id: UUID | None, measure_id: UUID | None) -> None:
        item = self.standing()
        if item is not None and item.task is not None:
            task = item.task
            self._change(item, lambda: self._deeds.link(task, goal_id, measure_id))

    def _change(self, item: MeetingItem, do: Callable[[], bool]) -> None:
        # The keys stay on the line, which has another key once it is accepted.
        if do():
            self._items.go_to(item)
