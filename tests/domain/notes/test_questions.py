"""Sentences that tell something before they ask."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Kari ringer NAV, og Ola, kan du se på skoene?", ["Kari ringer NAV"]),
        ("Kari ringer NAV, men hvem ringer legen?", ["Kari ringer NAV"]),
        ("Kari bestiller rullator - er det greit?", ["Kari bestiller rullator"]),
        ("Kari ringer NAV?", []),
        ("Bør vi søke om TT-kort?", []),
        ("Skal Kari ringe, eller skal Ola gjøre det?", []),
    ],
)
def test_extract_question_keeps_what_was_told_before_it(note: str, told: list[str]) -> None:
    assert actions(note) == told
