"""The words that may stand for a name, and the names that are here another word."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes.naming import (
    heads_label,
    is_another_word,
    is_meant,
    typos_of,
    ways_to_name,
)
from teamdesk.domain.notes.text import Token, tokenize


def tokens_of(text: str) -> tuple[Token, ...]:
    return tuple(tokenize(text, 0, len(text)))


def test_ways_to_name_full_name_is_known_by_its_parts() -> None:
    ways = set(ways_to_name("Anne Grete Lie"))

    assert {("anne",), ("anne", "grete"), ("annegrete",), ("lie",)} <= ways


def test_ways_to_name_accent_is_known_without_it() -> None:
    assert {("máret",), ("maret",)} <= set(ways_to_name("Máret Sara"))


def test_typos_of_leaves_out_or_swaps_and_never_replaces() -> None:
    typos = set(typos_of("silje"))

    assert {"sije", "sijle"} <= typos
    assert "silja" not in typos


@pytest.mark.parametrize(("raw", "meant"), [("ET", True), ("et", False)])
def test_is_meant_short_profession_counts_in_capitals_only(raw: str, meant: bool) -> None:
    (token,) = tokens_of(raw)

    assert is_meant(token.low, token, 1) is meant


@pytest.mark.parametrize(("text", "heads"), [("trener: styrke", True), ("trener styrke", False)])
def test_heads_label_needs_a_sign_behind_it(text: str, heads: bool) -> None:
    assert heads_label(tokens_of(text), 0) is heads


@pytest.mark.parametrize(
    ("text", "at", "another"),
    [
        ("per i dag", 0, True),
        ("Per ringer", 0, False),
        ("Ola leder gruppa", 1, True),
        ("leder svarer", 0, False),
    ],
)
def test_is_another_word_is_told_by_what_stands_around(text: str, at: int, another: bool) -> None:
    tokens = tokens_of(text)

    assert is_another_word(tokens[at].low, tokens, at, english=False) is another
