"""Meetings that come again: the weekly one, and others with another list and another interval."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.field_errors import DayGone, OutOfRange, TextMissing
from teamdesk.domain.meetings import ListRule, MeetingKind, MeetingStatus, Presence
from teamdesk.domain.names import clean
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.teams import holds_meetings, write_meets
from teamdesk.models import Attendance, Meeting, MeetingSeries, SeriesMember, Team
from teamdesk.services.meeting.planning import prepare_meeting
from teamdesk.services.meeting.series_days import next_day, told_days
from teamdesk.storage.queries import agendas as agenda_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import series as series_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import SaveSeries
    from teamdesk.domain.rows.agenda import AddableRow
    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

LONGEST_INTERVAL, LONGEST_MEETING = 366, 480
KINDS = {
    ListRule.ALL_ACTIVE: MeetingKind.TEAM,
    ListRule.GOING_HOME: MeetingKind.DISCHARGE,
    ListRule.ONE_PERSON: MeetingKind.GOAL,
}


class SeriesService:
    """The series of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def series(self) -> tuple[SeriesRow, ...]:
        """All of them, with the day that is planned next; those that have ended come last."""
        with self._at.reading() as work:
            found = series_queries.series_of_team(work.session, self._at.team_id)
            called = series_queries.members_by_series(work.session, self._at.team_id)
            closed = team_queries.deadlines(work.session, self._at.team_id).closed_days
            return tuple(
                replace(row, members=called.get(row.id, frozenset()), ahead=told_days(row, closed))
                for row in found
            )

    def members(self) -> tuple[MemberRow, ...]:
        """Those who can be called."""
        with self._at.reading() as work:
            found = team_queries.members(work.session, self._at.team_id)
            return tuple(member for member in found if member.is_active)

    def cases(self) -> tuple[AddableRow, ...]:
        """Those whose meetings a series can be."""
        with self._at.reading() as work:
            found = agenda_queries.addable(work.session, self._at.team_id, None)
            return tuple(row for row in found if row.phase_kind is not PhaseKind.ENDED)

    def save(self, command: SaveSeries, origin: str = "") -> ChangeSet:
        """Add a series, or change one; its next meeting is planned anew by the new days.

        Raises:
            OutOfRange: the interval or the length is none.
            DayGone: a new series would begin on a day that has been.
            TextMissing: a series about one person names nobody.
        """
        if command.list_rule is ListRule.ONE_PERSON and command.case_id is None:
            raise TextMissing("case_id")
        if not 1 <= command.every_days <= LONGEST_INTERVAL:
            raise OutOfRange("every_days", 1, LONGEST_INTERVAL)
        if not 1 <= command.minutes <= LONGEST_MEETING:
            raise OutOfRange("minutes", 1, LONGEST_MEETING)
        if command.series_id is None and command.first_on < self._at.today:
            raise DayGone("first_on")
        with self._at.writing() as work:
            series = self._series(work, command)
            series.kind = KINDS[command.list_rule]
            series.list_rule, series.name = command.list_rule, clean(command.name)
            series.first_on, series.every_days = command.first_on, command.every_days
            series.starts_at, series.minutes = command.starts_at, command.minutes
            place_before, series.place = series.place, clean(command.place)
            series.skips_holidays = command.skips_holidays
            is_of_one = command.list_rule is ListRule.ONE_PERSON
            series.case_id = command.case_id if is_of_one else None
            team = work.get(Team, self._at.team_id)
            if not holds_meetings(team.settings):
                team.settings = write_meets(team.settings, has_meeting=True)
            work.flush()
            self._call(work, series, command.members)
            self._plan(work, series, place_before)
            return work.commit(origin)

    def end(self, series_id: UUID, origin: str = "") -> ChangeSet:
        """Let a series go on no more; a planned meeting that was prepared is still held."""
        with self._at.writing() as work:
            series = work.get(MeetingSeries, series_id)
            series.ended_on = self._at.today
            planned = series_queries.planned_in_series(work.session, series_id)
            if planned is not None and planned.status is MeetingStatus.PLANNED:
                meeting = work.get(Meeting, planned.id)
                if not series_queries.is_written_for(work.session, meeting.id):
                    work.remove(meeting)
            return work.commit(origin)

    def resume(self, series_id: UUID, origin: str = "") -> ChangeSet:
        """Let a series that has ended go on, as undo does."""
        with self._at.writing() as work:
            series = work.get(MeetingSeries, series_id)
            series.ended_on = None
            work.flush()
            self._plan(work, series)
            return work.commit(origin)

    def _call(self, work: UnitOfWork, series: MeetingSeries, members: frozenset[UUID]) -> None:
        """Call these and nobody else; who is asked no more goes off the planned meeting's list."""
        known = {one.member_id: one for one in series_queries.called(work.session, series.id)}
        for member_id in members - known.keys():
            work.add(SeriesMember(series_id=series.id, member_id=member_id))
        for member_id in known.keys() - members:
            work.remove(known[member_id])
        planned = series_queries.planned_in_series(work.session, series.id)
        if planned is None or not members or planned.status is not MeetingStatus.PLANNED:
            return
        for row in room_queries.attendance(work.session, planned.id, {}):
            stored = work.get(Attendance, row.id)
            is_called = stored.member_id is None or stored.member_id in members
            if not is_called and stored.presence is Presence.UNKNOWN:
                work.remove(stored)

    def _series(self, work: UnitOfWork, command: SaveSeries) -> MeetingSeries:
        if command.series_id is not None:
            return work.get(MeetingSeries, command.series_id)
        series = MeetingSeries(id=uuid4(), team_id=self._at.team_id)
        work.add(series)
        return series

    def _plan(self, work: UnitOfWork, series: MeetingSeries, place_before: str = "") -> None:
        planned = series_queries.planned_in_series(work.session, series.id)
        if planned is None:
            meeting = Meeting(team_id=self._at.team_id, series_id=series.id)
        else:
            meeting = work.get(Meeting, planned.id)
        if meeting.started_at is not None:
            # It runs already: the new days hold from the next one.
            return
        meeting.kind, meeting.held_on = series.kind, self._next(work, series)
        meeting.case_id = series.case_id
        # One that was moved to another room by hand stays there.
        if planned is None or meeting.place in ("", place_before):
            meeting.place = series.place
        meeting.starts_at, meeting.planned_minutes = series.starts_at, series.minutes
        prepare_meeting(work, self._at, meeting)

    def _next(self, work: UnitOfWork, series: MeetingSeries) -> date:
        is_ahead = series.first_on >= self._at.today
        after = series.first_on - timedelta(days=1) if is_ahead else self._at.today
        return next_day(work, series, after) or series.first_on
