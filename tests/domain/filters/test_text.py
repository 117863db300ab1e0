from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.filters.board_filter import NONE, OUTSIDE, BoardFilter, Condition, Trait
from teamdesk.domain.filters.facets import Facets, counts, facets_of
from teamdesk.domain.filters.sentences import condition_words, filter_words, problem_words
from teamdesk.domain.filters.text import Problem, ProblemKind, read_filter, write_filter
from teamdesk.domain.rows.board import BoardRows
from tests.helpers.wall import KARI, METTE, PHASES, wall

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

WORDS = {language: load_translator(language, resources_dir() / "locale") for language in Language}
NB = WORDS[Language.NB]
PLACES = (("Nord", "Slag", ("hjemme",)), ("Sør og øst", "Fall", ("i nærmiljøet",)), ("", "", ()))


def cards() -> BoardRows:
    found = []
    for number, card in enumerate(wall()):
        zone, programme, arenas = PLACES[number % len(PLACES)]
        own = (card.coordinator.profession,) if card.coordinator else ()
        found.append(replace(card, zone=zone, programme=programme, arenas=arenas, professions=own))
    return BoardRows.of(PHASES, tuple(found))


ROWS = cards()


def facets(words: Translator = NB) -> Facets:
    return facets_of(ROWS, words, KARI.id)


def conditions(text: str) -> set[tuple[Trait, str]]:
    read = read_filter(text, facets())
    assert not read.problems
    return {(each.trait, each.value) for each in read.filter.conditions}


@pytest.mark.parametrize(
    "text",
    [
        "nivå:2",
        "niva:2",
        "Nivå: 2",
        "nivå=2",
        "nivå 2",
        "behovsnivå:2",
        "level:2",
        "nivå:»2«",
        "niv:2",
    ],
)
def test_level_is_read_as_people_write_it(text: str) -> None:
    assert conditions(text) == {(Trait.LEVEL, "2")}


@pytest.mark.parametrize("text", ["nivå:2,3", "nivå:2-3", "nivå:2+", "nivå:3 nivå:2", "nivå:3-2"])
def test_two_levels_are_read_as_either(text: str) -> None:
    assert conditions(text) == {(Trait.LEVEL, "2"), (Trait.LEVEL, "3")}


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("over frist", Trait.OVERDUE),
        ("Forfalt", Trait.OVERDUE),
        ("overdue", Trait.OVERDUE),
        ("mine", Trait.MINE),
        ("uten IP", Trait.NO_PLAN),
        ("manglar ip", Trait.NO_PLAN),
        ("utan plan", Trait.NO_PLAN),
        ("ip:nei", Trait.NO_PLAN),
    ],
)
def test_flag_is_read_in_the_words_of_three_languages(text: str, trait: Trait) -> None:
    assert conditions(text) == {(trait, NONE)}


@pytest.mark.parametrize(
    ("text", "trait", "value"),
    [
        ("koord:kari", Trait.COORDINATOR, KARI.id.hex),
        ("koord:KH", Trait.COORDINATOR, KARI.id.hex),
        ('koordinator:"mette solli"', Trait.COORDINATOR, METTE.id.hex),
        ("koord:«Mette Solli»", Trait.COORDINATOR, METTE.id.hex),
        ("koord:ingen", Trait.COORDINATOR, NONE),
        ("sone:nord", Trait.ZONE, "nord"),
        ("sone:sor", Trait.ZONE, "sor og ost"),
        ("zone:?", Trait.ZONE, NONE),
        ("yrke:fysio", Trait.PROFESSION, "physiotherapist"),
        ("fag:sykepleier", Trait.PROFESSION, "nurse"),
        ("inngang:sykehus", Trait.ENTRY_ROUTE, "hospital"),
        ("inngangsveg:ny", Trait.ENTRY_ROUTE, "new_applicant"),
        ("program:slag", Trait.PROGRAMME, "slag"),
        ("arena:nærmiljø", Trait.ARENA, "i naermiljoet"),
        ("fase:intensiv", Trait.PHASE, PHASES[2].id.hex),
    ],
)
def test_value_is_found_by_its_beginning(text: str, trait: Trait, value: str) -> None:
    assert conditions(text) == {(trait, value)}


def test_conditions_and_words_are_read_together() -> None:
    read = read_filter("nivå:2 ber koord:kari over frist anne", facets())
    assert read.filter.words == "ber anne"
    assert len(read.filter.conditions) == 3
    assert read.filter.member_id == KARI.id


@pytest.mark.parametrize(
    "text", ["26-004", "over", "frist", '"mine"', "nivå", "Sone", "«over frist»"]
)
def test_words_that_are_no_condition_are_looked_for_in_names(text: str) -> None:
    read = read_filter(text, facets())
    assert not read.filter.conditions
    assert read.filter.words == text.strip('"«»')


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("farge:rød", Problem(ProblemKind.UNKNOWN_KEY, "farge")),
        ("pro:slag", Problem(ProblemKind.UNKNOWN_KEY, "pro")),
        ("nivå:7", Problem(ProblemKind.UNKNOWN_VALUE, "7", Trait.LEVEL)),
        ("sone:vest", Problem(ProblemKind.UNKNOWN_VALUE, "vest", Trait.ZONE)),
        ("sone:nord,vest", Problem(ProblemKind.UNKNOWN_VALUE, "vest", Trait.ZONE)),
        ("sone:", Problem(ProblemKind.VALUE_MISSING, "sone", Trait.ZONE)),
        ('sone:""', Problem(ProblemKind.VALUE_MISSING, "sone", Trait.ZONE)),
        ("sone: koord:kari", Problem(ProblemKind.VALUE_MISSING, "sone", Trait.ZONE)),
    ],
)
def test_what_is_not_understood_is_told(text: str, problem: Problem) -> None:
    assert read_filter(text, facets()).problems == (problem,)


@pytest.mark.parametrize("language", Language)
def test_problem_is_told_with_the_values_there_are(language: Language) -> None:
    words = WORDS[language]
    there = facets(words)
    problem = Problem(ProblemKind.UNKNOWN_VALUE, "vest", Trait.ZONE)
    assert "Nord, Sør og øst" in problem_words(words, problem, there)
    for kind in ProblemKind:
        assert "vest" in problem_words(words, replace(problem, kind=kind), there)


def all_conditions(there: Facets) -> list[Condition]:
    flags = [Condition(trait) for trait in Trait if trait.is_flag]
    return flags + [
        Condition(trait, option.key) for trait, found in there.options.items() for option in found
    ]


@pytest.mark.parametrize("language", Language)
@given(data=st.data())
def test_written_filter_is_read_as_the_same(language: Language, data: st.DataObject) -> None:
    there = facets(WORDS[language])
    chosen = data.draw(st.frozensets(st.sampled_from(all_conditions(there)), max_size=6))
    typed = data.draw(
        st.sampled_from(["", "ber", "Mine", "over frist", "nivå 2", "sone", "a:b", "26-004", "ås"])
    )
    board_filter = BoardFilter(chosen, typed, KARI.id)
    read = read_filter(write_filter(board_filter, there, WORDS[language]), there)
    assert (read.filter, read.problems) == (board_filter, ())


@given(st.text(alphabet='nivåsoekrd:2,-"«» =+?', max_size=40))
def test_any_text_is_read_and_written_to_the_same_end(text: str) -> None:
    there = facets()
    once = read_filter(text, there).filter
    again = read_filter(write_filter(once, there, NB), there)
    assert (again.filter.conditions, again.problems) == (once.conditions, ())
    assert again.filter.words.split() == once.words.replace("“", "").split()


def test_written_filter_is_short_and_in_the_language() -> None:
    text = 'level:2 zone:"sør og øst" coordinator:KH overdue'
    board_filter = read_filter(text, facets()).filter
    assert write_filter(board_filter, facets(), NB) == "over frist nivå:2 koordinator:Kari sone:Sør"


def test_filter_in_words_names_every_condition() -> None:
    board_filter = read_filter("nivå:2 sone:nord ber", facets()).filter
    assert filter_words(NB, board_filter, facets()) == "Behovsnivå 2 · Sone: Nord · «ber»"


def test_programme_on_the_wall_is_named_without_its_value() -> None:
    condition = Condition(Trait.PROGRAMME, "slag")
    assert "Slag" in condition_words(NB, condition, facets())
    assert "Slag" not in condition_words(NB, condition, facets(), is_masked=True)


def test_spellings_of_one_zone_are_one_value() -> None:
    spelled = ("Nord", "nord ", "Nord", "NORD")
    rows = [replace(card, zone=zone) for card, zone in zip(wall(), spelled, strict=False)]
    found = facets_of(BoardRows.of(PHASES, tuple(rows)), NB).of(Trait.ZONE)
    assert [option.label for option in found] == ["Nord", "ingen"]


def test_coordinators_from_outside_are_one_value_where_there_is_one() -> None:
    card = replace(wall()[0], outside_coordinator="Randi Myhre")
    found = facets_of(BoardRows.of(PHASES, (card,)), NB)
    (option,) = (each for each in found.of(Trait.COORDINATOR) if each.key == OUTSIDE)
    assert option.label == "utenfor teamet"
    without = facets_of(BoardRows.of(PHASES, wall()), NB).of(Trait.COORDINATOR)
    assert OUTSIDE not in {each.key for each in without}


@given(st.data())
def test_count_of_a_condition_is_what_it_alone_would_show(data: st.DataObject) -> None:
    there = facets()
    chosen = data.draw(st.frozensets(st.sampled_from(all_conditions(there)), max_size=3))
    asked = data.draw(st.sampled_from(all_conditions(there)))
    others = frozenset(each for each in chosen if each.trait is not asked.trait)
    alone = BoardFilter(others | {asked}, "", KARI.id)
    counted = counts(BoardFilter(chosen, "", KARI.id), ROWS.cards)[asked]
    assert counted == sum(alone.accepts(card) for card in ROWS.cards)
