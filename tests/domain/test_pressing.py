from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.deadlines import Deadlines
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.pressing import CaseFacts, Pressing, PressingKind, Urgency
from teamdesk.domain.pressing_rules import what_presses

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
    plan_status=PlanStatus.DECLINED,
    decision_ends_on=None,
    has_final_evaluation=False,
)


STANDARD = Deadlines()
BOEMLO = Deadlines(evaluation_from_week=6, evaluation_by_week=8, longest_months=6)


def pressing(facts: CaseFacts, deadlines: Deadlines = STANDARD) -> tuple[Pressing, ...]:
    return what_presses(facts, TODAY, deadlines)


def kinds(facts: CaseFacts, deadlines: Deadlines = STANDARD) -> list[PressingKind]:
    return [found.kind for found in pressing(facts, deadlines)]


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
    (found,) = pressing(waiting)
    assert (found.kind, found.urgency) == (kind, urgency)


def test_agreed_week_is_not_late_before_it_is_over() -> None:
    friday = date(2026, 11, 20)
    by_week = replace(CALM, next_evaluation_on=friday, next_evaluation_is_week=True)
    sunday = friday + timedelta(days=2)
    assert what_presses(by_week, sunday, STANDARD)[0].kind is PressingKind.EVALUATION_DUE
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
    (found,) = pressing(replace(CALM, decision_ends_on=date(2026, 11, 1)))
    assert (found.kind, found.urgency) == (PressingKind.DECISION_ENDED, Urgency.URGENT)


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (31, None),
        (30, PressingKind.CONSENT_ENDING),
        (0, PressingKind.CONSENT_ENDING),
        (-1, PressingKind.CONSENT_ENDED),
    ],
)
def test_consent_is_told_thirty_days_before_it_ends(days: int, kind: PressingKind | None) -> None:
    ending = replace(CALM, consent_ends_on=TODAY + timedelta(days=days))
    assert kinds(ending) == ([kind] if kind else [])


def test_level_two_without_an_answer_about_a_plan_is_told() -> None:
    assert kinds(replace(CALM, need_level=2, plan_status=None)) == [PressingKind.PLAN_OFFER_MISSING]


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (0, []),
        (1, [PressingKind.PLAN_OFFER_MISSING]),
        (2, [PressingKind.COORDINATOR_OFFER_MISSING]),
        (3, [PressingKind.PLAN_OFFER_MISSING, PressingKind.COORDINATOR_OFFER_MISSING]),
    ],
)
def test_offers_that_nobody_recorded_are_told_of_a_plan_too(
    missing: int, told: list[PressingKind]
) -> None:
    facts = replace(
        CALM, need_level=2, plan_status=PlanStatus.IN_PREPARATION, missing_offers=missing
    )
    assert kinds(facts) == told


def test_plan_that_has_ended_asks_for_no_offer() -> None:
    assert kinds(replace(CALM, need_level=2, plan_status=PlanStatus.ENDED, missing_offers=3)) == []


def test_level_one_needs_no_offer_of_a_plan() -> None:
    assert kinds(replace(CALM, need_level=1, plan_status=None)) == []


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
    urgencies = [found.urgency for found in pressing(facts)]
    assert urgencies == sorted(urgencies, reverse=True)


@pytest.mark.parametrize(
    ("days", "urgency"), [(14, Urgency.WARNING), (7, Urgency.URGENT), (0, Urgency.URGENT)]
)
def test_decision_presses_harder_the_nearer_its_end(days: int, urgency: Urgency) -> None:
    (found,) = pressing(replace(CALM, decision_ends_on=TODAY + timedelta(days=days)))
    assert (found.kind, found.urgency, found.days) == (
        PressingKind.DECISION_ENDING,
        urgency,
        days,
    )


@pytest.mark.parametrize(
    ("helped", "urgency"), [(9, None), (10, Urgency.WARNING), (15, Urgency.URGENT)]
)
def test_help_without_a_decision_is_told_on_day_ten(helped: int, urgency: Urgency | None) -> None:
    began = TODAY - timedelta(days=helped - 1)
    found = pressing(replace(CALM, first_contact_on=began, has_decision=False))
    assert [(one.kind, one.urgency) for one in found] == (
        [(PressingKind.DECISION_MISSING, urgency)] if urgency is not None else []
    )


@pytest.mark.parametrize(("meetings", "urgency"), [(1, Urgency.WARNING), (2, Urgency.URGENT)])
def test_goal_stuck_in_two_meetings_is_urgent(meetings: int, urgency: Urgency) -> None:
    stuck = replace(CALM, goal_statuses=((GoalStatus.STUCK, None),), stuck_meetings=meetings)
    assert [found.urgency for found in pressing(stuck)] == [urgency]


@pytest.mark.parametrize("status", [PlanStatus.ACTIVE, PlanStatus.UNDER_REVISION])
@pytest.mark.parametrize(("days", "is_told"), [(89, False), (90, True)])
def test_plan_without_a_step_in_ninety_days_is_inactive(
    days: int, status: PlanStatus, *, is_told: bool
) -> None:
    since = TODAY - timedelta(days=days)
    still = replace(
        CALM,
        plan_status=status,
        plan_step_on=since,
        goal_statuses=((GoalStatus.ON_TRACK, since),),
    )
    assert kinds(still) == ([PressingKind.PLAN_INACTIVE] if is_told else [])


def test_plan_that_was_declined_is_never_inactive() -> None:
    assert kinds(replace(CALM, plan_step_on=date(2025, 1, 1))) == []


@pytest.mark.parametrize("phase", [PhaseKind.CLOSING, PhaseKind.FOLLOW_UP])
def test_end_score_that_is_missing_is_told_with_its_instruments(phase: PhaseKind) -> None:
    measured = replace(CALM, phase=phase, has_final_evaluation=True, lacks_end_score=("copm",))
    (found,) = pressing(measured)
    assert (found.kind, found.names) == (PressingKind.END_SCORE_MISSING, ("copm",))


@pytest.mark.parametrize(("ahead", "is_told"), [(3, False), (2, True), (0, True)])
def test_case_that_nobody_prepared_is_told_days_before_the_meeting(
    ahead: int, is_told: bool
) -> None:
    meeting = TODAY + timedelta(days=ahead)
    unprepared = replace(CALM, next_meeting_on=meeting, is_prepared=False)
    assert kinds(unprepared) == ([PressingKind.NOT_PREPARED] if is_told else [])


@pytest.mark.parametrize(
    ("birth_date", "is_told"),
    [(date(2009, 11, 23), True), (date(2009, 11, 24), False), (date(2008, 11, 23), False)],
)
def test_age_of_eighteen_is_told_a_year_ahead(birth_date: date, is_told: bool) -> None:
    assert kinds(replace(CALM, birth_date=birth_date)) == (
        [PressingKind.COMING_OF_AGE] if is_told else []
    )


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [
        (5, []),
        (6, [(PressingKind.EVALUATION_DUE, Urgency.WARNING)]),
        (8, [(PressingKind.EVALUATION_DUE, Urgency.WARNING)]),
        (9, [(PressingKind.EVALUATION_OVERDUE, Urgency.URGENT)]),
    ],
)
def test_re_evaluation_is_looked_for_in_weeks_six_to_eight(
    weeks: int, expected: list[tuple[PressingKind, Urgency]]
) -> None:
    begun = replace(CALM, first_contact_on=TODAY - timedelta(weeks=weeks))
    assert [(found.kind, found.urgency) for found in pressing(begun, BOEMLO)] == expected


def test_re_evaluation_counts_from_the_last_one() -> None:
    begun = replace(CALM, first_contact_on=TODAY - timedelta(weeks=9), evaluated_on=TODAY)
    assert kinds(begun, BOEMLO) == []


def test_course_that_lasts_too_long_is_told() -> None:
    begun = replace(CALM, first_contact_on=date(2026, 5, 22), evaluated_on=TODAY)
    (found,) = pressing(begun, BOEMLO)
    assert (found.kind, found.day) == (PressingKind.COURSE_ENDING, date(2026, 11, 22))


def test_next_follow_up_is_told_and_those_made_are_not() -> None:
    ended = replace(
        CALM, phase=PhaseKind.FOLLOW_UP, final_on=TODAY - timedelta(weeks=5), followed_up=(4,)
    )
    (found,) = pressing(ended)
    assert (found.kind, found.count) == (PressingKind.FOLLOW_UP_DUE, 8)
    assert kinds(replace(ended, followed_up=())) == [PressingKind.FOLLOW_UP_OVERDUE]


def test_nothing_presses_in_a_case_that_has_ended() -> None:
    assert kinds(replace(CALM, phase=PhaseKind.ENDED, open_actions=2, overdue_actions=1)) == []


def test_decision_of_somebody_who_waits_is_no_alarm_of_ours() -> None:
    waits = replace(CALM, phase=PhaseKind.REFERRED, decision_ends_on=TODAY)
    assert PressingKind.DECISION_ENDING not in kinds(waits)
