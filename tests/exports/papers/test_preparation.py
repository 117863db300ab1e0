"""The sheet before a meeting: what was said, and room for an answer below each question."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from teamdesk.exports.by_hand import AnswerLines
from teamdesk.exports.document import Checklist, Heading
from teamdesk.exports.papers.plan.content import CoordinatingUnitContent
from teamdesk.exports.papers.preparation.builder import build_preparation
from teamdesk.exports.papers.preparation.content import MeetsContent, PreparationContent
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import below, headings, said
from tests.exports.papers.case_contents import HEAD, PREPARATION

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

QUESTIONS = [
    "Hva er viktig for deg nå?",
    "Målene dine",
    "Er det noe annet du vil kunne gjøre?",
    "Hva går bra, og hva hjelper?",
    "Hva er vanskelig, og hva trenger du hjelp til?",
    "Hva vil du gjøre selv?",
    "Hvem vil du ha med deg?",
    "Hva vil du snakke om?",
    "Er det noe som andre ikke skal få vite?",
]


def test_sheet_asks_and_leaves_room_below_each_question(nb: Translator) -> None:
    document = build_preparation(PREPARATION, nb)
    assert headings(document)[:-1] == QUESTIONS
    asked = [question for question in QUESTIONS if question != "Målene dine"]
    assert all(any(isinstance(b, AnswerLines) for b in below(document, each)) for each in asked)


def test_each_goal_is_asked_about_with_three_ways_to_answer(nb: Translator) -> None:
    document = build_preparation(PREPARATION, nb)
    assert headings(document, level=3) == list(PREPARATION.goals)
    for goal in PREPARATION.goals:
        ways, room = below(document, goal)
        assert [way.strip() for way in said(ways.spans).split("▢")] == [
            *("Hvordan går det?", "bedre", "som før", "vanskeligere")
        ]
        assert isinstance(room, AnswerLines)


def test_lines_to_answer_on_stay_with_what_they_answer(nb: Translator) -> None:
    for above, block in pairwise(build_preparation(PREPARATION, nb).blocks):
        if isinstance(block, AnswerLines):
            assert isinstance(above, Heading) or above.keeps_next


def test_sheet_tells_what_was_said_and_when_we_meet(nb: Translator) -> None:
    text = as_text(build_preparation(PREPARATION, nb).blocks)
    assert "Vi møtes: tirsdag 1. desember 2026 kl. 10.30, Rådhusveien 4" in text
    assert "Du bruker tolk: nordsamisk, på telefon" in text
    assert PREPARATION.what_matters in text
    assert f"I planen står det: {PREPARATION.own_contribution}" in text


def test_day_without_a_time_or_a_place_stands_alone(nb: Translator) -> None:
    on = replace(PREPARATION, meets=MeetsContent(PREPARATION.head.dated))
    assert "Vi møtes: mandag 23. november 2026\n" in as_text(build_preparation(on, nb).blocks)


def test_those_who_take_part_are_ticked(nb: Translator) -> None:
    document = build_preparation(PREPARATION, nb)
    blocks = below(document, "Hvem vil du ha med deg?")
    (ticks,) = (block for block in blocks if isinstance(block, Checklist))
    assert [said(item.text) for item in ticks.items] == [
        "Kari Nes, koordinator",
        "Elsa-Kristine Bjørnstad-Mortensen, søster",
    ]
    assert not any(item.checked for item in ticks.items)


def test_sheet_of_one_of_whom_nothing_is_known_asks_all_the_same(nb: Translator) -> None:
    document = build_preparation(PreparationContent(HEAD), nb)
    text = as_text(document.blocks)
    assert "Hva vil du kunne gjøre?" in headings(document)
    told = ("Vi møtes:", "Du har sagt:", "I planen står det:", "tolk", "er med i planen")
    assert not [words for words in told if words in text]
    assert not any(isinstance(block, Checklist) for block in document.blocks)


def test_blank_words_ask_as_none_do(nb: Translator) -> None:
    blank = PreparationContent(HEAD, what_matters=" ", goals=(" ", ""), own_contribution=" ")
    nothing = build_preparation(PreparationContent(HEAD), nb)
    assert build_preparation(blank, nb).blocks == nothing.blocks


def test_nobody_is_told_to_ring_without_a_number(nb: Translator) -> None:
    head = replace(HEAD, coordinator=None, contact=None, unit=CoordinatingUnitContent(""))
    document = build_preparation(PreparationContent(head), nb)
    text = as_text(document.blocks)
    assert "ringe" not in text
    assert "En du stoler på, kan skrive for deg." in text
    assert "eller du kan ringe oss" in as_text(build_preparation(PREPARATION, nb).blocks)


def test_sheet_names_nobody_in_title_and_file_name(nb: Translator) -> None:
    document = build_preparation(PREPARATION, nb)
    assert document.title == "Før vi møtes, sak F-2031"
    assert document.file_stem == "Forberedelse_F-2031_2026-11-23"
    assert document.large_print
