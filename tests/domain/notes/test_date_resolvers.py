"""From the words of a phrase to its day."""

from __future__ import annotations

import pytest

from tests.helpers.dated import day_of


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("om 2–3 uker", "2026-12-16"),
        ("om et halvt år", "2027-05-25"),
        ("om halvannen uke", "2026-12-06"),
        ("medio desember", "2026-12-15"),
        ("innen den 3.", "2026-12-03"),
        ("30.11.2026", "2026-11-30"),
        ("uke 49-50", "2026-12-11"),
    ],
)
def test_resolver_counts_from_the_meeting(phrase: str, day: str) -> None:
    assert day_of(phrase) == day


@pytest.mark.parametrize("phrase", ["31. februar", "uke 54", "2026-13-01", "om 999 år"])
def test_resolver_of_what_no_calendar_has_tells_no_day(phrase: str) -> None:
    assert day_of(phrase) in (None, "3025-11-25")
