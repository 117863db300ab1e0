"""Folding and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes.text import fold, sentence_at, tokenize, without_accents


@given(text=st.text())
def test_fold_any_text_keeps_every_position(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(text=st.text())
def test_tokenize_any_text_gives_tokens_at_their_place(text: str) -> None:
    assert all(text[t.start : t.end] == t.raw for t in tokenize(text, 0, len(text)))


def test_without_accents_keeps_the_norwegian_letters() -> None:
    assert without_accents("máret åse øyvind josé") == "maret åse øyvind jose"


def test_tokenize_arrow_and_hyphenated_word_are_one_token_each() -> None:
    assert [t.raw for t in tokenize("TT-kort -> @Kari", 0, 16)] == ["TT-kort", "->", "@Kari"]


@pytest.mark.parametrize(
    ("text", "position", "sentence"),
    [
        ("Går bra. Skyper dattera. Ferdig", 12, "Skyper dattera"),
        ("- skyper dattera 10.12\n- ok", 3, "skyper dattera 10.12"),
        ("Går bra. ", 9, ""),
        ("", 0, ""),
    ],
)
def test_sentence_at_is_the_one_around_the_position(
    text: str, position: int, sentence: str
) -> None:
    assert text[slice(*sentence_at(text, position))] == sentence
