"""What a team has of working time, and what its measures and visits ask (domain notes 1.17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FULL = 100.0
# A full position's hours of a week for staff on shifts; 37.5 by day. A setting of each team.
HOURS_A_WEEK = 37.5
# A position so small is nobody's: Bodø's «1,89 %» were 1.89 man-years (domain notes 1.17).
SMALLEST_PERCENT = 5.0


@dataclass(frozen=True, slots=True)
class Capacity:
    """A team's hours of a week.

    Attributes:
        asked: what measures and visits ask in the same week.
    """

    man_years: float
    hours: float
    asked: float

    @property
    def left(self) -> float:
        """Hours that nothing is planned for; below nought where more is asked than there is."""
        return self.hours - self.asked


def man_years(percents: Iterable[float | None]) -> float:
    """Positions together, one of 100 % being 1; one that nobody told counts as none."""
    return sum(percent or 0.0 for percent in percents) / FULL


def may_be_man_years(percent: float) -> bool:
    """Whether a position's percent looks like man-years written as a percent."""
    return 0 < percent < SMALLEST_PERCENT


def capacity(
    percents: Iterable[float | None], asked_minutes: float, hours_a_week: float = HOURS_A_WEEK
) -> Capacity:
    """The hours a team has in a week beside those that are asked of it."""
    years = man_years(percents)
    return Capacity(years, years * hours_a_week, asked_minutes / 60)
