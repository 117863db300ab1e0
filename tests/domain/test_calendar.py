from __future__ import annotations

from datetime import date

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.calendar import (
    add_working_days,
    age_on,
    friday_of,
    holidays_of,
    is_working_day,
    months_after,
    week_of,
    weeks_between,
)


@pytest.mark.parametrize("year", range(1970, 2101))
def test_holidays_of_any_year_agree_with_the_library(year: int) -> None:
    library = {day for day in country_holidays("NO", years=year) if day.weekday() != 6}
    assert {day for day in holidays_of(year) if day.weekday() != 6} == library


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (date(2026, 3, 31), date(2026, 4, 8)),
        (date(2026, 5, 12), date(2026, 5, 18)),
        (date(2026, 12, 23), date(2026, 12, 29)),
    ],
)
def test_working_days_of_the_worked_examples_pass_over_holidays(start: date, due: date) -> None:
    assert add_working_days(start, 3) == due


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 40))
def test_working_days_always_end_on_a_working_day(start: date, days: int) -> None:
    assert is_working_day(add_working_days(start, days))


def test_working_day_of_a_closed_day_is_none() -> None:
    assert not is_working_day(date(2026, 12, 24), frozenset({date(2026, 12, 24)}))


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_friday_of_any_day_lies_in_its_week(day: date) -> None:
    friday = friday_of(day)
    assert (friday.weekday(), friday.isocalendar()[:2]) == (4, day.isocalendar()[:2])


def test_age_counts_whole_years() -> None:
    assert (
        age_on(date(1947, 3, 12), date(2026, 3, 11)),
        age_on(date(1947, 3, 12), date(2026, 3, 12)),
    ) == (78, 79)


def test_weeks_between_starts_at_one() -> None:
    assert [weeks_between(date(2026, 11, 2), date(2026, 11, day)) for day in (2, 8, 9)] == [1, 1, 2]


def test_months_after_the_last_of_a_long_month_end_with_the_short_one() -> None:
    days = [months_after(date(2026, 8, 31), months) for months in (1, 4, 6)]
    assert days == [date(2026, 9, 30), date(2026, 12, 31), date(2027, 2, 28)]


def test_week_of_new_year_belongs_to_the_old_year() -> None:
    assert week_of(date(2027, 1, 1)) == 53
