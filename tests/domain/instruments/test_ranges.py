from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.ranges import heights, range_of


def test_known_range_is_the_instruments_own() -> None:
    assert range_of((0, 20), [3.0]) == (0, 20)


@given(st.lists(st.floats(0, 1000), max_size=8))
def test_unknown_range_holds_every_value_and_is_never_flat(values: list[float]) -> None:
    least, most = range_of(None, values)
    assert least < most
    assert all(least <= value <= most for value in values)


def test_line_goes_up_where_fewer_seconds_are_better() -> None:
    slow, fast = heights(None, [30, 20], is_up=False)
    assert slow < fast


def test_value_beyond_the_range_stays_within_the_line() -> None:
    assert heights((1, 10), [0, 11], is_up=True) == (0.0, 1.0)
