"""Two hands at one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.joining import Joined, join

TEXTS = st.text(max_size=6)


@given(TEXTS, TEXTS)
def test_join_where_i_wrote_nothing_has_theirs(before: str, theirs: str) -> None:
    assert join(before, before, theirs) == Joined(theirs)


@given(TEXTS, TEXTS)
def test_join_where_they_wrote_nothing_has_mine(before: str, mine: str) -> None:
    assert join(before, mine, before) == Joined(mine)


@given(TEXTS, TEXTS, TEXTS)
def test_join_loses_neither_hand(before: str, mine: str, theirs: str) -> None:
    joined = join(before, mine, theirs)
    kept = {joined.text, joined.theirs}
    assert {text for text in (mine, theirs) if text != before} <= kept


def test_join_of_two_texts_asks() -> None:
    assert join("Går.", "Går ute.", "Går inne.") == Joined("Går ute.", "Går inne.", is_torn=True)
