from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.statistics import Spread, share, spread_of

VALUES = st.lists(st.one_of(st.none(), st.floats(-100, 100)), max_size=30)


@given(VALUES)
def test_missing_is_counted_apart_and_never_as_nought(values: list[float | None]) -> None:
    found = spread_of(values)
    known = [value for value in values if value is not None]
    assert (found.count, found.missing) == (len(known), len(values) - len(known))
    assert spread_of(known).middle == found.middle


@given(VALUES.filter(any))
def test_quartiles_lie_around_the_middle(values: list[float | None]) -> None:
    found = spread_of(values)
    assert found.low is not None
    assert found.middle is not None
    assert found.high is not None
    assert found.low <= found.middle <= found.high


def test_nobody_has_no_figures() -> None:
    assert spread_of([None, None]) == Spread(0, 2)


def test_share_of_nothing_is_unknown() -> None:
    assert (share(0, 0), share(1, 4)) == (None, 0.25)
