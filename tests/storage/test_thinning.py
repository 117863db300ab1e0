"""Which backups stay, over any history of backups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.storage.thinning import ALWAYS_KEPT, to_keep

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
HISTORIES = st.sets(
    st.integers(0, 800 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)),
    max_size=80,
)


def every(hours: int, count: int) -> list[datetime]:
    return [NOW - timedelta(hours=hours * number) for number in range(count)]


def test_two_years_of_hours_leave_hourly_daily_weekly_and_monthly() -> None:
    kept = to_keep(every(1, 2 * 365 * 24))

    assert len(kept) == len(set(every(1, 24)) | kept)
    assert {moment.date() for moment in kept} >= {(NOW - timedelta(d)).date() for d in range(14)}
    assert {moment.isocalendar()[:2] for moment in kept} >= {
        (NOW - timedelta(weeks=w)).isocalendar()[:2] for w in range(10)
    }
    assert len({(moment.year, moment.month) for moment in kept}) == 12


def test_month_after_month_of_thinning_keeps_a_year() -> None:
    kept: set[datetime] = set()
    for hour in range(400 * 24):
        kept = to_keep(kept | {NOW + timedelta(hours=hour)})

    assert len(kept) <= 24 + 14 + 10 + 12
    assert len({(moment.year, moment.month) for moment in kept}) == 12


def test_few_backups_are_all_kept() -> None:
    moments = every(24 * 300, ALWAYS_KEPT)

    assert to_keep(moments) == set(moments)


@given(HISTORIES)
def test_newest_three_are_always_kept(moments: set[datetime]) -> None:
    assert to_keep(moments) >= set(sorted(moments)[-ALWAYS_KEPT:])


@given(HISTORIES)
def test_keeping_twice_is_keeping_once(moments: set[datetime]) -> None:
    kept = to_keep(moments)

    assert kept <= moments
    assert to_keep(kept) == kept
