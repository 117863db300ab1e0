"""The rules of what presses in a case, most urgent first: the last lines of a card.

Each rule is pure: the day and the team's deadlines come in.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import months_after
from teamdesk.domain.coordinators import comes_of_age_on
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.plans import PLANS_AT_WORK, PlanStatus
from teamdesk.domain.pressing import Pressing, PressingKind, Urgency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.pressing import CaseFacts

# Services of more days than this need a decision (domain notes 1.27).
DAYS_WITHOUT_DECISION = 14
COURSE_WARNING_DAYS = 14
# The bits of `CaseFacts.missing_offers`.
NO_PLAN_OFFER, NO_COORDINATOR_OFFER = 1, 2
HELPED = (PhaseKind.MAPPING, PhaseKind.INTENSIVE, PhaseKind.TAPERING, PhaseKind.CLOSING)
AT_THE_END = (PhaseKind.CLOSING, PhaseKind.FOLLOW_UP)


def what_presses(facts: CaseFacts, today: date, deadlines: Deadlines) -> tuple[Pressing, ...]:
    """Everything that presses, the most urgent first."""
    if facts.phase is PhaseKind.ENDED:
        return ()
    found = [pressing for rule in RULES for pressing in rule(facts, today, deadlines)]
    return tuple(sorted(found, key=_by_urgency))


def _by_urgency(pressing: Pressing) -> int:
    return -pressing.urgency


def _first_contact(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    waiting = facts.phase is PhaseKind.REFERRED and facts.first_contact_on is None
    if not waiting or facts.referred_on is None:
        return
    due = deadlines.first_contact_by(facts.referred_on)
    days = (due - today).days
    if days < 0:
        yield Pressing(PressingKind.FIRST_CONTACT_OVERDUE, Urgency.URGENT, day=due, days=days)
        return
    urgency = Urgency.URGENT if days == 0 else Urgency.INFO
    yield Pressing(PressingKind.FIRST_CONTACT_DUE, urgency, day=due, days=days)


def _actions(facts: CaseFacts, _today: date, _deadlines: Deadlines) -> Iterator[Pressing]:
    if not facts.open_actions:
        return
    late = facts.overdue_actions > 0
    yield Pressing(
        PressingKind.ACTIONS_OVERDUE if late else PressingKind.ACTIONS_OPEN,
        Urgency.URGENT if late else Urgency.INFO,
        count=facts.open_actions,
        overdue=facts.overdue_actions,
    )


def _evaluation(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    day = facts.next_evaluation_on
    if day is None:
        yield from _evaluation_window(facts, today, deadlines)
        return
    # Where only a week was agreed, it is not late before that week is over.
    last = day + timedelta(days=2) if facts.next_evaluation_is_week else day
    late = last < today
    yield Pressing(
        PressingKind.EVALUATION_OVERDUE if late else PressingKind.EVALUATION_DUE,
        Urgency.WARNING if late else Urgency.INFO,
        day=day,
        is_week=facts.next_evaluation_is_week,
        days=(day - today).days,
    )


def _evaluation_window(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    """Nobody agreed on a day: the way of working says from when on one is looked for."""
    started = max(filter(None, (facts.first_contact_on, facts.evaluated_on)), default=None)
    window = deadlines.evaluation_window(started) if started else None
    if window is None or facts.phase not in HELPED or today < window[0]:
        return
    late = window[1] < today
    yield Pressing(
        PressingKind.EVALUATION_OVERDUE if late else PressingKind.EVALUATION_DUE,
        Urgency.URGENT if late else Urgency.WARNING,
        day=window[1],
        days=(window[1] - today).days,
    )


def _stuck(facts: CaseFacts, _today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    stuck = [since for status, since in facts.goal_statuses if status is GoalStatus.STUCK]
    if not stuck:
        return
    again = facts.stuck_meetings >= deadlines.stuck_meetings
    yield Pressing(
        PressingKind.GOAL_STUCK,
        Urgency.URGENT if again else Urgency.WARNING,
        count=facts.stuck_meetings,
        day=min(filter(None, stuck), default=None),
    )


def _decision(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    if facts.phase not in HELPED:
        return
    if not facts.has_decision:
        yield from _decision_missing(facts, today, deadlines)
    ends = facts.decision_ends_on
    if ends is None:
        return
    days = (ends - today).days
    if days < 0:
        yield Pressing(PressingKind.DECISION_ENDED, Urgency.URGENT, day=ends, days=days)
    elif days <= deadlines.decision_warning_days:
        urgency = Urgency.URGENT if days <= deadlines.decision_urgent_days else Urgency.WARNING
        yield Pressing(PressingKind.DECISION_ENDING, urgency, day=ends, days=days)


def _decision_missing(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    if facts.first_contact_on is None or facts.phase not in HELPED:
        return
    # The first day of help is day 1.
    helped = (today - facts.first_contact_on).days + 1
    if helped >= deadlines.decision_missing_days:
        urgency = Urgency.URGENT if helped > DAYS_WITHOUT_DECISION else Urgency.WARNING
        yield Pressing(PressingKind.DECISION_MISSING, urgency, count=helped)


def _consent(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    """A consent is asked for again before it runs out, for sharing ends with it."""
    ends = facts.consent_ends_on
    if ends is None:
        return
    days = (ends - today).days
    if days < 0:
        yield Pressing(PressingKind.CONSENT_ENDED, Urgency.WARNING, day=ends, days=days)
    elif days <= deadlines.consent_warning_days:
        yield Pressing(PressingKind.CONSENT_ENDING, Urgency.WARNING, day=ends, days=days)


def _course(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    if not deadlines.longest_months or not facts.first_contact_on or facts.phase not in HELPED:
        return
    last = months_after(facts.first_contact_on, deadlines.longest_months)
    days = (last - today).days
    if days <= COURSE_WARNING_DAYS:
        urgency = Urgency.URGENT if days < 0 else Urgency.WARNING
        yield Pressing(PressingKind.COURSE_ENDING, urgency, day=last, days=days)


def _missing(facts: CaseFacts, _today: date, _deadlines: Deadlines) -> Iterator[Pressing]:
    past_referral = facts.phase is not PhaseKind.REFERRED
    if past_referral and facts.consent is not ConsentState.GIVEN:
        yield Pressing(PressingKind.CONSENT_MISSING, Urgency.WARNING)
    if past_referral and (facts.need_level or 0) > 1:
        yield from _offers(facts)
    if facts.phase is PhaseKind.CLOSING and not facts.has_final_evaluation:
        yield Pressing(PressingKind.FINAL_EVALUATION_MISSING, Urgency.WARNING)
    if facts.phase in AT_THE_END and facts.lacks_end_score:
        names = facts.lacks_end_score
        yield Pressing(PressingKind.END_SCORE_MISSING, Urgency.WARNING, names=names)


def _offers(facts: CaseFacts) -> Iterator[Pressing]:
    """Both offers are recorded, whatever the answer, and of a rehabilitation plan as well."""
    if facts.plan_status is PlanStatus.ENDED:
        return
    if facts.plan_status is None or facts.missing_offers & NO_PLAN_OFFER:
        yield Pressing(PressingKind.PLAN_OFFER_MISSING, Urgency.WARNING)
    if facts.missing_offers & NO_COORDINATOR_OFFER:
        yield Pressing(PressingKind.COORDINATOR_OFFER_MISSING, Urgency.WARNING)


def _follow_up(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    """The next of the follow-ups that the way of working asks for, where no day was agreed."""
    agreed = facts.next_evaluation_on is not None
    if facts.phase is not PhaseKind.FOLLOW_UP or facts.final_on is None or agreed:
        return
    left = [week for week in deadlines.follow_up_weeks if week not in facts.followed_up]
    if not left:
        return
    week = min(left)
    day = facts.final_on + timedelta(weeks=week)
    late = day < today
    yield Pressing(
        PressingKind.FOLLOW_UP_OVERDUE if late else PressingKind.FOLLOW_UP_DUE,
        Urgency.WARNING if late else Urgency.INFO,
        count=week,
        day=day,
        is_week=True,
        days=(day - today).days,
    )


def _plan(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    if facts.plan_status not in PLANS_AT_WORK:
        return
    last = facts.plan_step_on
    if last is not None and (today - last).days >= deadlines.plan_inactive_days:
        days = (today - last).days
        yield Pressing(PressingKind.PLAN_INACTIVE, Urgency.WARNING, count=days, day=last)


def _preparation(facts: CaseFacts, today: date, deadlines: Deadlines) -> Iterator[Pressing]:
    meeting = facts.next_meeting_on
    if meeting is None or facts.is_prepared or facts.phase not in HELPED:
        return
    days = (meeting - today).days
    if days <= deadlines.preparation_days:
        yield Pressing(PressingKind.NOT_PREPARED, Urgency.INFO, day=meeting, days=days)


def _coming_of_age(facts: CaseFacts, today: date, _deadlines: Deadlines) -> Iterator[Pressing]:
    """At 18 rights and services change; the transition is planned a year ahead."""
    if comes_of_age_on(facts.birth_date, today) is not None:
        yield Pressing(PressingKind.COMING_OF_AGE, Urgency.WARNING)


# Among those that press equally hard, the first rule's stands first.
RULES: tuple[Callable[[CaseFacts, date, Deadlines], Iterator[Pressing]], ...] = (
    _first_contact,
    _actions,
    _evaluation,
    _stuck,
    _decision,
    _course,
    _consent,
    _missing,
    _follow_up,
    _plan,
    _preparation,
    _coming_of_age,
)
