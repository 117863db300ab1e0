"""Rows of stays at an institution, of what they were bought for, and of the year's ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.stays import Ledger, YearOfStays
    from teamdesk.domain.team_prices import TeamPrices


@dataclass(frozen=True, slots=True)
class StayRow:
    """One stay; ``days`` are paid, which the day of leaving is not."""

    id: UUID
    version: int
    institution: str
    purpose: str
    in_on: date
    out_on: date
    days: int
    price_a_day: Decimal | None
    contact_name: str
    note: str


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """Days bought for a year; an owner's are paid whether used or not."""

    id: UUID
    version: int
    institution: str
    year: int
    days: int
    price_a_day: Decimal | None
    extra_price_a_day: Decimal | None
    is_owner: bool
    note: str


@dataclass(frozen=True, slots=True)
class StaysPage:
    """The stays of a case, the newest first, and what a new one may be entered with.

    Attributes:
        agreements: of every year, the newest first.
        follow_up_weeks: how long after a stay the municipality follows up.
        discharge: the next discharge meeting, and the day after which who leaves is on its list;
            None where the team has no such meeting.
    """

    stays: tuple[StayRow, ...]
    agreements: tuple[AgreementRow, ...]
    follow_up_weeks: int
    discharge: tuple[date, date] | None = None

    def listed_on(self, stay: StayRow) -> date | None:
        """The discharge meeting that goes through a stay."""
        if self.discharge is None:
            return None
        day, since = self.discharge
        return day if stay.in_on <= day and stay.out_on > since else None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """An agreement with what became of its days."""

    agreement: AgreementRow
    ledger: Ledger
    stays: YearOfStays


@dataclass(frozen=True, slots=True)
class StayBook:
    """A year of the team's stays.

    Attributes:
        years: those that anything is known of, the newest first.
        beside: stays of the year that no agreement covers.
    """

    team_id: UUID
    version: int
    year: int
    years: tuple[int, ...]
    lines: tuple[LedgerRow, ...]
    beside: YearOfStays
    prices: TeamPrices
