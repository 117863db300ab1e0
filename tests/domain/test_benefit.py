from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from teamdesk.domain.benefit import Benefit, Help, cost_a_year, cost_of_effort

DAY = date(2026, 9, 1)


def test_k1_indre_ostfold_comes_to_what_the_arithmetic_says() -> None:
    found = Benefit(Decimal(1_070_000), Decimal(61_000), Decimal(78_500))
    assert found.yearly == 1_009_000
    assert found.first_year == 930_500
    assert found.days_until_paid_back == pytest.approx(Decimal("28.4"), abs=Decimal("0.05"))


def test_effort_that_saves_nothing_is_never_paid_back() -> None:
    found = Benefit(Decimal(50_000), Decimal(60_000), Decimal(10_000))
    assert found.days_until_paid_back is None
    assert found.first_year == -20_000


def test_visits_count_every_carer() -> None:
    one = Help(DAY, Decimal(4), 1, 30)
    two = Help(DAY, Decimal(4), 2, 30)
    assert two.hours_a_year == 2 * one.hours_a_year == 1460


def test_hours_a_week_come_besides_the_visits() -> None:
    assert cost_a_year(Help(DAY, hours_a_week=Decimal(2)), Decimal(500)) == 52_000


def test_contacts_cost_their_minutes() -> None:
    assert cost_of_effort([45, 60, 0], Decimal(600)) == 1050
