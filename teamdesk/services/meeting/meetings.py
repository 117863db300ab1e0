"""The weekly meeting: planned, opened, gone through; closing it is in `closing`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError, MeetingIsClosed, MeetingIsOpen
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.domain.names import clean
from teamdesk.models import AgendaItem, Attendance, Meeting, MeetingSeries
from teamdesk.services.meeting.gathering import gather_meeting
from teamdesk.services.meeting.open_meetings import still_open
from teamdesk.services.meeting.planning import prepare_meeting
from teamdesk.services.meeting.series_days import next_day
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import stage as stage_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import (
        LeaveItem,
        PassOver,
        SetPlace,
        SetPresence,
        StartMeeting,
    )
    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows, StageRows
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class MeetingService:
    """Meetings of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def meetings(self) -> tuple[MeetingRow, ...]:
        """All meetings, the newest first."""
        with self._at.reading() as work:
            return meeting_queries.meetings(work.session, self._at.team_id)

    def current(self) -> MeetingRow | None:
        """The meeting that is open, else the next one that is planned."""
        with self._at.reading() as work:
            return meeting_queries.current_meeting(work.session, self._at.team_id)

    def rows(self, meeting_id: UUID) -> MeetingRows | None:
        """The meeting with its agenda and those who take part."""
        with self._at.reading() as work:
            return gather_meeting(work, self._at, meeting_id)

    def stage(self, meeting_id: UUID, item_id: UUID) -> StageRows | None:
        """Everything for the person on stage; None when the item is gone, or closed."""
        with self._at.reading() as work:
            lines = meeting_queries.agenda(work.session, meeting_id)
            item = next((line for line in lines if line.id == item_id), None)
            if item is None or item.closed is not None:
                return None
            return stage_queries.stage(
                work.session,
                meeting_id,
                item,
                self._at.today,
                team_queries.members_by_id(work.session, self._at.team_id),
            )

    def plan(self, held_on: date, minutes: int = 60, origin: str = "") -> ChangeSet:
        """Plan a meeting with an agenda that writes itself; every active case is on it."""
        with self._at.writing() as work:
            meeting = Meeting(team_id=self._at.team_id, held_on=held_on, planned_minutes=minutes)
            prepare_meeting(work, self._at, meeting)
            return work.commit(origin)

    def prepare(self, meeting_id: UUID, origin: str = "") -> ChangeSet:
        """Bring the agenda of a planned meeting up to the board of today."""
        with self._at.writing() as work:
            meeting = work.get(Meeting, meeting_id)
            if meeting.status is MeetingStatus.PLANNED:
                prepare_meeting(work, self._at, meeting)
            return work.commit(origin)

    def start(self, command: StartMeeting, origin: str = "") -> ChangeSet:
        """Open a planned meeting; its agenda is written anew from the board of today.

        Raises:
            MeetingIsOpen: another one runs.
            MeetingIsClosed: it is over.
        """
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            open_meeting(work, self._at, meeting)
            # A guest who is there already closes cases from now on.
            return work.commit(origin, for_every_view=True)

    def set_place(self, command: SetPlace, origin: str = "") -> ChangeSet:
        """Say in which room a meeting is held, whatever its series says.

        Raises:
            ConflictError: somebody changed the meeting after ``expected_version``.
            MeetingIsClosed: it was held, and its minutes are frozen.
        """
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            still_open(work, meeting.id)
            meeting.place = clean(command.place)
            return work.commit(origin)

    def set_presence(self, command: SetPresence, origin: str = "") -> ChangeSet:
        """Note that somebody is here, or sent apologies."""
        with self._at.writing() as work:
            attendance = work.get(Attendance, command.attendance_id)
            still_open(work, attendance.meeting_id)
            attendance.presence = Presence(command.presence)
            # A guest who comes closes cases in every view, and one who is no longer there opens.
            return work.commit(origin, for_every_view=attendance.is_external)

    def all_present(self, meeting_id: UUID, origin: str = "") -> ChangeSet:
        """Note everybody of whom nothing is noted yet as present."""
        with self._at.writing() as work:
            still_open(work, meeting_id)
            for row in room_queries.attendance(work.session, meeting_id, {}):
                # Whether a guest from outside has come is somebody's own word.
                if row.presence is Presence.UNKNOWN and not row.is_external:
                    work.get(Attendance, row.id).presence = Presence.PRESENT
            return work.commit(origin)

    def leave_item(self, command: LeaveItem, origin: str = "") -> ChangeSet:
        """Keep the note of a case and go to the next.

        Raises:
            ConflictError: somebody wrote another note after ``note_before``.
            MeetingIsClosed: the minutes are frozen.
        """
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id)
            meeting = still_open(work, item.meeting_id)
            if command.note_before is not None and item.note not in (
                command.note_before,
                command.note,
            ):
                raise ConflictError(item.id)
            self._keep_times(item, command.seconds)
            item.note = command.note
            item.is_done = item.is_done or command.is_done
            meeting.current_item_id = command.next_item_id
            return work.commit(origin)

    def pass_over(self, command: PassOver, origin: str = "") -> ChangeSet:
        """Go on from a case that is closed to whoever leads: its time is kept, its note stands.

        Raises:
            MeetingIsClosed: the minutes are frozen.
        """
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id)
            meeting = still_open(work, item.meeting_id)
            self._keep_times(item, command.seconds)
            item.is_done = item.is_done or command.is_done
            meeting.current_item_id = command.next_item_id
            return work.commit(origin)

    def _keep_times(self, item: AgendaItem, seconds: int) -> None:
        now, new = self._at.clock.now(), seconds - item.seconds
        if new > 0:
            item.begun_at = item.begun_at or now - timedelta(seconds=new)
            is_same_day = item.begun_at.astimezone().date() == now.astimezone().date()
            if is_same_day or item.ended_at is None:
                # Left open until another day, the case was over when it was looked at last.
                item.ended_at = now
            item.seconds = seconds


def open_meeting(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    """Let a meeting begin; its agenda is written anew from the board of today.

    Raises:
        MeetingIsOpen: another one runs.
        MeetingIsClosed: it is over.
    """
    if meeting.status is MeetingStatus.CLOSED:
        raise MeetingIsClosed
    running = meeting_queries.current_meeting(work.session, at.team_id)
    is_other = running is not None and running.id != meeting.id
    if running is not None and is_other and running.status is MeetingStatus.OPEN:
        raise MeetingIsOpen
    prepare_meeting(work, at, meeting)
    meeting.status = MeetingStatus.OPEN
    meeting.started_at = at.clock.now()
    if meeting.series_id is not None:
        series = work.get(MeetingSeries, meeting.series_id)
        meeting.next_meeting_on = next_day(work, series, max(meeting.held_on, at.today))
    # Minutes and «by Friday» count from the day it is held, not from the one planned.
    meeting.held_on = at.today
    work.flush()
    first = meeting_queries.agenda(work.session, meeting.id)[:1]
    meeting.current_item_id = first[0].id if first else None
