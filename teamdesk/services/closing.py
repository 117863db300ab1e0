"""A meeting is closed: minutes frozen, promises carried over, the next meeting planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.models import Meeting, MeetingSeries
from teamdesk.services.freezing import freeze
from teamdesk.services.minutes import gather_minutes
from teamdesk.services.planning import prepare_meeting
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import series as series_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import CloseMeeting
    from teamdesk.exports.minutes_content import MinutesContent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class ClosingService:
    """Ends meetings. What it does is not undone, so the window asks before."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def close(self, command: CloseMeeting, origin: str = "") -> ChangeSet:
        """Freeze the minutes, carry unfinished promises over, and plan the next meeting.

        Raises:
            ConflictError: somebody changed the meeting after ``expected_version``.
            MeetingIsClosed: it is closed already.
        """
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            if meeting.status is MeetingStatus.CLOSED:
                raise MeetingIsClosed
            before = meeting_queries.open_actions_before(work.session, self._at.team_id, meeting.id)
            for action in before:
                action.carried_over += 1
            meeting.status = MeetingStatus.CLOSED
            meeting.closed_at = self._at.clock.now()
            meeting.current_item_id = None
            next_on = None if self._was_last(work, meeting) else command.next_meeting_on
            meeting.next_meeting_on = next_on
            work.flush()
            meeting.minutes_content = freeze(gather_minutes(work, self._at, meeting))
            if next_on is not None:
                self._plan_next(work, meeting, next_on)
            # With the meeting its guests are gone, and what was closed before them opens.
            return work.commit(origin).of_everything()

    def preview(self, meeting_id: UUID) -> MinutesContent:
        """What the minutes would hold if the meeting ended now, for the read-back."""
        with self._at.reading() as work:
            return gather_minutes(work, self._at, work.get(Meeting, meeting_id))

    def _was_last(self, work: UnitOfWork, meeting: Meeting) -> bool:
        """Whether the meeting's series has ended meanwhile."""
        series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
        return series is not None and series.ended_on is not None

    def _plan_next(self, work: UnitOfWork, meeting: Meeting, held_on: date) -> None:
        # Another series goes on by itself; a meeting without one gives way to any that is planned.
        if meeting.series_id is None:
            planned = meeting_queries.current_meeting(work.session, self._at.team_id)
        else:
            planned = series_queries.planned_in_series(work.session, meeting.series_id)
        if planned is not None:
            return
        following = Meeting(
            team_id=meeting.team_id,
            series_id=meeting.series_id,
            case_id=meeting.case_id,
            kind=meeting.kind,
            held_on=held_on,
            starts_at=meeting.starts_at,
            planned_minutes=meeting.planned_minutes,
        )
        prepare_meeting(work, self._at, following)
