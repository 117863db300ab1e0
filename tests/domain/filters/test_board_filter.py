from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.filters.board_filter import (
    NONE,
    OUTSIDE,
    BoardFilter,
    Condition,
    Trait,
    matches,
    restored,
    stored,
)
from teamdesk.domain.phases import EntryRoute
from tests.helpers.wall import KARI, METTE, wall

FILTERS = st.builds(
    BoardFilter,
    st.frozensets(
        st.builds(Condition, st.sampled_from(Trait), st.sampled_from([NONE, "2", "nord"]))
    ),
    st.sampled_from(["", "a", "an be", "26-0"]),
    st.just(KARI.id),
)


def names(*conditions: Condition, words: str = "") -> set[str]:
    board_filter = BoardFilter(frozenset(conditions), words, KARI.id)
    return {card.name for card in wall() if board_filter.accepts(card)}


@pytest.mark.parametrize(
    ("typed", "name"),
    [("maret", "Máret Sara"), ("ås", "Per Ås"), ("as", "Per Ås"), ("m s", "Máret Sara"), ("", "X")],
)
def test_matches_name_with_and_without_its_marks(typed: str, name: str) -> None:
    assert matches(name, typed)


def test_matches_middle_of_a_word_is_refused() -> None:
    assert not matches("Anne Marie Berg", "arie")


def test_filter_of_mine_shows_those_i_coordinate() -> None:
    assert names(Condition(Trait.MINE)) == {
        "Ahmed Yusuf",
        "Anne Marie Berg",
        "Elin Østby",
        "Hodan Abdi Ali",
        "Jan Kowalski",
    }


def test_filter_of_mine_without_anybody_at_the_machine_shows_nobody() -> None:
    nobody = BoardFilter(frozenset({Condition(Trait.MINE)}))
    assert not any(nobody.accepts(card) for card in wall())


def test_filter_of_overdue_leaves_out_what_is_only_due() -> None:
    found = names(Condition(Trait.OVERDUE))
    assert "Anne Marie Berg" in found
    assert "Signe Bakken" not in found


def test_filter_of_missing_plans_asks_for_level_two_and_three_only() -> None:
    found = names(Condition(Trait.NO_PLAN))
    assert {"Ahmed Yusuf", "Karl Lie"} <= found
    assert not found & {"Tuyet Nguyen", "Per Ås", "Bjarne Tveit"}


def test_filter_of_two_levels_shows_either() -> None:
    level = Trait.LEVEL
    either = names(Condition(level, "1"), Condition(level, "3"))
    assert either == names(Condition(level, "1")) | names(Condition(level, "3"))


def test_filter_of_two_traits_shows_those_that_have_both() -> None:
    level, who = Condition(Trait.LEVEL, "2"), Condition(Trait.COORDINATOR, METTE.id.hex)
    assert names(level, who) == names(level) & names(who)


def test_filter_of_no_value_shows_those_without() -> None:
    assert names(Condition(Trait.COORDINATOR)) == {"Bjarne Tveit"}


def test_filter_of_coordinators_from_outside_shows_theirs_whoever_goes_on_in_the_team() -> None:
    theirs = {"Karl Lie", "Bjarne Tveit"}
    cards = [
        replace(card, outside_coordinator="Randi Myhre") if card.name in theirs else card
        for card in wall()
    ]
    outside, nobody = (
        BoardFilter(frozenset({Condition(Trait.COORDINATOR, value)})) for value in (OUTSIDE, NONE)
    )
    assert {card.name for card in cards if outside.accepts(card)} == theirs
    assert not any(nobody.accepts(card) for card in cards)


@pytest.mark.parametrize(
    "condition",
    [
        Condition(Trait.ZONE, "nord"),
        Condition(Trait.PROGRAMME, "slag"),
        Condition(Trait.ARENA, "i naermiljoet"),
        Condition(Trait.PROFESSION, "nurse"),
        Condition(Trait.ENTRY_ROUTE, "hospital"),
        Condition(Trait.PHASE, wall()[0].phase_id.hex),
    ],
)
def test_filter_of_a_trait_finds_the_card_that_has_it(condition: Condition) -> None:
    card = replace(
        wall()[0],
        zone="Nord",
        programme="Slag",
        arenas=("hjemme", "i nærmiljøet"),
        professions=("nurse",),
        entry_route=EntryRoute.HOSPITAL,
    )
    other = Condition(condition.trait, "elsewhere")
    assert BoardFilter(frozenset({condition})).accepts(card)
    assert not BoardFilter(frozenset({other})).accepts(card)


def test_filter_words_find_a_case_by_its_number() -> None:
    assert names(words="26-002") == {"Máret Sara"}


@pytest.mark.parametrize("words", ["", "  ", " - "])
def test_filter_without_letters_is_off(words: str) -> None:
    assert not BoardFilter(words=words).is_on


@given(FILTERS)
def test_filter_hides_exactly_what_a_trait_or_the_words_refuse(board_filter: BoardFilter) -> None:
    for card in wall():
        passed = not board_filter.failed_traits(card) and board_filter.accepts_words(card)
        assert board_filter.accepts(card) == passed


@given(FILTERS)
def test_filter_is_the_same_after_it_was_stored(board_filter: BoardFilter) -> None:
    assert restored(stored(board_filter), KARI.id) == board_filter


@given(FILTERS, st.builds(Condition, st.sampled_from(Trait)))
def test_filter_toggled_twice_is_the_same(board_filter: BoardFilter, condition: Condition) -> None:
    assert board_filter.toggled(condition).toggled(condition) == board_filter


def test_restored_leaves_out_what_a_later_version_knows() -> None:
    kept = {"conditions": [["mood", "good"], ["level", "2"]], "words": ""}
    assert restored(kept, None) == BoardFilter(frozenset({Condition(Trait.LEVEL, "2")}))
