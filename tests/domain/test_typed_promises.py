"""What is typed about a promise: how often it comes again, and how far it is moved."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from teamdesk.domain.calendar import is_working_day
from teamdesk.domain.typed_promises import TypedRepeat, moved, read_repeat, read_shift

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("typed", "days", "until"),
    [
        ("hver uke til 1. mars", 7, "1. mars"),
        ("Hver 2. uke til u50", 14, "u50"),
        ("annenhver uke til og med 12.12", 14, "12.12"),
        ("kvar veke til 1. mars", 7, "1. mars"),
        ("every 3 days until 12.12", 3, "12.12"),
        ("daglig til fredag", 1, "fredag"),
        ("hver måned til 1. juni", 28, "1. juni"),
        ("hver uke", 7, ""),
    ],
)
def test_read_repeat_in_plain_words_tells_how_often_and_until(
    typed: str, days: int, until: str
) -> None:
    assert read_repeat(typed) == TypedRepeat(days, until)


@pytest.mark.parametrize("typed", ["", "ofte", "hver", "hver 0. dag", "uke til 1. mars", "1. mars"])
def test_read_repeat_of_anything_else_tells_nothing(typed: str) -> None:
    assert read_repeat(typed) is None


@pytest.mark.parametrize(
    ("typed", "days"),
    [("+1", 1), ("+1u", 7), ("+ 2 uker", 14), ("-3", -3), ("+1 veke", 7), ("+2w", 14)],
)
def test_read_shift_counts_days(typed: str, days: int) -> None:
    assert read_shift(typed) == days


@pytest.mark.parametrize("typed", ["1", "fre", "+", "+1x", "+1 måne"])
def test_read_shift_of_anything_else_is_none(typed: str) -> None:
    assert read_shift(typed) is None


def test_moved_over_a_weekend_lands_on_monday() -> None:
    assert moved(FRIDAY, 1, date(2026, 11, 24)) == date(2026, 11, 30)


def test_moved_of_what_is_late_counts_from_today() -> None:
    assert moved(date(2026, 11, 2), 1, date(2026, 11, 24)) == date(2026, 11, 25)


def test_moved_of_what_has_no_day_counts_from_today() -> None:
    assert moved(None, 7, date(2026, 11, 24)) == date(2026, 12, 1)


@given(
    some.dates(date(2000, 1, 1), date(2100, 1, 1)),
    some.integers(-60, 60).filter(bool),
    some.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_moved_is_always_a_day_at_work(due_on: date, days: int, today: date) -> None:
    assert is_working_day(moved(due_on, days, today))


@given(some.text(max_size=200))
def test_anything_typed_is_read_without_an_error(typed: str) -> None:
    assert read_repeat(typed) is None or read_shift(typed) is None
