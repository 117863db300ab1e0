"""The meeting's place: before, while and after it runs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.meeting.after.readback import ReadBack
from teamdesk.ui.meeting.before.before_view import BeforeView
from teamdesk.ui.meeting.goal_meeting.gate import TalkGate
from teamdesk.ui.meeting.page_stack import PageStack
from teamdesk.ui.meeting.pages import MeetingPart, PageKey
from teamdesk.ui.meeting.room.room_card import RoomCard
from teamdesk.ui.meeting.running.keeping_time import keep_time
from teamdesk.ui.meeting.running.running_view import RunningView
from teamdesk.ui.navigation import Place
from teamdesk.ui.widgets.place import PlacePage, focus_first, least_size_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme

WEEK = timedelta(days=7)


class MeetingView(PlacePage):
    """Shows the page that fits the meeting's state."""

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.presenter = presenter
        self.before = BeforeView(presenter, around)
        self.room = RoomCard(presenter, around)
        self.before.put_room(self.room)
        self.room.left.connect(self.before.take_focus)
        self.running = RunningView(presenter, around)
        self.readback = ReadBack(presenter, around)
        self.pages = PageStack(around)
        self.pages.add((self.before, self.running, self.readback))
        self.tabs = self.pages.tabs
        self.talk = TalkGate(presenter.desk, around, self.pages.stack, self._on_talk_ended)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._connect()

    def _connect(self) -> None:
        presenter, around = self.presenter, self._around
        self.pages.meeting_requested.connect(self._show_meeting)
        self.pages.part_shown.connect(self._fit_strip)
        self.before.start_requested.connect(presenter.start)
        self.before.meeting_chosen.connect(presenter.load)
        self.before.plan_requested.connect(presenter.plan)
        self.before.board_requested.connect(self._on_board_requested)
        self.before.preparation.drop_requested.connect(presenter.notes.drop)
        for source in (self.running, self.readback):
            source.note_ticked.connect(self._on_note_ticked)
        self.running.close_requested.connect(self.show_readback)
        self.running.pages.page_requested.connect(self.tabs.turn_to)
        self.readback.back_requested.connect(self._show_meeting)
        self.readback.case_requested.connect(self._on_case_requested)
        self.readback.close_requested.connect(self._on_close)
        presenter.meeting_changed.connect(self._on_meeting_changed)
        presenter.person_changed.connect(self.running.show_person)
        presenter.stage_changed.connect(self.running.show_stage)
        around.texts.changed.connect(self._retranslate)
        around.theme.changed.connect(self.running.show_in_theme)
        self.tabs.press_in(self)
        self.tabs.turned.connect(self.take_focus)

    def use_parts(self, makers: Mapping[PageKey, Callable[[], MeetingPart]]) -> None:
        """Say how the pages beside the meeting itself are made."""
        self.pages.use(makers)
        self.running.pages.offer(self.tabs)
        self._fit_strip()

    def show_key(self, key: UUID | None) -> None:
        """Read the minutes of the meeting whose id it is, or prepare a talk with the person."""
        if key is not None and not self.talk.is_on and self.pages.has(PageKey.MINUTES):
            page = self.pages.open(_page_for(self.presenter, key))
            if page is not None:
                page.choose(key)

    def begin_talk(self, person_id: UUID | None) -> bool:
        """Go to the page where goal meetings begin, with a person chosen or none."""
        if not self.talk.is_on and self.pages.has(PageKey.TALKS):
            page = self.pages.open(PageKey.TALKS)
            if person_id is not None and page is not None:
                page.choose(person_id)
        return True

    def audience(self, theme: Theme) -> QWidget:
        """The one on stage, and what is agreed."""
        from teamdesk.ui.meeting.running.audience import MeetingAudience

        return MeetingAudience(self._around.on_wall(theme), self.presenter, self.talk)

    def case_in_sight(self) -> UUID | None:
        """The one on stage, or the one that somebody prepares."""
        if self.pages.part is not None:
            return self.pages.part.case_in_sight()
        stage = self.presenter.stage
        return stage.item.case_id if stage and self.pages.shown is self.running else None

    def least_size(self) -> QSize:
        """What the tabs and the page that is shown need; the other pages wait."""
        shown = self.pages.shown
        if shown is self.before:
            shown = self.before.currentWidget()
        if shown is None:
            return QSize()
        least = least_size_of(shown, self.width())
        return QSize(least.width(), least.height() + self.pages.strip_height())

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard where the meeting goes on: in the note while it runs."""
        shown = self.pages.shown
        if self.talk.is_on and self.talk.view is not None:
            self.talk.view.take_focus()
        elif shown is self.running:
            self.running.panel.note.setFocus()
        elif isinstance(shown, (MeetingPart, BeforeView)):
            shown.take_focus()
        else:
            focus_first(shown or self)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew: much may have happened since the place was last open."""
        super().showEvent(event)
        self.presenter.load()
        self.running.run(running=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed, and let the clocks rest."""
        super().hideEvent(event)
        if not self.talk.is_on:
            self.presenter.note.keep()
            keep_time(self.presenter)
        elif not event.spontaneous():
            self.talk.leave()
        self.pages.leave_parts()
        self.running.run(running=False)

    @Slot()
    def show_readback(self) -> None:
        """Show all that was decided before the meeting is closed."""
        self.presenter.store_note()
        rows, read_back = self.presenter.rows, self.presenter.read_back()
        if rows is not None and read_back is not None:
            following = rows.following_on or rows.meeting.held_on + WEEK
            self.readback.open_on(self.presenter, read_back, following)
            self.pages.show_page(self.readback)

    @Slot()
    def _on_meeting_changed(self) -> None:
        rows = self.presenter.rows
        if self.isVisible() and self.talk.takes(self.presenter.meeting):
            self._fit_strip()
            return
        if rows is not None and self.presenter.is_open:
            desk = self.presenter.desk
            self.running.panel.use(desk.reading.reader(rows.meeting), desk.board.members())
            self.running.show_meeting()
            self.readback.show_notes(rows.common_notes)
        else:
            self.before.show_meeting(rows)
            self.room.show_rows(rows.attendance if rows else ())
        if self.pages.part is not None:
            self.pages.part.refresh()
        elif self.presenter.is_open and self.pages.shown is self.readback:
            self._refresh_readback()
        else:
            self._show_meeting()

    def _refresh_readback(self) -> None:
        read_back = self.presenter.read_back()
        if read_back is not None:
            self.readback.show_rows(read_back)

    @Slot()
    def _show_meeting(self) -> None:
        page = self.running if self.presenter.is_open else self.before
        self.pages.show_page(page)
        self._fit_strip()

    @Slot()
    def _fit_strip(self) -> None:
        self.pages.fit_strip(is_running=self.presenter.is_open, is_held=self.talk.is_on)

    @Slot()
    def _on_talk_ended(self) -> None:
        self.pages.open(PageKey.MEETING)
        self.presenter.load()

    @Slot()
    def _on_board_requested(self) -> None:
        self._around.navigator.open(Place.BOARD)

    @Slot(object, bool)
    def _on_note_ticked(self, note: QuickNoteRow, is_taken_up: bool) -> None:
        meeting = self.presenter.meeting
        if meeting is not None:
            self.presenter.notes.take_up(note, meeting.id, is_taken_up=is_taken_up)

    @Slot(object)
    def _on_case_requested(self, item_id: UUID) -> None:
        """Take a case on stage again; what the note says is where the keys are."""
        self._show_meeting()
        self.presenter.go_to(item_id)
        self.running.panel.items.setFocus()

    @Slot(object)
    def _on_close(self, next_meeting_on: date | None) -> None:
        if self.presenter.close(next_meeting_on):
            self._around.navigator.open(Place.TASKS)
            self._around.notices.tell(self._("The meeting is closed."))

    @Slot()
    def _retranslate(self) -> None:
        self.before.retranslate()
        self.room.retranslate()
        self.running.retranslate()
        self.readback.retranslate()
        self.talk.retranslate()
        self.pages.retranslate()


def _page_for(presenter: MeetingPresenter, key: UUID) -> PageKey:
    """The page that is about an id: of a meeting that was held, else of a person."""
    is_held = any(row.id == key for row in presenter.desk.held.meetings())
    return PageKey.MINUTES if is_held else PageKey.TALKS
