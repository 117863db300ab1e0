"""Rows of the team's time: what it has, and what is asked of it week by week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class WeekAsked:
    """What is asked of the team in one week, in hours.

    Attributes:
        measures: by the measures' own extent.
        visits: by the week plans, each member who comes counted.
    """

    monday: date
    measures: float
    visits: float

    @property
    def asked(self) -> float:
        """The larger: a visit is how a measure is done, so they are not added."""
        return max(self.measures, self.visits)


@dataclass(frozen=True, slots=True)
class CapacityPage:
    """The team's hours of a week, and the weeks ahead.

    Attributes:
        unknown: active members whose percent nobody told.
        doubtful: percents that may have been meant as man-years.
    """

    man_years: float
    hours: float
    unknown: int
    doubtful: tuple[float, ...]
    weeks: tuple[WeekAsked, ...]
