from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.exports.document import Span, Text
from teamdesk.exports.text import clean, cleaned, pieces
from tests.exports.samples import KITCHEN_SINK, document


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\u030angstrom", "ångstrom"),
        ("en\x00to\x1b[0m", "ento[0m"),
        ("en\r\nto\u2028tre", "en\nto\ntre"),
        ("en\tto", "en to"),
        ("halv \ud83d", "halv □"),
        ("\u202egnp.exe", "gnp.exe"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\ufffe\uffff", ""),
    ],
)
def test_clean_of_what_no_file_can_hold(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@given(st.text())
def test_clean_of_cleaned_text_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_cleaned_of_a_document_that_is_clean_is_equal() -> None:
    sample = document(KITCHEN_SINK)
    assert cleaned(sample) == sample


SPANS = st.lists(st.builds(Span, st.text("ab \n", max_size=30), st.booleans())).map(tuple)


@given(SPANS, st.integers(1, 20))
def test_pieces_keep_every_letter_and_none_is_too_long(text: Text, limit: int) -> None:
    found = list(pieces(text, limit))
    joined = "".join(span.text for piece in found for span in piece)
    assert joined == "".join(span.text for span in text)
    assert all(sum(len(span.text) for span in piece) <= limit for piece in found)


def test_pieces_of_prose_are_cut_between_words() -> None:
    found = list(pieces((Span("en to tre fire", bold=True),), 7))
    assert found == [
        (Span("en to ", bold=True),),
        (Span("tre ", bold=True),),
        (Span("fire", True),),
    ]
