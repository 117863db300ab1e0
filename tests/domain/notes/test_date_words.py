"""The pieces of date patterns."""

from __future__ import annotations

import re

import pytest

from teamdesk.domain.notes import date_words as words


@pytest.mark.parametrize(
    ("piece", "text"),
    [
        (words.DAY, "laurdag"),
        (words.MONTH, "desember"),
        (words.NUMBER, "fjorten"),
        (words.WEEK, "veke"),
        (words.THE_WEEK, "arbeidsuka"),
        (words.WEEKEND, "the weekend"),
        (words.NEXT, "the next"),
        (words.BY, "ahead of"),
        (words.IS_OVER, "er omme"),
    ],
)
def test_piece_matches_its_word_whole(piece: str, text: str) -> None:
    assert re.fullmatch(piece, text, re.VERBOSE)
