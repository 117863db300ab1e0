from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from teamdesk.domain.case_effect import AFTER_START, Basis, estimate, help_at, minutes_of_visits
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.rows.effect import CostRow, EffectPage, HelpRow
from teamdesk.domain.team_prices import TeamPrices

DAY = date(2026, 11, 2)
PRICES = TeamPrices(hourly_rate=Decimal(500), rate_on=date(2026, 1, 1))


def told(before: int, now: int, effort: int) -> EffectPage:
    sums = (Decimal(one) for one in (before, now, effort))
    return EffectPage(cost=CostRow(uuid4(), 1, DAY, None, *sums, ""))


def help_row(moment: Moment, on: date = DAY, **numbers: object) -> HelpRow:
    row = HelpRow(uuid4(), 1, moment, on, Decimal(0), 1, 0, Decimal(0), "")
    return replace(row, **numbers)


def test_estimate_of_indre_oestfold_is_as_the_leaflet_should_have_said() -> None:
    benefit = estimate(told(1_070_000, 61_000, 78_500)).benefit
    assert benefit is not None
    assert (benefit.yearly, benefit.first_year) == (1_009_000, 930_500)
    assert benefit.days_until_paid_back is not None
    assert round(benefit.days_until_paid_back, 1) == Decimal("28.4")


def test_estimate_counts_help_and_contacts_at_the_teams_rate() -> None:
    page = EffectPage(
        helps=(
            help_row(Moment.START, visits_a_day=Decimal(4), carers_a_visit=2, minutes_a_visit=30),
            help_row(Moment.END, hours_a_week=Decimal(2)),
        ),
        minutes=90,
        driving=30,
        prices=PRICES,
    )
    found = estimate(page)
    amounts = [one.amount for one in (found.before, found.now, found.effort) if one]
    assert amounts == [4 * 365 * 500, 2 * 52 * 500, 1000]


def test_estimate_prefers_the_rate_and_the_sums_of_the_case() -> None:
    row = CostRow(uuid4(), 1, DAY, Decimal(700), None, None, Decimal(10), "")
    page = EffectPage(
        helps=(help_row(Moment.START, hours_a_week=Decimal(1)),), cost=row, prices=PRICES
    )
    found = estimate(page)
    assert found.before is not None
    assert found.effort is not None
    assert (found.before.amount, found.effort.basis, found.is_own_rate) == (
        36_400,
        Basis.TOLD,
        True,
    )


def test_estimate_without_a_rate_counts_nothing() -> None:
    found = estimate(EffectPage(helps=(help_row(Moment.START, hours_a_week=Decimal(1)),)))
    assert found.before is None
    assert found.benefit is None


def test_help_of_one_day_adds_up_and_the_newest_day_counts() -> None:
    rows = (
        help_row(Moment.UNDERWAY),
        help_row(Moment.END, date(2026, 11, 9)),
        help_row(Moment.END, date(2026, 11, 9)),
        help_row(Moment.START, date(2026, 11, 20)),
    )
    assert help_at(rows, AFTER_START) == rows[1:3]


@pytest.mark.parametrize(
    ("hours", "visits", "carers", "found"),
    [
        ("28", "4", 2, (30, Decimal(0))),
        ("5", "1", 1, (42, Decimal("0.10"))),
        ("0.75", None, 1, (0, Decimal("0.75"))),
        (None, "2", 1, (0, Decimal(0))),
    ],
)
def test_minutes_of_visits_lose_none_of_the_hours_told(
    hours: str | None, visits: str | None, carers: int, found: tuple[int, Decimal]
) -> None:
    given = (Decimal(hours) if hours else None, Decimal(visits) if visits else None)
    assert minutes_of_visits(*given, carers) == found
