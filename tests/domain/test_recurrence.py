"""When a promise that comes again is due next."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.recurrence import next_due

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
MONDAY = date(2026, 11, 23)


def test_next_due_done_in_time_is_one_interval_on() -> None:
    assert next_due(MONDAY, 7, None, MONDAY - timedelta(days=1)) == date(2026, 11, 30)


def test_next_due_after_a_holiday_skips_what_has_passed() -> None:
    assert next_due(MONDAY, 7, None, MONDAY + timedelta(days=15)) == date(2026, 12, 14)


def test_next_due_beyond_the_end_is_none() -> None:
    assert next_due(MONDAY, 7, date(2026, 11, 30), MONDAY) == date(2026, 11, 30)
    assert next_due(MONDAY, 7, date(2026, 11, 29), MONDAY) is None


@given(DAYS, st.integers(1, 366), DAYS)
def test_next_due_lies_after_both_days_and_in_step(due: date, every: int, done: date) -> None:
    found = next_due(due, every, None, done)
    assert found is not None
    assert found > due
    assert found > done
    assert (found - due).days % every == 0
    assert found - timedelta(days=every) <= max(due, done)
