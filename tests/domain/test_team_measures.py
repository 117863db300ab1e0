"""The six measures, quarter by quarter."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.team_measures import (
    FEWEST,
    QUARTER,
    Direction,
    Fact,
    MeasureKey,
    TeamMeasure,
    Unit,
    first_day,
    team_measures,
    working_days_between,
)

TODAY = date(2026, 11, 22)


def measured(key: MeasureKey, values: list[float], on: date = TODAY) -> TeamMeasure:
    found = team_measures([Fact(key, on, value) for value in values], TODAY)
    return next(measure for measure in found if measure.key is key)


def test_team_measures_are_six_with_four_quarters_each() -> None:
    found = team_measures([], TODAY)
    assert [measure.key for measure in found] == list(MeasureKey)
    assert {len(measure.quarters) for measure in found} == {4}
    assert found[0].quarters[0].first_on == first_day(TODAY)
    assert found[0].now.last_on == TODAY


def test_team_measures_a_share_is_the_part_that_holds() -> None:
    measure = measured(MeasureKey.IN_TIME, [1, 1, 1, 1, 0])
    assert (measure.now.value, measure.now.count, measure.unit) == (0.8, 5, Unit.SHARE)


def test_team_measures_too_few_say_nothing() -> None:
    now = measured(MeasureKey.MINUTES, [5.0] * (FEWEST - 1)).now
    assert (now.value, now.count) == (None, FEWEST - 1)


def test_team_measures_first_contact_is_the_one_in_the_middle() -> None:
    assert measured(MeasureKey.FIRST_CONTACT, [1, 1, 2, 3, 40]).now.value == 2


@given(st.integers(0, 363))
def test_team_measures_a_day_of_the_year_counts_once(days: int) -> None:
    on = TODAY - timedelta(days=days)
    quarters = measured(MeasureKey.IN_TIME, [1.0] * FEWEST, on).quarters
    assert [quarter.count for quarter in quarters].count(FEWEST) == 1
    assert sum(quarter.count for quarter in quarters) == FEWEST
    assert all(quarter.last_on - quarter.first_on == QUARTER - timedelta(1) for quarter in quarters)


def test_working_days_between_leaves_out_weekends_and_holidays() -> None:
    assert working_days_between(date(2026, 11, 20), date(2026, 11, 23)) == 1
    assert working_days_between(date(2026, 12, 23), date(2026, 12, 28)) == 2
    assert working_days_between(TODAY, TODAY) == 0


def _measured(key: MeasureKey, before: list[float], now: list[float]) -> TeamMeasure:
    facts = [
        *(Fact(key, TODAY - QUARTER, value) for value in before),
        *(Fact(key, TODAY, value) for value in now),
    ]
    return next(found for found in team_measures(facts, TODAY) if found.key is key)


@pytest.mark.parametrize(
    ("key", "before", "now", "direction"),
    [
        (MeasureKey.FIRST_CONTACT, [5.0] * 5, [3.0] * 5, Direction.BETTER),
        (MeasureKey.FIRST_CONTACT, [3.0] * 5, [5.0] * 5, Direction.WEAKER),
        (MeasureKey.MINUTES, [3.0] * 5, [5.0] * 5, Direction.LONGER),
        (MeasureKey.MINUTES, [5.0] * 5, [3.0] * 5, Direction.SHORTER),
        (MeasureKey.MINUTES, [5.0] * 5, [5.3] * 5, Direction.STEADY),
        (MeasureKey.IN_TIME, [1.0] * 5, [1, 1, 1, 0, 0], Direction.WEAKER),
        (MeasureKey.IN_TIME, [1, 1, 1, 0, 0], [1.0] * 5, Direction.BETTER),
        (MeasureKey.IN_TIME, [1.0] * 5, [1.0] * 4, None),
    ],
)
def test_direction_is_seen_beside_the_quarter_before(
    key: MeasureKey, before: list[float], now: list[float], direction: Direction | None
) -> None:
    assert _measured(key, before, now).direction is direction


def test_direction_of_a_share_is_steady_where_one_more_would_have_moved_as_much() -> None:
    measure = _measured(MeasureKey.IN_TIME, [1] * 10 + [0] * 10, [1] * 20 + [0] * 21)
    assert measure.direction is Direction.STEADY
