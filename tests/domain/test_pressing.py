from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import CaseFacts, PressingKind, Urgency, what_presses

TODAY = date(2026, 11, 23)
CALM = CaseFacts(
    phase=PhaseKind.INTENSIVE,
    need_level=1,
    referred_on=date(2026, 10, 1),
    first_contact_on=date(2026, 10, 2),
    next_evaluation_on=None,
    next_evaluation_is_week=False,
    open_actions=0,
    overdue_actions=0,
    goal_statuses=((GoalStatus.ON_TRACK, date(2026, 11, 16)),),
    consent=ConsentState.GIVEN,
    has_plan_answer=True,
    decision_ends_on=None,
    has_final_evaluation=False,
)


def kinds(facts: CaseFacts) -> list[PressingKind]:
    return [pressing.kind for pressing in what_presses(facts, TODAY)]


def test_nothing_presses_in_a_calm_case() -> None:
    assert kinds(CALM) == []


@pytest.mark.parametrize(
    ("referred_on", "kind", "urgency"),
    [
        (date(2026, 11, 20), PressingKind.FIRST_CONTACT_DUE, Urgency.INFO),
        (date(2026, 11, 18), PressingKind.FIRST_CONTACT_DUE, Urgency.URGENT),
        (date(2026, 11, 17), PressingKind.FIRST_CONTACT_OVERDUE, Urgency.URGENT),
    ],
)
def test_first_contact_is_due_three_working_days_after_referral(
    referred_on: date, kind: PressingKind, urgency: Urgency
) -> None:
    waiting = replace(
        CALM, phase=PhaseKind.REFERRED, referred_on=referred_on, first_contact_on=None
    )
    (pressing,) = what_presses(waiting, TODAY)
    assert (pressing.kind, pressing.urgency) == (kind, urgency)


def test_agreed_week_is_not_late_before_it_is_over() -> None:
    friday = date(2026, 11, 20)
    by_week = replace(CALM, next_evaluation_on=friday, next_evaluation_is_week=True)
    assert what_presses(by_week, friday + timedelta(days=2))[0].kind is PressingKind.EVALUATION_DUE
    assert kinds(by_week) == [PressingKind.EVALUATION_OVERDUE]


def test_agreed_day_is_late_the_day_after() -> None:
    by_day = replace(CALM, next_evaluation_on=TODAY - timedelta(days=1))
    assert kinds(by_day) == [PressingKind.EVALUATION_OVERDUE]


@pytest.mark.parametrize(("days", "kind"), [(15, None), (14, PressingKind.DECISION_ENDING)])
def test_decision_is_told_fourteen_days_before_it_ends(
    days: int, kind: PressingKind | None
) -> None:
    ending = replace(CALM, decision_ends_on=TODAY + timedelta(days=days))
    assert kinds(ending) == ([kind] if kind else [])


def test_decision_that_ran_out_is_urgent() -> None:
    (pressing,) = what_presses(replace(CALM, decision_ends_on=date(2026, 11, 1)), TODAY)
    assert (pressing.kind, pressing.urgency) == (PressingKind.DECISION_ENDED, Urgency.URGENT)


def test_level_two_without_an_answer_about_a_plan_is_told() -> None:
    assert kinds(replace(CALM, need_level=2, has_plan_answer=False)) == [
        PressingKind.PLAN_OFFER_MISSING
    ]


def test_level_one_needs_no_offer_of_a_plan() -> None:
    assert kinds(replace(CALM, need_level=1, has_plan_answer=False)) == []


def test_closing_without_final_evaluation_is_told() -> None:
    assert kinds(replace(CALM, phase=PhaseKind.CLOSING)) == [PressingKind.FINAL_EVALUATION_MISSING]


def test_missing_consent_is_told_after_referral_only() -> None:
    unknown = replace(CALM, consent=ConsentState.UNKNOWN)
    assert kinds(unknown) == [PressingKind.CONSENT_MISSING]
    assert kinds(replace(unknown, phase=PhaseKind.REFERRED)) == []


@given(
    st.sampled_from(PhaseKind),
    st.integers(0, 5),
    st.integers(0, 5),
    st.sampled_from(GoalStatus),
    st.dates(date(2026, 1, 1), date(2027, 1, 1)),
)
def test_the_most_urgent_always_stands_first(
    phase: PhaseKind, open_actions: int, overdue: int, status: GoalStatus, ends: date
) -> None:
    facts = replace(
        CALM,
        phase=phase,
        open_actions=open_actions,
        overdue_actions=min(overdue, open_actions),
        goal_statuses=((status, None),),
        decision_ends_on=ends,
        next_evaluation_on=ends,
    )
    urgencies = [pressing.urgency for pressing in what_presses(facts, TODAY)]
    assert urgencies == sorted(urgencies, reverse=True)
