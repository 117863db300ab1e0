"""What in a clause speaks for or against a promise."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Kari bestiller ikke seng", "nb"),
        ("Kari går fint", "nb"),
        ("Kari merker at han er trøtt", "nb"),
        ("Orders her groceries by phone", "en"),
        ("Vasker klærne sine på badet", "nb"),
    ],
)
def test_sign_against_leaves_no_promise(note: str, language: str) -> None:
    assert actions(note, language) == []


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Kari bestiller seng, ikke stol", "nb"),
        ("Ergo: ser på badet", "nb"),
        ("Kari sier fra til vakta", "nb"),
        ("We'll review the splint in three weeks and, until then, no driving", "en"),
    ],
)
def test_sign_for_is_a_promise(note: str, language: str) -> None:
    assert len(actions(note, language)) == 1
