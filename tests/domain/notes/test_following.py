from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes.following import followed

if TYPE_CHECKING:
    from random import Random

WORDS = st.sampled_from(["Kari bestiller rullator", "Ola ringer fastlegen", "Enige om to uker til"])
TEXTS = st.lists(st.one_of(WORDS, st.text(max_size=40)), max_size=8)
LETTER = st.characters(categories=["Ll", "Nd"])


def test_followed_sentence_that_moved_is_the_same() -> None:
    known = ["Kari bestiller rullator", "Ola ringer"]
    assert followed(known, ["Ola ringer", "Kari bestiller rullator"]) == {0: 1, 1: 0}


def test_followed_sentence_that_goes_on_is_the_same() -> None:
    assert followed(["Kari bestiller"], ["Kari bestiller rullator innen fredag"]) == {0: 0}


def test_followed_edited_sentence_is_the_same() -> None:
    assert followed(["Kari bestiller rullator"], ["Kari bestiller rollator til ute"]) == {0: 0}


def test_followed_new_sentence_beside_the_old_one_is_new() -> None:
    found = ["Kari bestiller rampe", "Kari bestiller rullator"]
    assert followed(["Kari bestiller rullator"], found) == {0: 1}


def test_followed_other_sentence_is_not_the_same() -> None:
    assert followed(["Kari bestiller rullator"], ["Ola ringer fastlegen"]) == {}


def test_followed_two_equal_sentences_are_two() -> None:
    assert followed(["Ola ringer", "Ola ringer"], ["Ola ringer", "Ola ringer"]) == {0: 0, 1: 1}


@given(TEXTS, TEXTS)
def test_followed_is_one_to_one(known: list[str], found: list[str]) -> None:
    pairs = followed(known, found)
    assert len(set(pairs.values())) == len(pairs)
    assert all(at < len(known) and to < len(found) for at, to in pairs.items())


@given(TEXTS, TEXTS, st.randoms())
def test_followed_unchanged_sentence_is_never_lost(
    known: list[str], more: list[str], dice: Random
) -> None:
    found = [*known, *more]
    dice.shuffle(found)
    pairs = followed(known, found)
    assert all(at in pairs for at, text in enumerate(known) if text.split())


@given(st.data())
def test_followed_letter_typed_anywhere_keeps_the_sentence(data: st.DataObject) -> None:
    text = data.draw(WORDS)
    at = data.draw(st.integers(0, len(text)))
    edited = text[:at] + data.draw(LETTER) + text[at:]
    assert followed([text], [edited]) == {0: 0}


@given(st.data())
def test_followed_letter_taken_away_keeps_the_sentence(data: st.DataObject) -> None:
    text = data.draw(WORDS)
    at = data.draw(st.integers(0, len(text) - 1))
    assert followed([text], [text[:at] + text[at + 1 :]]) == {0: 0}
