"""Rows of what carries an effect: the help there was and is, its prices, and the team's effort."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.team_prices import TeamPrices

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.evaluations import Moment
    from teamdesk.domain.rows.entries import DecisionRow


@dataclass(frozen=True, slots=True)
class HelpRow:
    """How much help there was at a moment; what was told on one day counts together.

    Attributes:
        source: the service it was taken from, empty where somebody told it.
    """

    id: UUID
    version: int
    moment: Moment
    told_on: date
    visits_a_day: Decimal
    carers_a_visit: int
    minutes_a_visit: int
    hours_a_week: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class CostRow:
    """The prices of one case; a sum that is None is counted from help and contacts."""

    id: UUID
    version: int
    told_on: date
    hourly_rate: Decimal | None
    before: Decimal | None
    now: Decimal | None
    effort: Decimal | None
    note: str


@dataclass(frozen=True, slots=True)
class EffectPage:
    """All that an estimate of one case is made of.

    Attributes:
        services: those of the record system and the decisions, from which help is taken.
        minutes: the contacts' minutes, driving apart.
        last_contact_on: the day of the newest contact; None where there is none.
    """

    helps: tuple[HelpRow, ...] = ()
    cost: CostRow | None = None
    services: tuple[DecisionRow, ...] = ()
    minutes: int = 0
    driving: int = 0
    last_contact_on: date | None = None
    prices: TeamPrices = field(default_factory=TeamPrices)
