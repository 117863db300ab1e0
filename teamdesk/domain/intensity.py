"""How much is done in a week: the extent of each measure, its plan for doing less, and the sum.

The Fredericia model (domain notes 1.15) begins with much and falls to nothing week by week.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WEEK = timedelta(days=7)
MINUTES_AN_HOUR = 60
# Half a year: nobody plans a training period longer than that week by week.
MOST_WEEKS = 26
# Ten times a day, and a working day each time; more is a slip of the finger.
MOST_TIMES, MOST_MINUTES = 70, 480


@dataclass(frozen=True, slots=True)
class TaperStep:
    """What one week of a taper plan holds, and every week after it until the next step.

    Attributes:
        week: the Monday of the week.
        times: times a week.
        minutes: minutes each time.
    """

    week: date
    times: float
    minutes: int


@dataclass(frozen=True, slots=True)
class Effort:
    """A measure as far as its time goes; days that are None are open.

    Attributes:
        profession: whose time it is, a code or the team's own word.
    """

    profession: str
    times: float | None
    minutes: int | None
    from_on: date | None = None
    to_on: date | None = None
    taper: tuple[TaperStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Intensity:
    """Minutes for each week, by profession and in all; all rows are as long as ``weeks``."""

    weeks: tuple[date, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]
    total: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WeekRun:
    """Weeks after each other with the same minutes, by their Mondays."""

    first: date
    last: date
    minutes: int


def monday_of(day: date) -> date:
    """The first day of the ISO week."""
    return day - timedelta(days=day.weekday())


def falling(first: date, times: float, minutes: int, weeks: int) -> tuple[TaperStep, ...]:
    """A taper plan that falls evenly from ``times`` a week to none after ``weeks`` weeks.

    Times are rounded up to whole ones, so that the last week before the end still has one.
    """
    start = monday_of(first)
    steps = [
        TaperStep(start + place * WEEK, float(ceil(times * (weeks - place) / weeks)), minutes)
        for place in range(weeks)
    ]
    return (*steps, TaperStep(start + weeks * WEEK, 0.0, 0))


def minutes_in_week(effort: Effort, week: date) -> int:
    """Minutes of one measure in the week that begins on the Monday ``week``.

    A measure that starts or ends within the week counts as a whole week.
    """
    begins_later = effort.from_on is not None and effort.from_on >= week + WEEK
    has_ended = effort.to_on is not None and effort.to_on < week
    if begins_later or has_ended:
        return 0
    times, minutes = effort.times or 0.0, effort.minutes or 0
    for step in sorted(effort.taper, key=_week):
        if step.week <= week:
            times, minutes = step.times, step.minutes
    return round(times * minutes)


def intensity(efforts: Iterable[Effort], first: date, weeks: int) -> Intensity:
    """Minutes of all measures for ``weeks`` weeks from the week of ``first``.

    Professions stand in the order in which they first come; those with nothing in any of the
    weeks are left out.
    """
    mondays = tuple(monday_of(first) + place * WEEK for place in range(weeks))
    by_profession: dict[str, list[int]] = {}
    for effort in efforts:
        row = by_profession.setdefault(effort.profession, [0] * weeks)
        for place, monday in enumerate(mondays):
            row[place] += minutes_in_week(effort, monday)
    rows = tuple((name, tuple(row)) for name, row in by_profession.items() if any(row))
    return Intensity(mondays, rows, _sums([row for _name, row in rows], weeks))


def last_week(efforts: Iterable[Effort], today: date) -> date:
    """The Monday of the last week that anything is planned for, this week at the earliest."""
    days = [day for effort in efforts for day in _ends(effort)]
    return max([monday_of(today), *(monday_of(day) for day in days)])


def week_runs(found: Intensity) -> tuple[WeekRun, ...]:
    """The sums of all measures, weeks that are alike in one; none where nothing takes time."""
    runs: list[WeekRun] = []
    for week, minutes in zip(found.weeks, found.total, strict=True):
        if runs and runs[-1].minutes == minutes:
            runs[-1] = replace(runs[-1], last=week)
        else:
            runs.append(WeekRun(week, week, minutes))
    return tuple(runs) if any(found.total) else ()


def minutes_as_hours(minutes: int) -> float:
    """Hours with one decimal, as a service is granted."""
    return round(minutes / MINUTES_AN_HOUR, 1)


def taper_from_stored(stored: Iterable[Sequence[object]]) -> tuple[TaperStep, ...]:
    """The steps of a stored plan, in the order of weeks."""
    steps = (
        TaperStep(date.fromisoformat(str(week)), float(str(times)), int(str(minutes)))
        for week, times, minutes in stored
    )
    return tuple(sorted(steps, key=_week))


def taper_to_stored(taper: Iterable[TaperStep]) -> list[list[object]]:
    """What is stored of a plan: lists that JSON can hold."""
    return [[step.week.isoformat(), step.times, step.minutes] for step in taper]


def _ends(effort: Effort) -> list[date]:
    ends = [step.week for step in effort.taper]
    return [*ends, effort.to_on] if effort.to_on is not None else ends


def _sums(rows: Sequence[Sequence[int]], weeks: int) -> tuple[int, ...]:
    return tuple(sum(row[place] for row in rows) for place in range(weeks))


def _week(step: TaperStep) -> date:
    return step.week
