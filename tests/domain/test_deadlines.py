"""The worked examples D1–D4 of the field notes, and what a team may set."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.calendar import week_of
from teamdesk.domain.deadlines import (
    RANGES,
    Deadlines,
    read_deadlines,
    write_deadlines,
)
from teamdesk.domain.field_errors import OutOfRange

STANDARD = Deadlines()


@pytest.mark.parametrize(
    ("referred_on", "due"),
    [
        (date(2026, 3, 31), date(2026, 4, 8)),
        (date(2026, 5, 12), date(2026, 5, 18)),
        (date(2026, 12, 23), date(2026, 12, 29)),
    ],
)
def test_first_contact_of_d1_and_d2_passes_over_holidays(referred_on: date, due: date) -> None:
    assert STANDARD.first_contact_by(referred_on) == due


def test_first_contact_passes_over_a_day_the_team_is_closed() -> None:
    closed = replace(STANDARD, closed_days=((12, 24),))
    assert closed.first_contact_by(date(2026, 12, 23)) == date(2026, 12, 30)


def test_closed_days_hold_over_new_year() -> None:
    closed = replace(STANDARD, closed_days=((1, 4),))
    assert closed.first_contact_by(date(2026, 12, 30)) == date(2027, 1, 6)


def test_re_evaluation_window_of_d3() -> None:
    boemlo = Deadlines(evaluation_from_week=6, evaluation_by_week=8)
    window = boemlo.evaluation_window(date(2026, 8, 31))
    assert window == (date(2026, 10, 12), date(2026, 10, 26))


def test_every_fourteenth_day_of_d4_passes_week_53() -> None:
    days = [date(2026, 12, 14) + timedelta(days=14 * turn) for turn in range(4)]
    assert [week_of(day) for day in days] == [51, 53, 2, 4]


def test_no_re_evaluation_is_looked_for_where_none_was_agreed() -> None:
    assert STANDARD.evaluation_window(date(2026, 8, 31)) is None


def test_deadlines_come_back_out_of_the_settings_that_keep_them() -> None:
    told = Deadlines(first_contact_days=5, follow_up_weeks=(2, 12), closed_days=((12, 24),))
    kept = json.loads(json.dumps(write_deadlines({"other": 1}, told)))
    assert (read_deadlines(kept), kept["other"]) == (told, 1)


def test_settings_of_a_newer_program_are_read_as_far_as_they_are_known() -> None:
    told = {"deadlines": {"plan_inactive_days": 60, "something_new": 3}}
    assert read_deadlines(told) == replace(STANDARD, plan_inactive_days=60)


@given(st.sampled_from(sorted(RANGES)), st.integers(1, 1000))
def test_number_outside_its_range_is_refused_at_its_field(name: str, beyond: int) -> None:
    with pytest.raises(OutOfRange) as refused:
        replace(STANDARD, **{name: RANGES[name][1] + beyond}).checked()
    assert refused.value.field == name


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(STANDARD, evaluation_from_week=8, evaluation_by_week=6), "evaluation_by_week"),
        (replace(STANDARD, decision_urgent_days=20), "decision_urgent_days"),
        (replace(STANDARD, follow_up_weeks=(0,)), "follow_up_weeks"),
        (replace(STANDARD, closed_days=((2, 30),)), "closed_days"),
    ],
)
def test_deadlines_that_contradict_each_other_are_refused(wrong: Deadlines, field: str) -> None:
    with pytest.raises(OutOfRange) as refused:
        wrong.checked()
    assert refused.value.field == field
