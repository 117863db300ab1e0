"""Which stays draw on which agreement in a year, and what they cost (domain notes 1.14)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.rows.stays import LedgerRow
from teamdesk.domain.stays import ledger, year_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from teamdesk.domain.rows.stays import AgreementRow
    from teamdesk.domain.stays import Nights, YearOfStays


@dataclass(frozen=True, slots=True)
class TeamStay:
    """A stay as the ledger knows it, without whose it was."""

    institution: str
    nights: Nights
    price_a_day: Decimal | None = None


def institution_key(name: str) -> str:
    """What an institution is known by, however it is written."""
    return " ".join(name.split()).casefold()


def divide(
    agreements: Sequence[AgreementRow], stays: Iterable[TeamStay], year: int, today: date
) -> tuple[tuple[LedgerRow, ...], YearOfStays]:
    """The ledger of each agreement of a year, and what none of them covers.

    A stay that names no institution draws on the only agreement there is: a list that a team
    brings from its one institution doesn't repeat the name. The service refuses a second
    agreement with one institution in a year, so that no day is counted twice.
    """
    mine = [agreement for agreement in agreements if agreement.year == year]
    keys = {institution_key(agreement.institution) for agreement in mine}
    alone = next(iter(keys)) if len(keys) == 1 else ""
    groups: dict[str, list[TeamStay]] = defaultdict(list)
    for stay in stays:
        key = institution_key(stay.institution) or alone
        groups[key if key in keys else ""].append(stay)
    lines = []
    for agreement in mine:
        own = groups[institution_key(agreement.institution)]
        told = ledger(agreement.days, [stay.nights for stay in own], year, today)
        lines.append(LedgerRow(agreement, told, _sum(own, year)))
    return tuple(lines), _sum(groups[""], year)


def years_known(
    agreements: Iterable[AgreementRow], stays: Iterable[TeamStay], today: date
) -> tuple[int, ...]:
    """The years that anything is known of, and this one, the newest first."""
    found = {today.year, *(agreement.year for agreement in agreements)}
    for stay in stays:
        found.update(range(stay.nights.in_on.year, stay.nights.out_on.year + 1))
    return tuple(sorted(found, reverse=True))


def _sum(stays: Iterable[TeamStay], year: int) -> YearOfStays:
    return year_of(((stay.nights, stay.price_a_day) for stay in stays), year)
