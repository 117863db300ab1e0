"""Days of a meeting that comes again, also where a year has 53 weeks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.calendar import holidays_of
from teamdesk.domain.holidays import Holiday, holiday_on
from teamdesk.domain.series import SeriesDay, days_ahead, next_in_series

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def test_every_second_week_goes_on_over_a_year_of_53_weeks() -> None:
    first = date(2026, 12, 17)
    assert next_in_series(first, 14, date(2026, 12, 17)) == date(2026, 12, 31)
    assert next_in_series(first, 14, date(2026, 12, 31)) == date(2027, 1, 14)


@given(DAYS, st.integers(1, 60), DAYS)
def test_next_day_is_in_the_series_and_the_first_one_after(
    first: date, every: int, after: date
) -> None:
    found = next_in_series(first, every, after)
    assert (found - first).days % every == 0
    assert found > after or found == first
    assert found == first or found - timedelta(days=every) <= after


def test_next_in_series_leaves_out_holidays_and_the_teams_closed_days() -> None:
    christmas = date(2026, 12, 25)
    assert next_in_series(date(2026, 12, 18), 7, date(2026, 12, 18), ()) == date(2027, 1, 8)
    assert next_in_series(christmas, 7, date(2026, 12, 1), ()) == date(2027, 1, 8)
    assert next_in_series(christmas, 7, date(2026, 12, 1)) == christmas
    assert next_in_series(christmas, 7, date(2026, 12, 1), {(1, 8)}) == date(2027, 1, 15)


def test_next_in_series_of_a_team_that_is_never_open_keeps_its_days() -> None:
    always = {(month, day) for month in range(1, 13) for day in range(1, 32)}
    assert next_in_series(date(2026, 1, 6), 7, date(2026, 1, 6), always) == date(2026, 1, 13)


@given(DAYS)
def test_every_holiday_has_a_name_and_no_other_day(day: date) -> None:
    assert (holiday_on(day) is not None) == (day in holidays_of(day.year))


def test_days_ahead_tell_which_are_passed_by_and_why() -> None:
    days = days_ahead(date(2026, 12, 18), 7, date(2026, 12, 17), {(1, 8)}, 4)
    assert days == (
        SeriesDay(date(2026, 12, 18)),
        SeriesDay(date(2026, 12, 25), is_skipped=True, holiday=Holiday.CHRISTMAS_DAY),
        SeriesDay(date(2027, 1, 1), is_skipped=True, holiday=Holiday.NEW_YEAR),
        SeriesDay(date(2027, 1, 8), is_skipped=True),
    )


def test_days_ahead_of_a_series_that_passes_nothing_by_are_all_held() -> None:
    days = days_ahead(date(2026, 12, 25), 7, date(2026, 12, 24), None, 2)
    assert [one.is_skipped for one in days] == [False, False]
