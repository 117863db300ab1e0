"""Where the values stand at the ends of the lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.ui.person.scores.chart_painter import NEAR, ON_FLOOR, Measures, kept_apart

HEIGHT, FLOOR = 10.0, 200.0
TOPS = st.lists(st.floats(0, FLOOR), min_size=1, max_size=4).map(sorted)


def test_values_far_from_each_other_stand_where_they_are() -> None:
    assert kept_apart([20.0, 80.0], HEIGHT, FLOOR) == [20.0, 80.0]


def test_values_near_each_other_make_way_downwards() -> None:
    assert kept_apart([20.0, 21.0], HEIGHT, FLOOR) == [20.0, 29.5]


@given(TOPS)
def test_no_value_stands_on_another_nor_below_the_floor(tops: list[float]) -> None:
    apart = kept_apart(tops, HEIGHT, FLOOR)
    steps = [after - before for before, after in zip(apart, apart[1:], strict=False)]
    assert all(step >= HEIGHT * NEAR - 1e-6 for step in steps)
    assert apart[-1] <= FLOOR - HEIGHT * ON_FLOOR


def test_marks_and_lines_grow_with_the_letters() -> None:
    small, large = Measures.beside(12), Measures.beside(24)
    assert large == tuple(2 * size for size in small)
