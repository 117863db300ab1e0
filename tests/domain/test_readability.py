from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.readability import (
    LONG_SENTENCE,
    ReadingLevel,
    level_of,
    readability,
    sentences,
)

SHORT = "Vi går en tur. "
TEXTS = st.text(alphabet="abcÅøæ á.!?\n:«»()0123456789-—\u0301😀", max_size=300)


def said(text: str) -> list[str]:
    return [text[found.start : found.end] for found in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Hun går f.eks. til butikken med staver.",
        "Det tar ca. 20 minutter å gå dit.",
        "Vi møtes kl. 10.30 på kjøkkenet.",
        "Neste samtale er 12. mars hjemme hos deg.",
        "Ring tlf. 55 55 01 23 når du er klar.",
        "A. M. Berg ringer selv.",
        "1. Gå til postkassa.",
        "Vi snakker om mat, søvn o.l. før vi går.",
        "Legen, fysioterapeuten m.m. er med.",
        "She walks e.g. to the shop.",
        "Det koster 1.070 kroner i året",
    ],
)
def test_sentences_with_a_stop_inside_are_one(text: str) -> None:
    assert said(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi går ut. Så går vi inn.", 2),
        ("vi går ut. så går vi inn.", 2),
        ("Går du? Ja! Fint …", 3),
        ("Planen gjelder til 2026. Den revideres.", 2),
        ("Mat, søvn osv. Etterpå går vi.", 2),
        ("«Jeg går selv.» Det sa hun.", 2),
        ("Hun går med Tor. De er to.", 2),
        ("Gå tur\nLage mat\n\nDusje", 3),
        ("… — !", 0),
        ("", 0),
    ],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert len(said(text)) == count


def test_lix_is_words_a_sentence_and_the_share_of_long_words() -> None:
    # 20 words in 4 sentences, 6 of them with more than six letters: 5 + 30.
    text = "Vi går en tur hjemmefra. " * 3 + "Kjøkkenet treningen og maten hjemmefra."
    assert readability(text).lix == 35


def test_lix_of_a_text_that_is_too_short_is_none() -> None:
    assert readability(SHORT * 4).lix is None
    assert readability(SHORT * 4).level is None
    assert readability(SHORT * 5).lix == 4


@pytest.mark.parametrize(
    ("lix", "level"),
    [
        (29, ReadingLevel.VERY_EASY),
        (30, ReadingLevel.EASY),
        (39, ReadingLevel.EASY),
        (40, ReadingLevel.MEDIUM),
        (50, ReadingLevel.HEAVY),
        (60, ReadingLevel.HEAVY),
        (61, ReadingLevel.VERY_HEAVY),
    ],
)
def test_level_of_each_border_is_the_named_one(lix: int, level: ReadingLevel) -> None:
    assert level_of(lix) is level


def test_long_sentence_is_pointed_out_and_the_short_ones_are_not() -> None:
    long_one = " ".join(["gå"] * (LONG_SENTENCE + 1)) + "."
    text = f"{SHORT}{long_one} {' '.join(['gå'] * LONG_SENTENCE)}."
    (found,) = readability(text).long_sentences
    assert text[found.start : found.end] == long_one
    assert found.words == LONG_SENTENCE + 1


def test_marks_over_letters_are_no_letters_of_their_own() -> None:
    assert readability("áááááá " * 20).lix == 20
    assert readability("a\u0301a\u0301a\u0301a\u0301a\u0301a\u0301 " * 20).lix == 20


@given(TEXTS)
def test_sentences_stand_in_their_order_and_hold_every_word(text: str) -> None:
    found = list(sentences(text))
    places = [place for one in found for place in (one.start, one.end)]
    assert places == sorted(places)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    outside = text
    for one in reversed(found):
        outside = outside[: one.start] + outside[one.end :]
    assert not any(letter.isalnum() for letter in outside)


@given(st.integers(20, 60), st.integers(1, 12))
def test_lix_of_one_sentence_grows_with_its_words(count: int, length: int) -> None:
    share = 100 if length > 6 else 0
    assert readability(" ".join(["a" * length] * count)).lix == count + share


@given(TEXTS, st.integers(2, 4))
def test_lix_of_the_same_text_over_again_is_the_same(text: str, times: int) -> None:
    once, again = readability(text), readability("\n".join([text] * times))
    assert once.lix is None or once.lix == again.lix
