from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.deadlines import Deadlines
from teamdesk.domain.decisions import (
    AlarmKind,
    Standing,
    alarms,
    decision_standing,
    made_before_mapping,
)
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.entries import DecisionRow, ServicesPage

TODAY, USUAL = date(2026, 11, 23), Deadlines()
HELP = DecisionRow(
    UUID(int=1), 1, "Rehabilitering", None, None, TODAY, None, None, None, None, "2026/12", ""
)
EMPTY = ServicesPage((), (), PhaseKind.INTENSIVE, None, None)


def ending_in(days: int) -> ServicesPage:
    decision = replace(HELP, from_on=TODAY - timedelta(days=60), to_on=TODAY + timedelta(days=days))
    return replace(EMPTY, decisions=(decision,))


@pytest.mark.parametrize(
    ("days", "is_urgent"),
    [(15, None), (14, False), (8, False), (7, True), (1, True), (0, True), (-1, True)],
)
def test_decision_alarms_at_14_7_and_0_days(days: int, *, is_urgent: bool | None) -> None:
    assert [alarm.is_urgent for alarm in alarms(ending_in(days), TODAY, USUAL)] == (
        [] if is_urgent is None else [is_urgent]
    )


@pytest.mark.parametrize(("day", "has_alarm"), [(9, False), (10, True), (30, True)])
def test_missing_decision_alarms_from_day_10(day: int, *, has_alarm: bool) -> None:
    page = replace(EMPTY, started_on=TODAY - timedelta(days=day - 1))
    assert [(alarm.kind, alarm.days) for alarm in alarms(page, TODAY, USUAL)] == (
        [(AlarmKind.MISSING, day)] if has_alarm else []
    )


def test_asked_for_is_no_decision_and_no_alarm() -> None:
    asked = replace(HELP, requested_on=TODAY, reference_number="")
    page = replace(EMPTY, decisions=(asked,), started_on=TODAY - timedelta(days=20))
    assert decision_standing(asked, TODAY) is Standing.REQUESTED
    assert alarms(page, TODAY, USUAL) == ()


def test_decision_that_goes_on_silences_the_old_one() -> None:
    page = ending_in(0)
    longer = replace(HELP, id=uuid4(), from_on=TODAY, to_on=TODAY + timedelta(days=40))
    assert alarms(replace(page, decisions=(*page.decisions, longer)), TODAY, USUAL) == ()


@pytest.mark.parametrize(
    ("begins", "today", "is_silenced"),
    [(0, 0, True), (1, 0, True), (2, 0, False), (30, 1, False), (30, 30, True), (None, 0, True)],
)
def test_decision_that_leaves_days_without_help_silences_the_old_one_once_it_has_begun(
    begins: int | None, today: int, *, is_silenced: bool
) -> None:
    page, first = ending_in(0), None if begins is None else TODAY + timedelta(days=begins)
    longer = replace(HELP, id=uuid4(), from_on=first, to_on=TODAY + timedelta(days=90))
    both = replace(page, decisions=(*page.decisions, longer))
    assert (alarms(both, TODAY + timedelta(days=today), USUAL) == ()) is is_silenced


@pytest.mark.parametrize("phase", [PhaseKind.FOLLOW_UP, PhaseKind.ENDED])
def test_case_that_is_over_has_no_alarm(phase: PhaseKind) -> None:
    assert alarms(replace(ending_in(0), phase=phase), TODAY, USUAL) == ()


@given(st.integers(-400, 400), st.integers(0, 400), st.integers(-400, 400))
def test_standing_follows_the_period(start: int, length: int, today: int) -> None:
    first = TODAY + timedelta(days=start)
    last, day = first + timedelta(days=length), TODAY + timedelta(days=today)
    found = decision_standing(replace(HELP, from_on=first, to_on=last), day)
    assert (found is Standing.CURRENT) == (first <= day <= last)


@pytest.mark.parametrize(
    ("mapped", "count"), [(None, 0), (TODAY, 0), (TODAY + timedelta(days=1), 1)]
)
def test_decision_before_mapping_is_noticed(mapped: date | None, count: int) -> None:
    page = replace(EMPTY, decisions=(HELP,), mapped_on=mapped)
    assert len(made_before_mapping(page)) == count
