from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.ranges import heights, is_higher_better, range_of


@pytest.mark.parametrize(
    ("instrument", "expected"), [("barthel_20", (0, 20)), ("copm", (1, 10)), ("sppb", (0, 12))]
)
def test_known_instrument_has_its_own_range(instrument: str, expected: tuple[float, float]) -> None:
    assert range_of(instrument, [3.0]) == expected


@given(st.lists(st.floats(0, 1000), max_size=8))
def test_unknown_range_holds_every_value_and_is_never_flat(values: list[float]) -> None:
    least, most = range_of("tug", values)
    assert least < most
    assert all(least <= value <= most for value in values)


def test_goal_of_gas_has_another_range_than_its_t_score() -> None:
    assert range_of("gas", [0], is_item=True) == (-2, 2)
    assert range_of("gas", [50]) == (20, 80)


def test_line_goes_up_where_fewer_seconds_are_better() -> None:
    assert not is_higher_better("tug")
    slow, fast = heights("tug", [30, 20], is_up=is_higher_better("tug"))
    assert slow < fast


def test_value_beyond_the_range_stays_within_the_line() -> None:
    assert heights("copm", [0, 11], is_up=True) == (0.0, 1.0)
