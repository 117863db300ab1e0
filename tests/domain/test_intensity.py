from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.intensity import (
    MOST_WEEKS,
    WEEK,
    Effort,
    Intensity,
    TaperStep,
    WeekRun,
    falling,
    intensity,
    last_week,
    minutes_in_week,
    monday_of,
    taper_from_stored,
    taper_to_stored,
    week_runs,
)

MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
WEEKS = st.integers(1, MOST_WEEKS)
TIMES = st.integers(1, 14)
PLANS = st.builds(falling, DAYS, TIMES, st.integers(5, 90), WEEKS)
EFFORTS = st.builds(
    Effort,
    profession=st.sampled_from(["nurse", "physiotherapist", ""]),
    times=st.none() | st.floats(0, 14),
    minutes=st.none() | st.integers(0, 120),
    from_on=st.none() | DAYS,
    to_on=st.none() | DAYS,
    taper=st.just(()) | PLANS,
)


@given(DAYS, TIMES, WEEKS)
def test_falling_begins_with_all_never_rises_and_ends_with_none(
    day: date, times: int, weeks: int
) -> None:
    steps = [step.times for step in falling(day, times, 30, weeks)]
    assert (steps[0], steps[-1]) == (times, 0)
    assert steps == sorted(steps, reverse=True)
    assert all(steps[:-1])


@given(DAYS, WEEKS)
def test_falling_has_one_step_for_each_monday(day: date, weeks: int) -> None:
    mondays = [step.week for step in falling(day, 5, 30, weeks)]
    assert mondays == [monday_of(day) + timedelta(weeks=place) for place in range(weeks + 1)]


@given(st.lists(EFFORTS, max_size=6), DAYS, st.integers(1, 12))
def test_intensity_adds_up_by_profession_and_by_measure(
    efforts: list[Effort], day: date, weeks: int
) -> None:
    found = intensity(efforts, day, weeks)
    for place, week in enumerate(found.weeks):
        parts = sum(minutes_in_week(effort, week) for effort in efforts)
        assert found.total[place] == sum(row[place] for _name, row in found.rows) == parts


@given(EFFORTS, DAYS)
def test_nothing_is_done_before_the_first_day_or_after_the_last(effort: Effort, day: date) -> None:
    week = monday_of(day)
    begins_later = effort.from_on is not None and monday_of(effort.from_on) > week
    if begins_later or (effort.to_on is not None and effort.to_on < week):
        assert minutes_in_week(effort, week) == 0


@given(PLANS)
def test_taper_plan_is_the_same_after_it_was_stored(plan: tuple[TaperStep, ...]) -> None:
    assert taper_from_stored(taper_to_stored(plan)) == plan


def test_taper_holds_from_its_first_week_and_the_extent_before_it() -> None:
    effort = Effort("nurse", 5, 30, taper=falling(MONDAY, 4, 20, 2))
    weeks = [MONDAY + timedelta(weeks=place) for place in (-1, 0, 1, 2, 3)]
    assert [minutes_in_week(effort, week) for week in weeks] == [150, 80, 40, 0, 0]


def test_last_week_is_that_of_the_last_plan() -> None:
    effort = Effort("nurse", 5, 30, to_on=date(2026, 12, 30), taper=falling(MONDAY, 4, 20, 2))
    assert last_week([effort], MONDAY) == date(2026, 12, 28)
    assert last_week([], MONDAY) == MONDAY


def test_weeks_that_are_alike_are_one_run() -> None:
    found = Intensity(tuple(MONDAY + place * WEEK for place in range(4)), (), (60, 60, 30, 0))
    assert week_runs(found) == (
        WeekRun(MONDAY, MONDAY + WEEK, 60),
        WeekRun(MONDAY + 2 * WEEK, MONDAY + 2 * WEEK, 30),
        WeekRun(MONDAY + 3 * WEEK, MONDAY + 3 * WEEK, 0),
    )


def test_weeks_without_any_time_are_no_run() -> None:
    assert week_runs(Intensity((MONDAY,), (), (0,))) == ()
