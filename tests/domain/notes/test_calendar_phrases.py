"""Days told by date, month, feast or the turn of the year; the meeting is 25 November 2026."""

from __future__ import annotations

import pytest

from tests.helpers.dated import day_of


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("w/c 14 Dec", "2026-12-14"),
        ("week commencing 14 December", "2026-12-14"),
        ("første uka i desember", "2026-12-04"),
        ("siste uka i november", "2026-11-27"),
        ("ultimo november", "2026-11-30"),
        ("late November", "2026-11-30"),
        ("by month end", "2026-11-30"),
        ("før årets slutt", "2026-12-31"),
        ("by year end", "2026-12-31"),
        ("i det nye året", "2027-01-02"),
        ("in the new year", "2027-01-02"),
        ("before Xmas", "2026-12-23"),
        ("etter jul", "2026-12-27"),
    ],
)
def test_calendar_phrases_phrase_tells_its_day(phrase: str, day: str) -> None:
    assert day_of(phrase) == day


def test_calendar_phrases_over_christmas_is_while_it_lasts() -> None:
    assert day_of("over Christmas") is None


def test_calendar_phrases_month_alone_in_a_cell_is_its_end() -> None:
    assert day_of("| Feb") == "2027-02-28"
