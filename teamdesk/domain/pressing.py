"""What presses in a case, most urgent first: the last lines of a card on the board."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind

FIRST_CONTACT_WORKING_DAYS = 3
DECISION_WARNING_DAYS = 14


class Urgency(IntEnum):
    """How hard it presses; the edge of a card has the colour of the hardest."""

    INFO = 0
    WARNING = 1
    URGENT = 2


class PressingKind(StrEnum):
    """What it is; `teamdesk.domain.labels` has the words."""

    FIRST_CONTACT_OVERDUE = "first_contact_overdue"
    FIRST_CONTACT_DUE = "first_contact_due"
    ACTIONS_OVERDUE = "actions_overdue"
    EVALUATION_OVERDUE = "evaluation_overdue"
    GOAL_STUCK = "goal_stuck"
    DECISION_ENDED = "decision_ended"
    DECISION_ENDING = "decision_ending"
    CONSENT_MISSING = "consent_missing"
    PLAN_OFFER_MISSING = "plan_offer_missing"
    FINAL_EVALUATION_MISSING = "final_evaluation_missing"
    ACTIONS_OPEN = "actions_open"
    EVALUATION_DUE = "evaluation_due"


@dataclass(frozen=True, slots=True)
class Pressing:
    """One thing that presses.

    Attributes:
        count: how many promises, of them ``overdue`` past their date.
        day: the date it is about; only its week was agreed where ``is_week``.
        days: from today to ``day``; negative when it has passed.
    """

    kind: PressingKind
    urgency: Urgency
    count: int = 0
    overdue: int = 0
    day: date | None = None
    is_week: bool = False
    days: int = 0


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the rules need to know of a case."""

    phase: PhaseKind
    need_level: int | None
    referred_on: date | None
    first_contact_on: date | None
    next_evaluation_on: date | None
    next_evaluation_is_week: bool
    open_actions: int
    overdue_actions: int
    goal_statuses: tuple[tuple[GoalStatus, date | None], ...]
    consent: ConsentState
    has_plan_answer: bool
    decision_ends_on: date | None
    has_final_evaluation: bool


def what_presses(facts: CaseFacts, today: date) -> tuple[Pressing, ...]:
    """Everything that presses, the most urgent first."""
    found = [
        *_first_contact(facts, today),
        *_actions(facts),
        *_evaluation(facts, today),
        *_stuck(facts),
        *_decision(facts, today),
        *_missing(facts),
    ]
    return tuple(sorted(found, key=lambda pressing: -pressing.urgency))


def _first_contact(facts: CaseFacts, today: date) -> list[Pressing]:
    waiting = facts.phase is PhaseKind.REFERRED and facts.first_contact_on is None
    if not waiting or facts.referred_on is None:
        return []
    due = add_working_days(facts.referred_on, FIRST_CONTACT_WORKING_DAYS)
    days = (due - today).days
    if days < 0:
        return [Pressing(PressingKind.FIRST_CONTACT_OVERDUE, Urgency.URGENT, day=due, days=days)]
    urgency = Urgency.URGENT if days == 0 else Urgency.INFO
    return [Pressing(PressingKind.FIRST_CONTACT_DUE, urgency, day=due, days=days)]


def _actions(facts: CaseFacts) -> list[Pressing]:
    if not facts.open_actions:
        return []
    late = facts.overdue_actions > 0
    return [
        Pressing(
            PressingKind.ACTIONS_OVERDUE if late else PressingKind.ACTIONS_OPEN,
            Urgency.URGENT if late else Urgency.INFO,
            count=facts.open_actions,
            overdue=facts.overdue_actions,
        )
    ]


def _evaluation(facts: CaseFacts, today: date) -> list[Pressing]:
    day = facts.next_evaluation_on
    if day is None or facts.phase is PhaseKind.ENDED:
        return []
    # Where only a week was agreed, it is not late before that week is over.
    last = day + timedelta(days=2) if facts.next_evaluation_is_week else day
    late = last < today
    return [
        Pressing(
            PressingKind.EVALUATION_OVERDUE if late else PressingKind.EVALUATION_DUE,
            Urgency.WARNING if late else Urgency.INFO,
            day=day,
            is_week=facts.next_evaluation_is_week,
            days=(day - today).days,
        )
    ]


def _stuck(facts: CaseFacts) -> list[Pressing]:
    stuck = [since for status, since in facts.goal_statuses if status is GoalStatus.STUCK]
    if not stuck:
        return []
    known = [since for since in stuck if since is not None]
    return [
        Pressing(
            PressingKind.GOAL_STUCK,
            Urgency.URGENT,
            count=len(stuck),
            day=min(known) if known else None,
        )
    ]


def _decision(facts: CaseFacts, today: date) -> list[Pressing]:
    ends = facts.decision_ends_on
    if ends is None or facts.phase in (PhaseKind.ENDED, PhaseKind.FOLLOW_UP):
        return []
    days = (ends - today).days
    if days < 0:
        return [Pressing(PressingKind.DECISION_ENDED, Urgency.URGENT, day=ends, days=days)]
    if days > DECISION_WARNING_DAYS:
        return []
    urgency = Urgency.URGENT if days <= 0 else Urgency.WARNING
    return [Pressing(PressingKind.DECISION_ENDING, urgency, day=ends, days=days)]


def _missing(facts: CaseFacts) -> list[Pressing]:
    found: list[Pressing] = []
    past_referral = facts.phase not in (PhaseKind.REFERRED, PhaseKind.ENDED)
    if past_referral and facts.consent is not ConsentState.GIVEN:
        found.append(Pressing(PressingKind.CONSENT_MISSING, Urgency.WARNING))
    if past_referral and (facts.need_level or 0) > 1 and not facts.has_plan_answer:
        found.append(Pressing(PressingKind.PLAN_OFFER_MISSING, Urgency.WARNING))
    if facts.phase is PhaseKind.CLOSING and not facts.has_final_evaluation:
        found.append(Pressing(PressingKind.FINAL_EVALUATION_MISSING, Urgency.WARNING))
    return found
