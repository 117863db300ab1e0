"""Commands on help, prices, stays and the agreements they are bought by."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.evaluations import Moment
    from teamdesk.domain.team_prices import TeamPrices


@dataclass(frozen=True, slots=True)
class HelpWords:
    """How much help a person has at a moment of the course.

    Attributes:
        minutes_a_visit: each carer's, driving not counted.
        hours_a_week: what comes besides the daily visits, or instead of them.
        source: the service it was taken from, empty where somebody told it.
    """

    moment: Moment
    told_on: date
    visits_a_day: Decimal = Decimal(0)
    carers_a_visit: int = 1
    minutes_a_visit: int = 0
    hours_a_week: Decimal = Decimal(0)
    source: str = ""


@dataclass(frozen=True, slots=True)
class CostWords:
    """Prices of one case in kroner; a sum that is None is counted."""

    told_on: date
    hourly_rate: Decimal | None = None
    before: Decimal | None = None
    now: Decimal | None = None
    effort: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StayWords:
    """One stay, from the day of coming to the day of leaving."""

    institution: str
    in_on: date | None
    out_on: date | None
    purpose: str = ""
    contact_name: str = ""
    price_a_day: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgreementWords:
    """Days bought at an institution for a year; prices in kroner."""

    institution: str
    year: int
    days: int
    price_a_day: Decimal | None = None
    extra_price_a_day: Decimal | None = None
    is_owner: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class SaveAgreement:
    """Keep an agreement: a new one, a change, or one that is brought back.

    Attributes:
        agreement_id: made by whoever asks, so that asking twice stores once.
    """

    agreement_id: UUID
    words: AgreementWords
    expected_version: int = 0
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class RemoveAgreement:
    """Take an agreement away; the stays under it stay."""

    agreement_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class SavePrices:
    """Use other numbers from now on; what is told in a case stays."""

    expected_version: int
    prices: TeamPrices
