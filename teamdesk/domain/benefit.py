"""What a rehabilitation cost and what it saved, as an estimate (domain notes 1.2, S3 6.3).

Nobody knows what would have happened without it: there is no control group. Every figure is
therefore called an estimate wherever it is shown, and its inputs are kept with their dates.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

DAYS_A_YEAR, WEEKS_A_YEAR = 365, 52
MINUTES_AN_HOUR = 60


@dataclass(frozen=True, slots=True)
class Help:
    """How much help a person gets; the numbers that carry an effect (domain notes 1.32).

    Attributes:
        minutes_a_visit: each carer's, driving not counted.
        hours_a_week: what comes besides the daily visits, or instead of them.
    """

    on: date
    visits_a_day: Decimal = Decimal(0)
    carers_a_visit: int = 1
    minutes_a_visit: int = 0
    hours_a_week: Decimal = Decimal(0)

    @property
    def hours_in_all(self) -> Decimal:
        """Working hours in a week, the daily visits among them."""
        return self.hours_a_year / WEEKS_A_YEAR

    @property
    def hours_a_year(self) -> Decimal:
        """Working hours in a year of help like this."""
        daily = self.visits_a_day * self.carers_a_visit * self.minutes_a_visit * DAYS_A_YEAR
        return daily / MINUTES_AN_HOUR + self.hours_a_week * WEEKS_A_YEAR


@dataclass(frozen=True, slots=True)
class Benefit:
    """Costs in kroner: a year before, a year now, and the rehabilitation once."""

    before: Decimal
    now: Decimal
    effort: Decimal

    @property
    def yearly(self) -> Decimal:
        """What a year costs less now; below nought where it costs more."""
        return self.before - self.now

    @property
    def first_year(self) -> Decimal:
        """What is left of it in the first year, once the rehabilitation is paid."""
        return self.yearly - self.effort

    @property
    def days_until_paid_back(self) -> Decimal | None:
        """How long it takes, None where it never does."""
        return self.effort * DAYS_A_YEAR / self.yearly if self.yearly > 0 else None


def cost_a_year(help_given: Help, hourly_rate: Decimal) -> Decimal:
    """What a year of such help costs."""
    return help_given.hours_a_year * hourly_rate


def cost_of_effort(minutes: Iterable[int], hourly_rate: Decimal) -> Decimal:
    """What the team's contacts cost, driving included where it is among the minutes."""
    return Decimal(sum(minutes)) * hourly_rate / MINUTES_AN_HOUR
