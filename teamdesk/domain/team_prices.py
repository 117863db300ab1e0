"""What an hour costs, how long a full position's week is, and what days are offered for.

Kept among the team's settings; what the team never told is unknown, and never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from teamdesk.domain.capacity import HOURS_A_WEEK
from teamdesk.domain.stays import Offer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

KEY = "prices"
# A fortnight: local follow-up begins before the institution is forgotten (domain notes 1.14).
USUAL_WEEKS, MOST_WEEKS = 2, 26
MOST_RATE, MOST_HOURS = 10_000, 60


@dataclass(frozen=True, slots=True)
class NamedOffer:
    """An agreement that could be made, by what the team calls it."""

    name: str
    offer: Offer


@dataclass(frozen=True, slots=True)
class TeamPrices:
    """The team's own numbers.

    Attributes:
        hourly_rate: kroner for an hour of work; None until somebody tells it.
        rate_on: the day it was told.
        hours_a_week: of a full position.
        follow_up_weeks: how long after a stay the municipality follows up.
        needed: days a year for which offers are compared.
    """

    hourly_rate: Decimal | None = None
    rate_on: date | None = None
    hours_a_week: float = HOURS_A_WEEK
    follow_up_weeks: int = USUAL_WEEKS
    needed: tuple[int, ...] = ()
    offers: tuple[NamedOffer, ...] = ()


def read_prices(settings: Mapping[str, Any]) -> TeamPrices:
    """The team's numbers, from its settings."""
    kept = settings.get(KEY)
    if not kept:
        return TeamPrices()
    return TeamPrices(
        hourly_rate=Decimal(kept["hourly_rate"]) if kept["hourly_rate"] else None,
        rate_on=date.fromisoformat(kept["rate_on"]) if kept["rate_on"] else None,
        hours_a_week=float(kept["hours_a_week"]),
        follow_up_weeks=int(kept["follow_up_weeks"]),
        needed=tuple(kept["needed"]),
        offers=tuple(_offer(told) for told in kept["offers"]),
    )


def write_prices(settings: Mapping[str, Any], prices: TeamPrices) -> dict[str, Any]:
    """The team's settings with its numbers in them."""
    kept = {
        "hourly_rate": str(prices.hourly_rate) if prices.hourly_rate is not None else "",
        "rate_on": prices.rate_on.isoformat() if prices.rate_on else "",
        "hours_a_week": prices.hours_a_week,
        "follow_up_weeks": prices.follow_up_weeks,
        "needed": list(prices.needed),
        "offers": [_kept(offer) for offer in prices.offers],
    }
    return {**settings, KEY: kept}


def _offer(told: Mapping[str, Any]) -> NamedOffer:
    return NamedOffer(
        told["name"],
        Offer(
            days=told["days"],
            price=_pair(told["price"]),
            extra_price=_pair(told["extra_price"]),
            is_paid_anyway=told["is_paid_anyway"],
        ),
    )


def _kept(named: NamedOffer) -> dict[str, Any]:
    offer = named.offer
    return {
        "name": named.name,
        "days": offer.days,
        "price": [str(end) for end in offer.price],
        "extra_price": [str(end) for end in offer.extra_price],
        "is_paid_anyway": offer.is_paid_anyway,
    }


def _pair(kept: Sequence[str]) -> tuple[Decimal, Decimal]:
    low, high = kept
    return Decimal(low), Decimal(high)
