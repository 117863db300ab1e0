"""Days bought at an institution, and what became of them (domain notes 1.14, Namdal and Osen)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FIRST_YEAR, LAST_YEAR = 2000, 2100
# More than a small institution has in a year, and more than a day costs anywhere.
MOST_DAYS, MOST_PRICE = 36_500, 100_000


@dataclass(frozen=True, slots=True)
class Nights:
    """A stay in time: paid from the day of coming, and not for the day of leaving."""

    in_on: date
    out_on: date

    @property
    def paid_days(self) -> int:
        """How many days are paid."""
        return max(0, (self.out_on - self.in_on).days)

    def within(self, first: date, after: date) -> int:
        """The paid days from ``first`` up to and without ``after``."""
        return max(0, (min(self.out_on, after) - max(self.in_on, first)).days)

    def overlaps(self, other: Nights) -> bool:
        """Whether one person can't have had both; leaving and coming again the same day is fine."""
        return self.in_on < other.out_on and other.in_on < self.out_on


@dataclass(frozen=True, slots=True)
class Ledger:
    """A year of an agreement, in days.

    Attributes:
        used: until today; ``booked`` from today on.
        forecast: until 31 December, if it goes on as until now; what is booked at the least.
    """

    bought: int
    used: int
    booked: int
    forecast: int

    @property
    def left(self) -> int:
        """What can still be booked; below nought where more was booked than bought."""
        return self.bought - self.used - self.booked

    @property
    def forecast_left(self) -> int:
        """What will be left on 31 December, below nought where it won't do."""
        return self.bought - self.forecast


def ledger(bought: int, stays: Iterable[Nights], year: int, today: date) -> Ledger:
    """The ledger of a year as it stands on a day."""
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    turn = min(max(today, first), after)
    nights = list(stays)
    used = sum(stay.within(first, turn) for stay in nights)
    booked = sum(stay.within(turn, after) for stay in nights)
    passed = (turn - first).days
    pace = used / passed if passed else 0.0
    going_on = ceil(pace * (after - turn).days)
    return Ledger(bought, used, booked, used + max(booked, going_on))


@dataclass(frozen=True, slots=True)
class YearOfStays:
    """What stays come to within a year.

    Attributes:
        count: stays with at least one paid day in it.
        cost: kroner, of the stays whose price is known.
        without_price: days of those whose price nobody told.
    """

    count: int
    days: int
    cost: Decimal
    without_price: int


def year_of(stays: Iterable[tuple[Nights, Decimal | None]], year: int) -> YearOfStays:
    """The part of stays, each with its price a day, that lies within a year."""
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    parts = [(nights.within(first, after), price) for nights, price in stays]
    parts = [(days, price) for days, price in parts if days]
    return YearOfStays(
        count=len(parts),
        days=sum(days for days, _price in parts),
        cost=sum((days * price for days, price in parts if price is not None), Decimal(0)),
        without_price=sum(days for days, price in parts if price is None),
    )


@dataclass(frozen=True, slots=True)
class Offer:
    """An agreement that could be made: days for a price a day, and what more of them cost.

    Attributes:
        price, extra_price: kroner a day; a range has its lower and its upper end.
        is_paid_anyway: whether days that nobody used are paid for, as an owner's are.
    """

    days: int
    price: tuple[Decimal, Decimal]
    extra_price: tuple[Decimal, Decimal]
    is_paid_anyway: bool = True

    def cost(self, needed: int) -> tuple[Decimal, Decimal]:
        """The least and the most that ``needed`` days cost in a year."""
        paid = self.days if self.is_paid_anyway else min(needed, self.days)
        extra = max(0, needed - self.days)
        low, high = (
            paid * usual + extra * more
            for usual, more in zip(self.price, self.extra_price, strict=True)
        )
        return low, high


def price_a_day(total: Decimal, days: int) -> Decimal | None:
    """What a day comes to in whole kroner, None of no days."""
    return (total / days).quantize(Decimal(1)) if days else None


def follow_up_on(out_on: date, weeks: int) -> date:
    """When the municipality follows up after a stay."""
    return out_on + timedelta(weeks=weeks)
