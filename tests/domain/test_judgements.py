from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.judgements import judgements


def words(text: str) -> list[str]:
    return [found.word for found in judgements(text)]


@pytest.mark.parametrize(
    "word",
    [
        "uvillig",
        "uvillige",
        "nekter",
        "nektet",
        "umotivert",
        "umotiverte",
        "klager",
        "klaget",
        "dement",
        "demente",
        "vanskelig pasient",
        "vanskelige pasienter",
        "uviljug",
        "nektar",
        "vanskeleg brukar",
        "refuses",
        "unmotivated",
        "difficult patient",
    ],
)
def test_word_that_judges_is_found_with_its_inflections(word: str) -> None:
    assert words(f"I dag var hun {word}.") == [word]


@pytest.mark.parametrize("text", ["Latter og særlig glad.", "Demens i familien.", "Stavanger"])
def test_part_of_another_word_is_left_alone(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    "text", ["«Jeg nekter», sa hun.", "“I am lazy”, she said.", '"Jeg er lat"', "«Jeg er dement"]
)
def test_own_words_are_left_alone(text: str) -> None:
    assert words(text) == []


def test_word_after_own_words_is_found() -> None:
    assert words("«Nei», sa hun. Hun nekter.") == ["nekter"]


def test_complaint_of_a_decision_is_no_judgement() -> None:
    assert words("Hun klager på vedtaket.") == []


def test_advice_is_given_in_the_language_of_the_word() -> None:
    found = judgements("Hun er uvillig. Ho er uviljug. She is unwilling.")
    assert [one.instead for one in found] == [
        "ønsker ikke nå",
        "ønskjer ikkje no",
        "does not want to now",
    ]


def test_longer_words_win_over_what_they_begin_with() -> None:
    assert words("Han er lite motivert og mangler innsikt.") == ["lite motivert", "mangler innsikt"]


@given(st.text(alphabet='nekter «»“”"klaget.', max_size=60))
def test_found_words_stand_where_they_are_said_to(text: str) -> None:
    found = judgements(text)
    assert all(text[one.start : one.end] == one.word for one in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
