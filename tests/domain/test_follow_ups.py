from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.follow_ups import (
    FollowUpSpan,
    FollowUpState,
    follow_ups,
    spans_of,
    weeks_after,
)
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.entries import EvaluationRow, EvaluationsPage

END = date(2026, 11, 2)
LAST = EvaluationRow(UUID(int=1), 1, END, True, None, Outcome.REACHED, "", "")
OPEN = EvaluationsPage((), PhaseKind.CLOSING, UUID(int=2), None, None, UUID(int=3))
ENDED = replace(OPEN, ended_on=END)
SPANS = spans_of((4, 8, 52))


def test_case_that_goes_on_has_no_follow_ups() -> None:
    assert follow_ups(OPEN, SPANS) == ()


def test_follow_ups_count_from_the_final_evaluation_before_the_end() -> None:
    found = follow_ups(replace(OPEN, evaluations=(LAST,)), SPANS)
    assert found[0].from_on == END + timedelta(weeks=2)


def test_follow_up_that_was_held_is_done() -> None:
    held = replace(LAST, is_final=False, follow_up_weeks=4, evaluated_on=date(2026, 11, 25))
    first, second, _third = follow_ups(replace(ENDED, evaluations=(held,)), SPANS)
    assert (first.done_on, second.done_on) == (date(2026, 11, 25), None)
    assert first.state(date(2027, 1, 1)) is FollowUpState.DONE


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2026, 11, 15), FollowUpState.AHEAD),
        (date(2026, 11, 16), FollowUpState.DUE),
        (date(2026, 11, 30), FollowUpState.DUE),
        (date(2026, 12, 1), FollowUpState.LATE),
    ],
)
def test_follow_up_is_due_within_its_span(day: date, state: FollowUpState) -> None:
    assert follow_ups(ENDED, SPANS)[0].state(day) is state


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 160))
def test_weeks_after_never_goes_back(day: date, weeks: int) -> None:
    assert weeks_after(day, weeks) <= weeks_after(day, weeks + 1) + timedelta(days=0)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_52_weeks_are_the_same_day_next_year(day: date) -> None:
    later = weeks_after(day, 52)
    assert (later.year, later.month) == (day.year + 1, day.month)
    assert later.day in (day.day, 28)


@pytest.mark.parametrize(("week", "first"), [(4, 2), (8, 6), (52, 52), (104, 104), (1, 1), (3, 1)])
def test_span_has_two_weeks_of_room_and_a_year_none(week: int, first: int) -> None:
    assert spans_of((week,)) == (FollowUpSpan(first, week),)
