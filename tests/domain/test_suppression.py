"""The attack: whoever gets the table tries to solve it for what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.suppression import left_out, left_out_of_row, with_totals
from tests.helpers.attack import solved

if TYPE_CHECKING:
    from teamdesk.domain.suppression import Cell, Table

SIZES = st.integers(1, 5)
COUNTS = st.one_of(st.integers(0, 12), st.integers(0, 80))
TABLES = st.tuples(SIZES, SIZES).flatmap(
    lambda size: st.lists(
        st.lists(COUNTS, min_size=size[0], max_size=size[0]), min_size=size[1], max_size=size[1]
    )
)


def found_by_attack(table: Table, hidden: frozenset[Cell]) -> set[Cell]:
    """What the attacker works out: every row and column comes to its total."""
    rows, columns = range(len(table)), range(len(table[0]))
    lines = [[(row, column) for column in columns] for row in rows]
    lines += [[(row, column) for row in rows] for column in columns]
    equations = [{**dict.fromkeys(parts, 1), total: -1} for *parts, total in lines]
    known = {(row, column): table[row][column] for row in rows for column in columns}
    return solved(equations, {cell: known[cell] for cell in known if cell not in hidden})


@given(TABLES, st.integers(5, 10))
def test_attacker_can_solve_no_cell_that_was_left_out(counts: list[list[int]], limit: int) -> None:
    table = with_totals(counts)
    assert not found_by_attack(table, left_out(table, limit))


@given(TABLES)
def test_no_small_number_is_shown(counts: list[list[int]]) -> None:
    table = with_totals(counts)
    hidden = left_out(table)
    shown = [
        value
        for row, values in enumerate(table)
        for column, value in enumerate(values)
        if (row, column) not in hidden
    ]
    assert all(value == 0 or value >= 10 for value in shown)


@given(TABLES)
def test_what_a_total_leaves_for_the_hidden_is_no_small_number(counts: list[list[int]]) -> None:
    table = with_totals(counts)
    hidden = left_out(table)
    for row, values in enumerate(table):
        gone = [place for place in range(len(values) - 1) if (row, place) in hidden]
        if gone and (row, len(values) - 1) not in hidden:
            assert sum(values[place] for place in gone) >= 10


def test_attack_solves_a_table_without_complementary_suppression() -> None:
    table = with_totals([[20, 3], [30, 40]])
    assert found_by_attack(table, frozenset({(0, 1)})) == {(0, 1)}


def test_table_of_large_numbers_is_shown_whole() -> None:
    assert not left_out(with_totals([[20, 30], [40, 50]]))


def test_one_small_number_takes_three_others_with_it() -> None:
    hidden = left_out(with_totals([[20, 3, 50], [30, 40, 60], [15, 70, 80]]))
    assert hidden == {(0, 1), (0, 0), (1, 0), (1, 1)}


@given(st.lists(COUNTS, min_size=1, max_size=6))
def test_row_gives_nothing_away_to_whoever_knows_its_total(counts: list[int]) -> None:
    hidden = left_out_of_row(counts)
    gone = [counts[place] for place in hidden]
    assert not gone or sum(counts) < 10 or (len(gone) > 1 and sum(gone) >= 10)
    assert all(value == 0 or value >= 10 for at, value in enumerate(counts) if at not in hidden)


def test_small_number_takes_the_next_smallest_with_it() -> None:
    assert left_out_of_row([40, 3, 25, 0]) == {1, 2}


def test_limit_below_five_is_refused() -> None:
    with pytest.raises(ValueError, match="4"):
        left_out(with_totals([[1]]), 4)
