from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.stays import Nights, Offer, ledger, price_a_day

DAYS = st.dates(date(2025, 6, 1), date(2027, 6, 1))
STAYS = st.builds(
    lambda first, days: Nights(first, first + timedelta(days)), DAYS, st.integers(0, 60)
)


def test_day_of_leaving_is_not_paid() -> None:
    assert Nights(date(2026, 2, 2), date(2026, 3, 20)).paid_days == 46


@given(STAYS)
def test_days_of_the_years_come_to_the_whole_stay(stay: Nights) -> None:
    years = range(2025, 2029)
    parts = [stay.within(date(year, 1, 1), date(year + 1, 1, 1)) for year in years]
    assert sum(parts) == stay.paid_days


@given(STAYS, STAYS)
def test_overlap_is_the_same_from_both_sides(one: Nights, other: Nights) -> None:
    assert one.overlaps(other) == other.overlaps(one) or not (one.paid_days and other.paid_days)


def test_leaving_and_coming_the_same_day_is_no_overlap() -> None:
    first = Nights(date(2026, 9, 7), date(2026, 9, 18))
    assert not first.overlaps(Nights(date(2026, 9, 18), date(2026, 9, 25)))
    assert first.overlaps(Nights(date(2026, 9, 17), date(2026, 9, 25)))


@given(st.lists(STAYS, max_size=8), DAYS)
def test_used_and_booked_are_all_days_of_the_year(stays: list[Nights], today: date) -> None:
    found = ledger(200, stays, 2026, today)
    whole = sum(stay.within(date(2026, 1, 1), date(2027, 1, 1)) for stay in stays)
    assert found.used + found.booked == whole
    assert found.left == 200 - whole
    assert found.forecast >= whole


def test_forecast_goes_on_as_until_now() -> None:
    spring = [Nights(date(2026, 1, 1), date(2026, 4, 11))]
    found = ledger(193, spring, 2026, date(2026, 7, 20))
    assert (found.used, found.forecast) == (100, 183)


def test_osen_pays_3005_kroner_a_day() -> None:
    assert price_a_day(Decimal(580_000), 193) == 3005


@pytest.mark.parametrize(
    ("needed", "expected"), [(100, (350_000, 400_000)), (120, (420_000, 480_000))]
)
def test_offer_tells_the_least_and_the_most(needed: int, expected: tuple[int, int]) -> None:
    outside = (Decimal(3500), Decimal(4000))
    assert Offer(100, outside, outside).cost(needed) == expected


def test_owner_pays_for_days_that_nobody_used() -> None:
    price = (Decimal(3000), Decimal(3000))
    assert Offer(193, price, price).cost(100) == (579_000, 579_000)
    assert Offer(193, price, price, is_paid_anyway=False).cost(100) == (300_000, 300_000)
