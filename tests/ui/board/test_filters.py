from __future__ import annotations

import pytest

from teamdesk.ui.board.filters import BoardFilter, matches
from tests.helpers.wall import KARI, wall


def names(board_filter: BoardFilter) -> set[str]:
    return {card.name for card in wall() if board_filter.accepts(card)}


@pytest.mark.parametrize(
    ("typed", "name"),
    [("maret", "Máret Sara"), ("ås", "Per Ås"), ("as", "Per Ås"), ("m s", "Máret Sara"), ("", "X")],
)
def test_name_is_found_with_and_without_its_marks(typed: str, name: str) -> None:
    assert matches(name, typed)


def test_name_is_not_found_by_the_middle_of_a_word() -> None:
    assert not matches("Anne Marie Berg", "arie")


def test_filter_of_mine_shows_those_i_coordinate() -> None:
    assert names(BoardFilter(coordinator_id=KARI.id)) == {
        "Ahmed Yusuf",
        "Anne Marie Berg",
        "Elin Østby",
        "Hodan Abdi Ali",
        "Jan Kowalski",
    }


def test_filter_of_overdue_leaves_out_what_is_only_due() -> None:
    found = names(BoardFilter(is_overdue=True))
    assert "Anne Marie Berg" in found
    assert "Signe Bakken" not in found


def test_filter_of_missing_plans_asks_for_level_two_and_three_only() -> None:
    found = names(BoardFilter(lacks_plan=True))
    assert {"Ahmed Yusuf", "Karl Lie"} <= found
    assert not found & {"Tuyet Nguyen", "Per Ås", "Bjarne Tveit"}


def test_filter_of_a_level_shows_that_level() -> None:
    assert {card.need_level for card in wall() if BoardFilter(level=3).accepts(card)} == {3}


def test_filter_on_the_wall_compares_initials() -> None:
    assert "Anne Marie Berg" in names(BoardFilter(words="a m", is_masked=True))
    assert not names(BoardFilter(words="anne", is_masked=True))


@pytest.mark.parametrize("words", ["", "  ", " - "])
def test_filter_without_letters_is_off(words: str) -> None:
    assert not BoardFilter(words=words).is_on
