"""What the note has become, and all that is done to it by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.notes import why_words
from teamdesk.domain.notes.typed_change import TypedChange, beside
from teamdesk.ui.meeting.note.effect_keys import EffectKeys
from teamdesk.ui.meeting.note.item_deeds import ItemDeeds
from teamdesk.ui.meeting.note.item_editor import ItemEditor
from teamdesk.ui.meeting.note.item_menus import ItemMenus
from teamdesk.ui.meeting.note.items import ItemWords, MeetingItem, items_of
from teamdesk.ui.meeting.note.items_list import ItemsList
from teamdesk.ui.meeting.note.quick_field import QuickField
from teamdesk.ui.meeting.note.text_follower import TextFollower
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtCore import QPoint

    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.services.reading import Suggestion
    from teamdesk.ui.deeds import JointDeed
    from teamdesk.ui.meeting.note.name_cover import NameCover
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class ItemsPart(QWidget):
    """The list under the note, its editor, and what explains a line.

    Signals:
        waiting_changed: how many suggestions nobody has accepted or dropped.
        pointed_out: the reasons of a line, whose words are to be shown in the note.
        editing_changed: a line was opened, or closed again.
        read_all: what is typed is to be read to its end, before a line of it is spoken of.
    """

    waiting_changed = Signal(int)
    pointed_out = Signal(object)
    editing_changed = Signal()
    read_all = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, cover: NameCover) -> None:
        super().__init__()
        self._ = around.texts
        self._presenter = presenter
        self._around = around
        self._cover = cover
        self._deeds = ItemDeeds(presenter, around)
        self._follower = TextFollower(self._deeds, self)
        self._read: tuple[Suggestion, ...] = ()
        self.items = ItemsList(around.theme, around.texts)
        self.editor = ItemEditor(around)
        self.quick = QuickField(around)
        self.menus = ItemMenus(around.texts, self)
        self.effects = EffectKeys(presenter, around, self)
        self.why = Label(TextRole.SMALL, wraps=True)
        self._heading = Label(TextRole.SECTION)
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._accept_all = Button(around.theme, ButtonKind.LINK)
        self._lay_out(around.theme.tokens.space.sm)
        self._connect()
        self.retranslate()

    @property
    def waiting(self) -> tuple[MeetingItem, ...]:
        """The suggestions that nobody has accepted or dropped."""
        return tuple(item for item in self.items.items if not item.is_accepted)

    def show_person(self) -> None:
        """Another person is on stage: nothing of the last one stays open."""
        self._follower.forget()
        self._read = ()
        for widget in (self.editor, self.quick, self.why):
            widget.hide()
        self.items.hide_names(self._cover.names)

    def settle(self) -> None:
        """Store what the text says of accepted lines now: the person goes on."""
        self._follower.follow()

    def show_read(self, read: tuple[Suggestion, ...]) -> None:
        """Show what the note says now."""
        self._read = read
        self.show_items()

    @Slot()
    def show_items(self) -> None:
        """Show what the note says, and what was accepted of it."""
        stage = self._presenter.stage
        if stage is None:
            self.items.show_items(())
            self._accept_all.hide()
            self.waiting_changed.emit(0)
            return
        dropped = self._presenter.note.dropped()
        self.items.show_items(items_of(stage, self._read, dropped, self.effects.proposing))
        self._follower.see(self.items.items)
        waiting = len(self.waiting)
        self._accept_all.setVisible(waiting > 0)
        self.waiting_changed.emit(waiting)

    @Slot()
    def accept_all(self) -> None:
        """Accept every suggestion as it was read."""
        if self.waiting:
            self._deeds.accept(self.waiting)

    def take(self, found: Suggestion) -> None:
        """Make a promise of words that were passed over; what was read of them is accepted."""
        read = next((item for item in self.items.items if item.quote == found.quote), None)
        if read is None:
            self._deeds.make(found)
        elif not read.is_accepted:
            self._deeds.accept([read])

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._heading.setText(self._("Follow-up"))
        self.items.setAccessibleName(self._("What the note has become"))
        self._accept_all.set_words(self._("Accept all"), self._("Alt+Enter"))
        self._keys.setText(
            self._(
                "Enter: accept all · Space: this one · ←/→ or KH: who · fri, u50: when · F2: text"
                " · F3: goal · F4: change the case · F7: reason · ?: why · Del: drop"
            )
        )
        self.editor.retranslate()
        self.quick.retranslate()

    def _lay_out(self, spacing: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self._accept_all, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        for widget in (self.editor, self.quick, self.why):
            column.addWidget(widget)
        column.addWidget(self.items, 1)
        column.addWidget(self._keys)
        for hidden in (self.why, self._keys):
            hidden.hide()

    def _connect(self) -> None:
        self.items.accept_requested.connect(self.accept)
        self.items.accept_all_requested.connect(self.accept_all)
        self.items.edit_requested.connect(self._on_edit)
        self.items.reason_requested.connect(self._on_edit)
        self.items.reason_requested.connect(self.editor.ask_why)
        self.items.drop_requested.connect(self._deeds_drop)
        self.items.owner_stepped.connect(self._on_owner_stepped)
        self.items.letters_typed.connect(self._on_letters_typed)
        self.items.link_requested.connect(self._on_link)
        self.items.why_requested.connect(self._on_why)
        self.items.focus_changed.connect(self._show_keys)
        self.menus.link_chosen.connect(self._on_link_chosen)
        self.quick.typed.connect(self._on_typed)
        self.quick.left.connect(self._close_fields)
        self._accept_all.clicked.connect(self.accept_all)
        self.editor.saved.connect(self._on_saved)
        self.editor.cancelled.connect(self._close_fields)

    @Slot(bool)
    def _show_keys(self, has_focus: bool) -> None:
        """The keys of the list are told where they hold, and not on the wall."""
        self._keys.setVisible(has_focus and not self._around.theme.tokens.masked)
        if not has_focus and self.why.isVisible():
            self.why.hide()
            self.pointed_out.emit(())

    @Slot(object)
    def accept(self, item: MeetingItem) -> None:
        """Accept one line as it was read."""
        self._change(item, lambda: self._deeds.accept([item]))

    @Slot(object)
    def _deeds_drop(self, item: MeetingItem) -> None:
        self._deeds.drop(item)
        self.show_items()

    @Slot(object)
    def _on_edit(self, item: MeetingItem) -> None:
        meeting = self._presenter.meeting
        if self._cover.hides(f"{item.text} {item.reason}"):
            self._around.notices.warn(
                self._("A name is hidden in this line. Show it first with U, then change the line.")
            )
        elif meeting is not None:
            shown = replace(item, text=self._words(item).text)
            self.editor.open_on(shown, self._presenter.members, meeting.next_meeting_on)
            self.editing_changed.emit()

    @Slot(object, object)
    def _on_saved(self, item: MeetingItem, words: ItemWords) -> None:
        if self._deeds.save(item, words):
            self._close_fields()
            self.items.go_to(item)
        else:
            newest = (line for line in self.items.items if line.key == item.key)
            self.editor.stay_open(next(newest, item))

    @Slot(object, int)
    def _on_owner_stepped(self, item: MeetingItem, steps: int) -> None:
        owner = beside(item.owner, self._presenter.members, steps)
        words = replace(self._words(item), owner=owner)
        self._change(item, lambda: self._deeds.save(item, words))

    @Slot(object, str)
    def _on_letters_typed(self, item: MeetingItem, letters: str) -> None:
        meeting = self._presenter.meeting
        following = meeting.next_meeting_on if meeting else None
        self.quick.open_on(item, letters, self._presenter.members, following)

    @Slot(object, object)
    def _on_typed(self, item: MeetingItem, change: TypedChange) -> None:
        words = self._words(item)
        owner, due = change.owner or words.owner, change.due or words.due
        words = replace(words, owner=owner, due=due)
        self._close_fields()
        self._change(item, lambda: self._deeds.save(item, words))

    def _words(self, item: MeetingItem) -> ItemWords:
        return item.words if item.is_accepted else self._deeds.as_accepted(item)

    @Slot(object, object)
    def _on_link(self, item: MeetingItem, at: QPoint) -> None:
        stage = self._presenter.stage
        if stage is not None:
            measures = self._presenter.desk.actions.measures(stage.item.case_id)
            self.menus.offer_links(stage.goals, measures)
            self.menus.open_at(at)

    @Slot(object, object)
    def _on_link_chosen(self, goal_id: UUID | None, measure_id: UUID | None) -> None:
        item = self.standing()
        if item is not None and item.task is not None:
            task = item.task
            self._change(item, lambda: self._deeds.link(task, goal_id, measure_id))

    def accept_with(
        self, item: MeetingItem, change: Callable[[DecisionRow], JointDeed | None]
    ) -> None:
        """Accept a decision together with what it changes; the keys stay on its line."""
        self._change(item, lambda: self._deeds.accept_with(item, change))

    def standing(self) -> MeetingItem | None:
        """The current line; a suggestion is accepted first, as it was read."""
        item = self.items.current()
        if item is not None and not item.is_accepted:
            self.accept(item)
            item = self.items.current()
        return item

    @Slot(object)
    def _on_why(self, item: MeetingItem) -> None:
        reasons = () if self.why.isVisible() else item.why
        said = why_words(reasons, self._.translator) or (self._("The note says no more about it."),)
        self.why.setText(self._cover.shown("\n".join(said)))
        self.why.setVisible(not self.why.isVisible())
        self.pointed_out.emit(reasons)

    def _change(self, item: MeetingItem, do: Callable[[], bool]) -> None:
        # The keys stay on the line, which has another key once it is accepted.
        if do():
            self.items.go_to(item)

    @Slot()
    def _close_fields(self) -> None:
        self.editor.hide()
        self.quick.hide()
        self.editing_changed.emit()
        self.items.setFocus()
