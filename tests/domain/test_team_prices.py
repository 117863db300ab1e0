from __future__ import annotations

from datetime import date
from decimal import Decimal

from teamdesk.domain.stays import Offer
from teamdesk.domain.team_prices import NamedOffer, TeamPrices, read_prices, write_prices

OSEN = Offer(193, (Decimal("3005.18"), Decimal("3005.18")), (Decimal(3500), Decimal(4000)))


def test_prices_are_read_as_they_were_written_and_leave_the_rest() -> None:
    told = TeamPrices(
        Decimal("612.50"), date(2026, 1, 1), 35.5, 3, (120, 140), (NamedOffer("Osen", OSEN),)
    )
    kept = write_prices({"zones": ["Nord"]}, told)
    assert read_prices(kept) == told
    assert kept["zones"] == ["Nord"]


def test_prices_never_told_are_unknown() -> None:
    assert read_prices({}).hourly_rate is None
