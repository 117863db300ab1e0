"""Days of a meeting that comes again: counted from its first one, never by odd and even weeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import holidays_of
from teamdesk.domain.holidays import Holiday, holiday_on

if TYPE_CHECKING:
    from collections.abc import Collection

# A closed day gives way to the next of the series; no series meets this many in a row by chance.
MOST_SKIPPED = 60


def next_in_series(
    first_on: date, every_days: int, after: date, closed: Collection[tuple[int, int]] | None = None
) -> date:
    """The first day of the series after a day (domain notes 4.9: a year may have 53 weeks).

    Args:
        first_on: the day that all others are counted from.
        every_days: days from one to the next.
        after: the answer lies after this day, or is ``first_on`` itself.
        closed: the team's own closed days of every year, as month and day; days on which it or
            Norway is closed are left out. None leaves no day out. A series of which every day is
            closed keeps its days.
    """
    day = _next(first_on, every_days, after)
    if closed is None:
        return day
    candidates = (day + timedelta(days=step * every_days) for step in range(MOST_SKIPPED))
    return next((found for found in candidates if not _is_closed(found, closed)), day)


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """A day of a series, held or passed by.

    Attributes:
        is_skipped: no meeting is held, because Norway or the team is closed.
        holiday: which holiday it is; None where the team itself is closed.
    """

    day: date
    is_skipped: bool = False
    holiday: Holiday | None = None


def days_ahead(
    first_on: date,
    every_days: int,
    after: date,
    closed: Collection[tuple[int, int]] | None,
    count: int,
) -> tuple[SeriesDay, ...]:
    """The next days after a day, those that are passed by among them.

    Args:
        first_on: the day that all others are counted from.
        every_days: days from one to the next.
        after: the days lie after this one.
        closed: as in `next_in_series`.
        count: how many days are told.
    """
    day = _next(first_on, every_days, after)
    days = (day + timedelta(days=step * every_days) for step in range(count))
    return tuple(_told(one, closed) for one in days)


def _told(day: date, closed: Collection[tuple[int, int]] | None) -> SeriesDay:
    is_skipped = closed is not None and _is_closed(day, closed)
    return SeriesDay(day, is_skipped, holiday_on(day) if is_skipped else None)


def _is_closed(day: date, closed: Collection[tuple[int, int]]) -> bool:
    return day in holidays_of(day.year) or (day.month, day.day) in closed


def _next(first_on: date, every_days: int, after: date) -> date:
    if after < first_on:
        return first_on
    passed = (after - first_on).days // every_days
    return first_on + timedelta(days=(passed + 1) * every_days)
