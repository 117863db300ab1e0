"""What the practice team holds, whatever the day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from teamdesk.domain.calendar import age_on, is_working_day
from teamdesk.domain.identity_number import NumberKind, parse_identity_number
from teamdesk.domain.meetings import ActionStatus, MeetingKind, MeetingStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    CaseFile,
    Consent,
    Contact,
    GoalStatusChange,
    IndividualPlan,
    Meeting,
    Member,
    Person,
    Phase,
    PhaseChange,
)
from tests.helpers.practice_rows import GatheredRows, rows_of_practice_team

if TYPE_CHECKING:
    from uuid import UUID

# A working day, days off, the days around Easter, May and Christmas, a leap day, week 53.
DAYS = [
    date(2026, 11, 23),
    date(2026, 11, 21),
    date(2026, 4, 7),
    date(2027, 5, 18),
    date(2027, 12, 28),
    date(2028, 2, 29),
    date(2027, 1, 1),
    date(2035, 6, 15),
]


@pytest.fixture(scope="module", params=DAYS, ids=str)
def on_a_day(request: pytest.FixtureRequest) -> tuple[date, GatheredRows]:
    """A day and the practice team as it is then."""
    return request.param, rows_of_practice_team(request.param)


def _kinds(rows: GatheredRows) -> dict[UUID, PhaseKind]:
    return {phase.id: phase.kind for phase in rows.all(Phase)}


def _active(rows: GatheredRows) -> list[CaseFile]:
    kinds = _kinds(rows)
    return [case for case in rows.all(CaseFile) if kinds[case.phase_id] is not PhaseKind.ENDED]


def test_practice_team_has_26_active_persons_in_every_phase(rows: GatheredRows) -> None:
    kinds = _kinds(rows)

    assert len(_active(rows)) == 26
    assert {kinds[case.phase_id] for case in _active(rows)} == set(PhaseKind) - {PhaseKind.ENDED}


def test_practice_team_has_seven_professions(rows: GatheredRows) -> None:
    assert len(rows.all(Member)) == 10
    assert len({member.profession for member in rows.all(Member)}) == 7


def test_practice_team_spans_ages_from_19_to_94(rows: GatheredRows, monday: date) -> None:
    persons = {person.id: person for person in rows.all(Person)}
    ages = [
        age_on(born, monday) for c in _active(rows) if (born := persons[c.person_id].birth_date)
    ]

    assert (min(ages), max(ages)) == (19, 94)


def test_practice_team_has_met_weekly_for_a_year(rows: GatheredRows, monday: date) -> None:
    weekly = [m for m in rows.all(Meeting) if m.kind is not MeetingKind.GOAL]
    closed = [m.held_on for m in weekly if m.status is MeetingStatus.CLOSED]

    assert len(closed) == 52
    assert max(closed) == monday - timedelta(weeks=1)


def test_next_meeting_is_today_with_every_active_case(rows: GatheredRows, monday: date) -> None:
    (planned,) = [m for m in rows.all(Meeting) if m.status is MeetingStatus.PLANNED]
    listed = [item.case_id for item in rows.all(AgendaItem) if item.meeting_id == planned.id]

    assert planned.held_on == monday
    assert sorted(listed) == sorted(case.id for case in _active(rows))


def test_next_meeting_on_a_day_off_is_the_next_working_day() -> None:
    rows = rows_of_practice_team(date(2026, 4, 4))  # Easter Saturday

    (planned,) = [m for m in rows.all(Meeting) if m.status is MeetingStatus.PLANNED]
    assert planned.held_on == date(2026, 4, 7)


def test_promises_are_kept_late_carried_and_dropped(rows: GatheredRows, monday: date) -> None:
    promises = rows.all(ActionItem)
    open_ones = [promise for promise in promises if promise.status.is_open]

    assert any(promise.due_on and promise.due_on < monday for promise in open_ones)
    assert any(promise.carried_over for promise in open_ones)
    assert {ActionStatus.DONE, ActionStatus.WAITING, ActionStatus.DROPPED} < {
        promise.status for promise in promises
    }


def test_some_things_go_wrong(rows: GatheredRows) -> None:
    ends = {case.end_reason for case in rows.all(CaseFile)}
    plans = {plan.status for plan in rows.all(IndividualPlan)}
    consents = {consent.state for consent in rows.all(Consent)}

    assert {EndReason.DIED, EndReason.MOVED} < ends
    assert {PlanStatus.DECLINED, PlanStatus.ACTIVE, PlanStatus.IN_PREPARATION} < plans
    assert ConsentState.UNKNOWN in consents


def test_birth_numbers_are_synthetic_and_tell_the_birth_date(
    on_a_day: tuple[date, GatheredRows],
) -> None:
    persons = on_a_day[1].all(Person)
    numbers = [parse_identity_number(person.identity_number or "") for person in persons]

    assert {number.kind for number in numbers} == {NumberKind.SYNTHETIC}
    assert [number.birth_date for number in numbers] == [person.birth_date for person in persons]
    assert len({number.digits for number in numbers}) == len(persons)


def test_nothing_that_happened_lies_in_the_future(on_a_day: tuple[date, GatheredRows]) -> None:
    today, rows = on_a_day
    happened = [
        *(change.changed_on for change in rows.all(PhaseChange)),
        *(change.set_on for change in rows.all(GoalStatusChange)),
        *(contact.on for contact in rows.all(Contact)),
        *(promise.done_on for promise in rows.all(ActionItem) if promise.done_on),
    ]

    assert max(happened) <= today


def test_visits_and_meetings_fall_on_working_days(on_a_day: tuple[date, GatheredRows]) -> None:
    today, rows = on_a_day
    found = [contact.on for contact in rows.all(Contact)]
    found += [meeting.held_on for meeting in rows.all(Meeting)]

    assert all(is_working_day(day) for day in found)


def test_every_case_moves_forward_in_time(on_a_day: tuple[date, GatheredRows]) -> None:
    today, rows = on_a_day
    for case in rows.all(CaseFile):
        moves = [m.changed_on for m in rows.all(PhaseChange) if m.case_id == case.id]

        assert moves == sorted(moves)
        assert moves[-1] == case.phase_since


def test_promises_are_made_before_they_are_due_and_kept(
    on_a_day: tuple[date, GatheredRows],
) -> None:
    for promise in on_a_day[1].all(ActionItem):
        assert promise.due_on is None or promise.due_on >= promise.created_on
        assert promise.done_on is None or promise.done_on >= promise.created_on


@settings(max_examples=3)
@given(st.dates(date(2025, 1, 1), date(2035, 12, 31)), st.integers(0, 99))
def test_same_seed_and_day_give_the_same_team(today: date, seed: int) -> None:
    again = rows_of_practice_team(today, seed).told()

    assert rows_of_practice_team(today, seed).told() == again


def test_another_seed_gives_other_visits(monday: date, rows: GatheredRows) -> None:
    other = rows_of_practice_team(monday, seed=2)

    assert [c.on for c in other.all(Contact)] != [c.on for c in rows.all(Contact)]
