from __future__ import annotations

from teamdesk.domain.effects.bars import Bar, counted_bars, shades, spread_bars
from teamdesk.domain.effects.tables import Named, SpreadRow
from teamdesk.domain.statistics import Spread


def row(low: float, high: float, axis: str = "", reach: float = 0) -> SpreadRow:
    return SpreadRow(Named("x"), Spread(20, 0, low, low, high), axis=axis, reach=reach)


def test_longest_count_fills_the_room() -> None:
    assert counted_bars([10, 40, None]) == [Bar(0, 0.25), Bar(0, 1), None]


def test_part_of_a_whole_is_told_of_the_whole() -> None:
    assert counted_bars([80], 100) == [Bar(0, 0.8)]


def test_nothing_at_all_has_no_length() -> None:
    assert counted_bars([0, 0]) == [Bar(0, 0), Bar(0, 0)]


def test_rows_of_one_axis_have_one_scale_and_others_their_own() -> None:
    visits = row(1, 4, "visits"), row(1, 2, "visits")
    assert [bar.high for bar in spread_bars([*visits, row(7, 14, "hours")]) if bar] == [1, 0.5, 1]


def test_change_is_told_of_the_whole_range_of_its_instrument() -> None:
    assert spread_bars([row(-3, 6, "sppb", 12)]) == [Bar(-0.25, 0.5, -0.25)]


def test_row_that_is_left_out_has_no_bar() -> None:
    assert spread_bars([SpreadRow(Named("x"), None)]) == [None]


def test_darkest_field_is_the_largest_of_those_that_are_no_totals() -> None:
    assert shades([[5, 10, 15], [None, 20, 20], [5, 30, 35]]) == [
        (0.25, 0.5, None),
        (None, 1.0, None),
        (None, None, None),
    ]
