"""What lies below a course that has ended: goals, scores, help, promises, visits, a stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import EndReason
from teamdesk.models import (
    ActionItem,
    AssessmentItem,
    Consent,
    Contact,
    FinalEvaluation,
    Goal,
    GoalStatusChange,
    HelpLevel,
    Stay,
)
from teamdesk.services.practice.earlier_course import END, MIDDLE, MOMENTS
from teamdesk.services.practice.earlier_scores import items_of, scores_of
from teamdesk.services.practice.team import DAY_PRICE, INSTITUTION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.models import Base
    from teamdesk.services.practice.earlier_course import Earlier

PARTLY = "partly"
# What the team promises: what, how far on the way, and working days until it is due.
PROMISES = (
    ("gå gjennom hjelpemidlene hjemme", 0.1, 5),
    ("avtale videre oppfølging med hjemmetjenesten", 0.7, 5),
)
TOO_LATE = 3
STAY_PURPOSE = "Opptrening før hjemreise"
WORKING_DAYS_BETWEEN = (2, 3, 4)
HOME_MINUTES = (30, 40, 45, 60)
DRIVING = 8


@dataclass(frozen=True, slots=True)
class Parts:
    """What is stored below a course.

    Attributes:
        rows: those with a history, and few others.
        details: those that lean on them, and the visits, as tables and values.
    """

    rows: list[Base]
    details: list[tuple[type[Base], dict[str, Any]]]

    @classmethod
    def of(cls, course: Earlier) -> Parts:
        """Write what is told of one course."""
        goals, scores = list(_goals(course)), list(scores_of(course))
        return cls(
            rows=[
                *_agreed(course),
                *(goal for goal, _ended in goals),
                *(assessment for assessment, _answers in scores),
                *_helps(course),
                *_promises(course),
                *_stay(course),
            ],
            details=[
                *(
                    (GoalStatusChange, step)
                    for goal, _ended in goals
                    for step in _steps(course, goal)
                ),
                *((AssessmentItem, item) for told in scores for item in items_of(course, *told)),
                *((Contact, visit) for visit in _visits(course)),
            ],
        )


def _agreed(course: Earlier) -> Iterator[Base]:
    """What was agreed at the beginning, and what it came to."""
    yield Consent(
        id=course.ids.next("consent"),
        person_id=course.person_id,
        case_id=course.case_id,
        kind=ConsentKind.CASE,
        state=ConsentState.GIVEN,
        given_on=course.contact_on,
    )
    is_reached = course.told["reason"] == EndReason.GOALS_REACHED
    yield FinalEvaluation(
        id=course.ids.next("final"),
        case_id=course.case_id,
        evaluated_on=course.ended_on,
        outcome=Outcome.REACHED if is_reached else Outcome.ENDED,
        member_id=course.team[0].id,
    )


def _goals(course: Earlier) -> Iterator[tuple[Goal, str]]:
    for position, line in enumerate(course.told["goals"]):
        ended, _dash, text = line.partition(" – ")
        goal = Goal(
            id=course.ids.next("goal"),
            case_id=course.case_id,
            text=text,
            status=GoalStatus.ENDED if ended == PARTLY else GoalStatus(ended),
            status_on=course.on_the_way(END),
            is_partly_reached=ended == PARTLY,
            position=position,
        )
        yield goal, ended


def _steps(course: Earlier, goal: Goal) -> Iterator[dict[str, Any]]:
    for status, part in ((GoalStatus.ON_TRACK, MIDDLE), (goal.status, END)):
        yield {
            "id": course.ids.next("step"),
            "goal_id": goal.id,
            "status": status,
            "set_on": course.on_the_way(part),
            "member_id": course.team[0].id,
        }


def _helps(course: Earlier) -> Iterator[HelpLevel]:
    for (moment, part), told in zip(MOMENTS, course.told["help"], strict=False):
        visits, carers, minutes = told
        yield HelpLevel(
            id=course.ids.next("help"),
            case_id=course.case_id,
            moment=moment,
            told_on=course.on_the_way(part),
            visits_a_day=Decimal(visits),
            carers_a_visit=carers or 1,
            minutes_a_visit=minutes,
        )


def _promises(course: Earlier) -> Iterator[ActionItem]:
    """Two of them; of a course that tells so, the second was kept too late."""
    for place, (text, part, days) in enumerate(PROMISES):
        created_on = course.on_the_way(part)
        due_on = add_working_days(created_on, days)
        is_late = bool(place) and course.told.get("late", False)
        yield ActionItem(
            id=course.ids.next("promise"),
            team_id=course.team_id,
            case_id=course.case_id,
            text=text,
            owner_id=course.team[-1].id,
            due_on=due_on,
            status=ActionStatus.DONE,
            created_on=created_on,
            done_on=add_working_days(due_on, TOO_LATE if is_late else 0),
        )


def _stay(course: Earlier) -> Iterator[Stay]:
    """A stay before the team took over at home."""
    days = course.told.get("stay")
    if days:
        out_on = add_working_days(course.contact_on, 0)
        yield Stay(
            id=course.ids.next("stay"),
            case_id=course.case_id,
            institution=INSTITUTION,
            purpose=STAY_PURPOSE,
            in_on=out_on - timedelta(days=days),
            out_on=out_on,
            days=days,
            price_a_day=DAY_PRICE,
            contact_name=course.team[0].name,
        )


def _visits(course: Earlier) -> Iterator[dict[str, Any]]:
    """Visits at home about twice a week, by each of the team in turn."""
    on, place = course.contact_on, 0
    while on < course.ended_on:
        member = course.team[place % len(course.team)]
        yield {
            "id": course.ids.next("contact"),
            "case_id": course.case_id,
            "member_id": member.id,
            "staff_name": member.name,
            "role": member.profession,
            "kind": ContactKind.HOME_VISIT,
            "on": on,
            "minutes": course.random.choice(HOME_MINUTES),
            "driving_minutes": DRIVING,
        }
        on = add_working_days(on, course.random.choice(WORKING_DAYS_BETWEEN))
        place += 1
