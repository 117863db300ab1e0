from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.instruments.ranges import range_of


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
