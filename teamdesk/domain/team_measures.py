"""Six measures that a team can follow (domain notes 5.5): of the meeting and its work, of nobody.

Each is counted over quarters of thirteen weeks that end today, so that a holiday or one long
meeting doesn't make a curve; with too few to count from, a quarter says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from statistics import fmean, median
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.calendar import is_working_day
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

QUARTER = timedelta(weeks=13)
QUARTERS = 4
# With fewer, one case more or less would move a share by a fifth or more.
FEWEST = 5


class MeasureKey(Worded):
    """The six, in the order of the work."""

    FIRST_CONTACT = "first_contact", mark("From referral to first contact")
    MINUTES = "minutes", mark("Minutes a case in the meeting")
    PERSONS_VIEW = "persons_view", mark("The person's own view is recorded")
    OWNER_AND_DATE = "owner_and_date", mark("Promises have an owner and a date")
    IN_TIME = "in_time", mark("Promises are kept in time")
    BOTH_SCORES = "both_scores", mark("Start and end score in ended cases")


class Unit(Enum):
    """What a value is counted in."""

    WORKING_DAYS = auto()
    MINUTES = auto()
    SHARE = auto()


class Direction(Worded):
    """How a quarter went beside the one before; fewer minutes in a meeting are no better."""

    BETTER = "better", mark("Better than the quarter before ({value}).")
    STEADY = "steady", mark("About as the quarter before ({value}).")
    WEAKER = "weaker", mark("Weaker than the quarter before ({value}).")
    SHORTER = "shorter", mark("Shorter than the quarter before ({value}).")
    LONGER = "longer", mark("Longer than the quarter before ({value}).")


UNITS = {
    MeasureKey.FIRST_CONTACT: Unit.WORKING_DAYS,
    MeasureKey.MINUTES: Unit.MINUTES,
}


# A change of less is none, in days and in minutes.
LEAST_CHANGE = 0.5


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that counts for a measure: on a day, with a value; of a share 1 or 0."""

    key: MeasureKey
    on: date
    value: float


@dataclass(frozen=True, slots=True)
class Quarter:
    """A measure over thirteen weeks; ``value`` is None where there is too little to count from."""

    first_on: date
    last_on: date
    value: float | None
    count: int


@dataclass(frozen=True, slots=True)
class TeamMeasure:
    """A measure over the last four quarters, the newest last; a share runs from 0 to 1."""

    key: MeasureKey
    quarters: tuple[Quarter, ...]

    @property
    def unit(self) -> Unit:
        """What its values are counted in."""
        return UNITS.get(self.key, Unit.SHARE)

    @property
    def now(self) -> Quarter:
        """The quarter that ends today."""
        return self.quarters[-1]

    @property
    def before(self) -> Quarter:
        """The quarter that this one is seen beside."""
        return self.quarters[-2]

    @property
    def direction(self) -> Direction | None:
        """Which way it goes; None where either quarter has too few to tell.

        Of a share, what one more or less would have moved is no change.
        """
        now, before = self.now, self.before
        if now.value is None or before.value is None:
            return None
        is_share = self.unit is Unit.SHARE
        least = 1 / min(now.count, before.count) if is_share else LEAST_CHANGE
        change = now.value - before.value
        if abs(change) < least:
            return Direction.STEADY
        if self.unit is Unit.MINUTES:
            return Direction.LONGER if change > 0 else Direction.SHORTER
        is_better = (change > 0) is is_share
        return Direction.BETTER if is_better else Direction.WEAKER


def team_measures(facts: Iterable[Fact], today: date) -> tuple[TeamMeasure, ...]:
    """All six, from everything that counts in a year."""
    known = list(facts)
    return tuple(
        TeamMeasure(
            key,
            tuple(
                _quarter(key, [fact for fact in known if fact.key is key], today, back)
                for back in reversed(range(QUARTERS))
            ),
        )
        for key in MeasureKey
    )


def first_day(today: date) -> date:
    """The first day that counts."""
    return today - QUARTERS * QUARTER + timedelta(days=1)


def working_days_between(start: date, end: date) -> int:
    """Working days after ``start`` up to and including ``end``; 0 for the same day."""
    days = (start + timedelta(days=step) for step in range(1, (end - start).days + 1))
    return sum(is_working_day(day) for day in days)


def _quarter(key: MeasureKey, facts: Sequence[Fact], today: date, back: int) -> Quarter:
    last_on = today - back * QUARTER
    first_on = last_on - QUARTER + timedelta(days=1)
    values = [fact.value for fact in facts if first_on <= fact.on <= last_on]
    middle: Callable[[Sequence[float]], float] = fmean
    if key is MeasureKey.FIRST_CONTACT:
        # One who couldn't be reached for a month says little of the others.
        middle = median
    value = middle(values) if len(values) >= FEWEST else None
    return Quarter(first_on, last_on, value, len(values))
