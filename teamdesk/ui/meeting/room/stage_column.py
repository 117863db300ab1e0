"""The middle of the meeting: the stage, what is said over it, and the room in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.meeting.room.closed_stage import ClosedStage
from teamdesk.ui.meeting.room.guest_banner import GuestBanner
from teamdesk.ui.meeting.room.recusal_line import RecusalLine
from teamdesk.ui.meeting.room.recused_line import RecusedLine
from teamdesk.ui.meeting.room.room_card import RoomCard
from teamdesk.ui.meeting.room.room_deeds import RoomDeeds

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.room import RecusalRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class StageColumn(QWidget):
    """Shows the stage, or that the case is closed, or who is in the room.

    Signals:
        note_wanted: the keyboard goes back to the note.
        next_wanted: the next case.
    """

    note_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, stage: QWidget) -> None:
        super().__init__()
        self._presenter = presenter
        self._stage = stage
        self._deeds = RoomDeeds(presenter, around)
        self.banner = GuestBanner(around)
        self.recusal = RecusalLine(around)
        self.recused = RecusedLine(around)
        self.closed = ClosedStage(around)
        self.room = RoomCard(presenter, around)
        self._shown: UUID | None = None
        self._pages = QStackedWidget()
        self._room_page = _with_air(self.room, around.theme.tokens.space.md)
        for page in (stage, self.closed, self._room_page):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self.banner, self.recusal, self.recused):
            column.addWidget(line)
        column.addWidget(self._pages, 1)
        self._connect()

    @property
    def shows_room(self) -> bool:
        """Whether the room stands in the place of the stage."""
        return self._pages.currentWidget() is self._room_page

    def show_meeting(self) -> None:
        """Show who is there now."""
        rows = self._presenter.rows
        if rows is None:
            return
        self.banner.show_rows(rows)
        self.recusal.use(rows)
        self.room.show_rows(rows.attendance)
        self.show_stage()

    def show_stage(self) -> None:
        """Show whoever is on stage, or that the case is closed."""
        rows, closed = self._presenter.rows, self._presenter.on_stage.closed
        if rows is not None:
            self.recused.show_case(rows, self._presenter.stage)
        if closed is not None:
            self.closed.show_line(closed)
        if not self.shows_room:
            self._show_page()

    def retranslate(self) -> None:
        """Set all words."""
        for part in (self.banner, self.recusal, self.closed, self.room):
            part.retranslate()
        self.show_meeting()

    @Slot()
    def ask_at_start(self) -> None:
        """Ask quietly whether anybody is disqualified today."""
        self.recusal.ask_at_start()

    @Slot()
    def show_person(self) -> None:
        """Show whoever came on stage; what was asked before is passed by.

        A case that closes or opens as a guest comes or goes leaves the room under the hands.
        """
        line = self._presenter.on_stage.line
        is_same = line is not None and line.id == self._shown
        self._shown = line.id if line is not None else None
        self.recusal.hide()
        if not (is_same and self.shows_room):
            self._show_page()

    @Slot()
    def ask_recusal(self) -> None:
        """Ask who is disqualified in the case on stage."""
        stage = self._presenter.stage
        self.recusal.ask(stage.item.case_id if stage is not None else None)

    @Slot()
    def toggle_room(self) -> None:
        """Show the room, or the stage again."""
        if self.shows_room:
            self.leave_room()
            return
        self._pages.setCurrentWidget(self._room_page)
        self.room.take_focus()

    @Slot()
    def leave_room(self) -> None:
        """Show the stage again."""
        self._show_page()
        self.note_wanted.emit()

    def _show_page(self) -> None:
        is_closed = self._presenter.on_stage.closed is not None
        self._pages.setCurrentWidget(self.closed if is_closed else self._stage)

    def _connect(self) -> None:
        self.banner.room_requested.connect(self.toggle_room)
        self.recusal.passed.connect(self.note_wanted)
        self.recusal.noted.connect(self._on_recused)
        self.recused.end_requested.connect(self._on_recusal_ended)
        self.closed.action_requested.connect(self.next_wanted)
        self.room.left.connect(self.leave_room)

    @Slot(object, object)
    def _on_recused(self, case_id: UUID, member_id: UUID) -> None:
        self._deeds.recuse(case_id, member_id)
        self.note_wanted.emit()

    @Slot(object)
    def _on_recusal_ended(self, recusal: RecusalRow) -> None:
        self._deeds.end_recusal(recusal)


def _with_air(card: QWidget, air: int) -> QWidget:
    """A page with a card on it that touches no column beside."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(air, air, air, air)
    column.addWidget(card)
    return page
