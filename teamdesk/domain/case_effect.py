"""The estimate of one case: what help cost before and costs now, and what the way there cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from teamdesk.domain.benefit import MINUTES_AN_HOUR, Benefit, Help, cost_a_year, cost_of_effort
from teamdesk.domain.evaluations import Moment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from teamdesk.domain.rows.effect import EffectPage, HelpRow

DAYS_A_WEEK = 7
CENT = Decimal("0.01")
# Nobody gets more help than there are hours in a week for this many carers at once.
MOST_VISITS, MOST_CARERS, MOST_MINUTES, MOST_HOURS = 48, 6, 720, 336
MOST_SUM = 100_000_000
AFTER_START = (Moment.UNDERWAY, Moment.END, Moment.FOLLOW_UP)


class Basis(Enum):
    """What a figure rests on."""

    TOLD = "told"
    HELP = "help"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount in kroner, what it rests on, and the day that it holds for."""

    amount: Decimal
    basis: Basis
    on: date | None


@dataclass(frozen=True, slots=True)
class Estimate:
    """A case's figures; each is None until what it rests on is there.

    Attributes:
        rate: kroner an hour, for what is counted; ``rate_on`` is the day it was told.
        is_own_rate: whether the case has a rate of its own and not the team's.
    """

    before: Figure | None
    now: Figure | None
    effort: Figure | None
    rate: Decimal | None
    rate_on: date | None
    is_own_rate: bool

    @property
    def benefit(self) -> Benefit | None:
        """What it comes to, once all three figures are there."""
        if self.before is None or self.now is None or self.effort is None:
            return None
        return Benefit(self.before.amount, self.now.amount, self.effort.amount)


def estimate(page: EffectPage) -> Estimate:
    """The estimate of a case as it stands; sums that were told stand before counted ones."""
    cost, prices = page.cost, page.prices
    own_rate = cost.hourly_rate if cost else None
    rate = own_rate if own_rate is not None else prices.hourly_rate
    told_on = cost.told_on if cost else None
    before, now, effort = (cost.before, cost.now, cost.effort) if cost else (None, None, None)
    return Estimate(
        before=_told(before, told_on) or _of_help(help_at(page.helps, (Moment.START,)), rate),
        now=_told(now, told_on) or _of_help(help_at(page.helps, AFTER_START), rate),
        effort=_told(effort, told_on) or _of_contacts(page, rate),
        rate=rate,
        rate_on=told_on if own_rate is not None else prices.rate_on,
        is_own_rate=own_rate is not None,
    )


def help_at(rows: Iterable[HelpRow], moments: Collection[Moment]) -> tuple[HelpRow, ...]:
    """The newest help of some moments: everything told for its day and moment, which adds up."""
    found = [row for row in rows if row.moment in moments]
    if not found:
        return ()
    order = tuple(Moment)
    newest = max(found, key=lambda row: (row.told_on, order.index(row.moment)))
    return tuple(
        row for row in found if (row.told_on, row.moment) == (newest.told_on, newest.moment)
    )


def as_help(row: HelpRow) -> Help:
    """A row as the rules of `benefit` know it."""
    return Help(
        row.told_on, row.visits_a_day, row.carers_a_visit, row.minutes_a_visit, row.hours_a_week
    )


def hours_in_week(row: HelpRow) -> Decimal:
    """All working hours of a week, the visits' and those besides."""
    daily = row.visits_a_day * row.carers_a_visit * row.minutes_a_visit * DAYS_A_WEEK
    return daily / MINUTES_AN_HOUR + row.hours_a_week


def minutes_of_visits(
    hours_a_week: Decimal | None, visits_a_day: Decimal | None, carers: int
) -> tuple[int, Decimal]:
    """How long each visit is where a record system tells hours a week, and the hours left over.

    Its hours are those of all carers and visits together; what doesn't come out in whole minutes
    stays as hours, so that nothing is lost.
    """
    hours = hours_a_week or Decimal(0)
    a_week = (visits_a_day or Decimal(0)) * carers * DAYS_A_WEEK
    if not a_week:
        return 0, hours
    minutes = int(hours * MINUTES_AN_HOUR / a_week)
    rest = hours - minutes * a_week / MINUTES_AN_HOUR
    return minutes, rest.quantize(CENT)


def _told(amount: Decimal | None, on: date | None) -> Figure | None:
    return None if amount is None else Figure(amount, Basis.TOLD, on)


def _of_help(rows: tuple[HelpRow, ...], rate: Decimal | None) -> Figure | None:
    if not rows or rate is None:
        return None
    amount = sum((cost_a_year(as_help(row), rate) for row in rows), Decimal(0))
    return Figure(amount, Basis.HELP, rows[0].told_on)


def _of_contacts(page: EffectPage, rate: Decimal | None) -> Figure | None:
    minutes = page.minutes + page.driving
    if not minutes or rate is None:
        return None
    return Figure(cost_of_effort((minutes,), rate), Basis.CONTACTS, page.last_contact_on)
