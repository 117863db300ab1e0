"""Weeks, month ends and Easter."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes import calendar_rules as rules

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    "sunday",
    [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)],
)
def test_easter_sunday_known_years_are_right(sunday: date) -> None:
    assert rules.easter_sunday(sunday.year) == sunday


@given(day=DAYS, weekday=st.integers(0, 6))
def test_weekday_after_is_within_the_seven_days_that_follow(day: date, weekday: int) -> None:
    found = rules.weekday_after(day, weekday)

    assert found.weekday() == weekday
    assert 1 <= (found - day).days <= 7


@given(day=DAYS, week=st.integers(1, 53))
def test_day_of_iso_week_is_the_friday_of_a_week_not_over(day: date, week: int) -> None:
    found = rules.day_of_iso_week(day, week)

    assert found is not None
    assert (found.isocalendar().week, found.weekday()) == (week, rules.FRIDAY)
    assert found >= rules.weekday_of_week(day, 0)


def test_day_of_iso_week_54_does_not_exist() -> None:
    assert rules.day_of_iso_week(date(2026, 11, 25), 54) is None


@given(day=DAYS, months=st.integers(0, 40))
def test_months_later_keeps_the_day_or_ends_the_month(day: date, months: int) -> None:
    found = rules.months_later(day, months)

    assert found.day == day.day or found == rules.month_end(found)
    assert (found.year - day.year) * 12 + found.month - day.month == months


def test_coming_easter_day_after_easter_is_next_years() -> None:
    assert rules.coming_easter_day(date(2026, 4, 2), -4) == date(2027, 3, 24)
