"""What may press in a case, and what the rules need to know to tell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.people import ConsentState
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.plans import PlanStatus


class Urgency(IntEnum):
    """How hard it presses; the edge of a card has the colour of the hardest."""

    INFO = 0
    WARNING = 1
    URGENT = 2


class PressingKind(StrEnum):
    """What it is; `teamdesk.domain.sentences` has the words."""

    FIRST_CONTACT_OVERDUE = "first_contact_overdue"
    FIRST_CONTACT_DUE = "first_contact_due"
    ACTIONS_OVERDUE = "actions_overdue"
    EVALUATION_OVERDUE = "evaluation_overdue"
    GOAL_STUCK = "goal_stuck"
    DECISION_ENDED = "decision_ended"
    DECISION_ENDING = "decision_ending"
    DECISION_MISSING = "decision_missing"
    COURSE_ENDING = "course_ending"
    CONSENT_MISSING = "consent_missing"
    CONSENT_ENDED = "consent_ended"
    CONSENT_ENDING = "consent_ending"
    PLAN_OFFER_MISSING = "plan_offer_missing"
    COORDINATOR_OFFER_MISSING = "coordinator_offer_missing"
    FINAL_EVALUATION_MISSING = "final_evaluation_missing"
    END_SCORE_MISSING = "end_score_missing"
    FOLLOW_UP_OVERDUE = "follow_up_overdue"
    PLAN_INACTIVE = "plan_inactive"
    ACTIONS_OPEN = "actions_open"
    EVALUATION_DUE = "evaluation_due"
    FOLLOW_UP_DUE = "follow_up_due"
    NOT_PREPARED = "not_prepared"
    COMING_OF_AGE = "coming_of_age"


@dataclass(frozen=True, slots=True)
class Pressing:
    """One thing that presses.

    Attributes:
        count: how many promises, of them ``overdue`` past their date; how many meetings a goal
            was stuck in; how many days a plan has lain; which week of the follow-up.
        day: the date it is about; only its week was agreed where ``is_week``.
        days: from today to ``day``; negative when it has passed.
        names: what is missing, by the names of the instruments.
    """

    kind: PressingKind
    urgency: Urgency
    count: int = 0
    overdue: int = 0
    day: date | None = None
    is_week: bool = False
    days: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the rules need to know of a case.

    Attributes:
        started_on: the first contact, from which help is counted.
        stuck_meetings: in how many meetings the goal was stuck that is stuck the longest.
        consent_ends_on: the first of the consents to run out that no longer one follows.
        plan_status: None where no plan was ever offered; ``plan_step_on`` is when somebody last
            changed it or said how one of its goals goes.
        missing_offers: what nobody recorded of a plan that there is: 1 for the offer of an
            individual plan, 2 for that of a coordinator, 3 for both.
        evaluated_on: the newest evaluation of any kind; ``final_on`` the one at the end.
        followed_up: the weeks of the follow-ups that were made.
        lacks_end_score: instruments that were measured at the start and not at the end.
        next_meeting_on: the team's next meeting; ``is_prepared`` if somebody wrote for it.
    """

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
    plan_status: PlanStatus | None
    decision_ends_on: date | None
    has_final_evaluation: bool
    has_decision: bool = True
    stuck_meetings: int = 0
    plan_step_on: date | None = None
    evaluated_on: date | None = None
    final_on: date | None = None
    followed_up: tuple[int, ...] = ()
    lacks_end_score: tuple[str, ...] = ()
    next_meeting_on: date | None = None
    is_prepared: bool = True
    missing_offers: int = 0
    birth_date: date | None = None
    consent_ends_on: date | None = None
