from __future__ import annotations

import pytest

from teamdesk.domain.capacity import capacity, man_years, may_be_man_years


def test_bodos_three_trainers_are_1_89_man_years() -> None:
    assert man_years([63, 63, 63]) == pytest.approx(1.89)
    assert may_be_man_years(1.89)


@pytest.mark.parametrize("percent", [0, 20, 50, 63, 100])
def test_usual_position_is_a_percent(percent: float) -> None:
    assert not may_be_man_years(percent)


def test_position_that_nobody_told_counts_as_none() -> None:
    assert man_years([50, None, 30]) == pytest.approx(0.8)


def test_more_asked_than_there_is_leaves_less_than_nothing() -> None:
    found = capacity([50, 50, 30], asked_minutes=60 * 50)
    assert found.hours == pytest.approx(48.75)
    assert found.left == pytest.approx(-1.25)
