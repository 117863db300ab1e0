"""On which days the meetings of a series are held: one answer for planning and for words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.series import days_ahead, next_in_series
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from teamdesk.domain.rows.series import SeriesRow
    from teamdesk.domain.series import SeriesDay
    from teamdesk.models import Meeting, MeetingSeries
    from teamdesk.storage.unit_of_work import UnitOfWork

DAYS_TOLD = 5
DAY = timedelta(days=1)


def next_day(work: UnitOfWork, series: MeetingSeries, after: date) -> date | None:
    """The day of the first meeting after a day; None where the series has ended."""
    if series.ended_on is not None:
        return None
    closed = closed_days(work, series)
    return next_in_series(series.first_on, series.every_days, after, closed)


def following_day(work: UnitOfWork, series: MeetingSeries, meeting: Meeting) -> date | None:
    """The day of the meeting after this one; None where the series has ended.

    One that began before its day has taken that day with it: what was found as it began holds, as
    long as it is a day of the series.
    """
    found = meeting.next_meeting_on
    if found is not None and next_day(work, series, found - DAY) == found:
        return found
    return next_day(work, series, meeting.held_on)


def told_days(row: SeriesRow, closed: Collection[tuple[int, int]]) -> tuple[SeriesDay, ...]:
    """The days that the window tells of, from the planned one on.

    Args:
        row: the series.
        closed: the team's closed days of every year, as month and day.
    """
    if row.ended_on is not None:
        return ()
    start = row.planned_on or row.first_on
    after = start.fromordinal(start.toordinal() - 1)
    passed_by = closed if row.skips_holidays else None
    return days_ahead(row.first_on, row.every_days, after, passed_by, DAYS_TOLD)


def closed_days(work: UnitOfWork, series: MeetingSeries) -> Collection[tuple[int, int]] | None:
    """The team's closed days, as `next_in_series` takes them; None where no day is passed by."""
    if not series.skips_holidays:
        return None
    return team_queries.deadlines(work.session, series.team_id).closed_days
