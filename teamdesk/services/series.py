"""Meetings that come again: the weekly one, and others with another list and another interval."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.errors import DayGone, OutOfRange
from teamdesk.domain.meetings import ListRule, MeetingKind
from teamdesk.domain.names import clean
from teamdesk.domain.series import next_in_series
from teamdesk.domain.teams import holds_meetings, write_meets
from teamdesk.models import Meeting, MeetingSeries, Team
from teamdesk.services.planning import prepare_meeting
from teamdesk.storage.queries import meetings as meeting_queries

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import SaveSeries
    from teamdesk.domain.rows.meeting import SeriesRow
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
        """All of them, with the day that is planned next."""
        with self._at.reading() as work:
            return meeting_queries.series_of_team(work.session, self._at.team_id)

    def save(self, command: SaveSeries, origin: str = "") -> ChangeSet:
        """Add a series, or change one; its next meeting is planned anew by the new days.

        Raises:
            OutOfRange: the interval or the length is none.
            DayGone: a new series would begin on a day that has been.
        """
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
            team = work.get(Team, self._at.team_id)
            if not holds_meetings(team.settings):
                team.settings = write_meets(team.settings, has_meeting=True)
            work.flush()
            self._plan(work, series)
            return work.commit(origin)

    def _series(self, work: UnitOfWork, command: SaveSeries) -> MeetingSeries:
        if command.series_id is not None:
            return work.get(MeetingSeries, command.series_id)
        series = MeetingSeries(id=uuid4(), team_id=self._at.team_id)
        work.add(series)
        return series

    def _plan(self, work: UnitOfWork, series: MeetingSeries) -> None:
        planned = meeting_queries.planned_in_series(work.session, series.id)
        if planned is None:
            meeting = Meeting(team_id=self._at.team_id, series_id=series.id)
        else:
            meeting = work.get(Meeting, planned.id)
        if meeting.started_at is not None:
            # It runs already: the new days hold from the next one.
            return
        meeting.kind, meeting.held_on = series.kind, self._next(series)
        meeting.starts_at, meeting.planned_minutes = series.starts_at, series.minutes
        prepare_meeting(work, self._at, meeting)

    def _next(self, series: MeetingSeries) -> date:
        if series.first_on >= self._at.today:
            return series.first_on
        return next_in_series(series.first_on, series.every_days, self._at.today)
