"""A meeting is closed: minutes frozen, promises carried over, the next meeting planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.effect_told import effect_of
from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.rows.read_back import ReadBackCase, ReadBackRows
from teamdesk.models import Meeting, MeetingSeries
from teamdesk.services.freezing import freeze
from teamdesk.services.meeting.minutes import gather_minutes
from teamdesk.services.meeting.planning import prepare_meeting
from teamdesk.services.meeting.taken_up import cases_in_question
from teamdesk.storage.queries import drafts as draft_queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import minutes as minutes_queries
from teamdesk.storage.queries import series as series_queries
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import CloseMeeting
    from teamdesk.domain.rows.meeting import SpokenOfRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
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
            about = cases_in_question(work, meeting)
            before = meeting_queries.open_actions_before(work.session, self._at.team_id, meeting.id)
            for action in before:
                if about is None or action.case_id in about:
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
            return work.commit(origin, for_every_view=True)

    def preview(self, meeting_id: UUID) -> MinutesContent:
        """What the minutes would hold if the meeting ended now."""
        with self._at.reading() as work:
            return gather_minutes(work, self._at, work.get(Meeting, meeting_id))

    def read_back(self, meeting_id: UUID) -> ReadBackRows:
        """All that was decided and promised, to be mended before the minutes are locked."""
        at = self._at
        with at.reading() as work:
            session, meeting = work.session, work.get(Meeting, meeting_id)
            members = team_queries.members_by_id(session, at.team_id)
            spoken = minutes_queries.cases_of_meeting(session, meeting_id, members)
            dropped = draft_queries.dropped_stretches(session, at.member_id)
            tasks = task_queries.tasks_of_team(session, at.team_id, at.today, members)
            lines = meeting_queries.agenda(session, meeting_id)
            about = cases_in_question(work, meeting)
            return ReadBackRows(
                tuple(_read_back(row, dropped.get(row.line.id, ())) for row in spoken),
                tuple(task for task in tasks if _goes_on(task, meeting, about)),
                sum(line.closed is not None for line in lines),
                self._was_last(work, meeting),
            )

    def _was_last(self, work: UnitOfWork, meeting: Meeting) -> bool:
        """Whether the meeting's series has ended meanwhile."""
        series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
        return series is not None and series.ended_on is not None

    def _place(self, work: UnitOfWork, meeting: Meeting) -> str:
        """The room of the series: that this meeting was held elsewhere was for once."""
        series = work.get(MeetingSeries, meeting.series_id) if meeting.series_id else None
        return series.place if series is not None else meeting.place

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
            place=self._place(work, meeting),
        )
        prepare_meeting(work, self._at, following)


def _read_back(row: SpokenOfRow, dropped: tuple[str, ...]) -> ReadBackCase:
    told = ((decision.id, effect_of(decision, row)) for decision in row.decisions)
    return ReadBackCase(
        item_id=row.line.id,
        case_id=row.line.case_id,
        name=row.line.person_name,
        coordinator=row.coordinator,
        note=row.note,
        decisions=row.decisions,
        promises=row.actions,
        dropped=dropped,
        effects={key: value for key, value in told if value is not None},
    )


def _goes_on(task: TaskRow, meeting: Meeting, about: Collection[UUID | None] | None) -> bool:
    is_ours = about is None or task.case_id in about
    return task.status.is_open and task.meeting_id != meeting.id and is_ours
