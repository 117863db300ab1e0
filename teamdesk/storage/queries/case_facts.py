"""What the rules need to know of a case, as subqueries that one statement can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, exists, func, or_, select
from sqlalchemy.orm import aliased

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import OPEN_STATUSES, MeetingKind, MeetingStatus
from teamdesk.domain.plans import OfferState, PlanStatus
from teamdesk.models import (
    ActionItem,
    CaseFile,
    Contact,
    FinalEvaluation,
    Goal,
    GoalStatusChange,
    IndividualPlan,
    Measure,
    Meeting,
    Participant,
    ServiceDecision,
)
from teamdesk.storage.queries.days import DayAfter
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import BindParameter, ColumnElement, ScalarSelect
    from sqlalchemy.orm import InstrumentedAttribute


def folded_goals() -> ScalarSelect[Any]:
    """``[[id, version, text, status, status_on, position, horizon, area], …]`` of a case."""
    return (
        select(
            Folded(
                Goal.id,
                Goal.version,
                Goal.text,
                Goal.status,
                Goal.status_on,
                Goal.position,
                Goal.horizon,
                Goal.area,
            )
        )
        .where(Goal.case_id == CaseFile.id)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def folded_actions(today: date | BindParameter[date]) -> ScalarSelect[Any]:
    """``[[open, overdue]]``: how many promises of a case are open, and past their date."""
    late = case((ActionItem.due_on < today, 1), else_=0)
    counted = (
        select(func.count().label("open"), func.coalesce(func.sum(late), 0).label("late"))
        .where(ActionItem.case_id == CaseFile.id, ActionItem.status.in_(OPEN_STATUSES))
        .correlate(CaseFile)
        .subquery()
    )
    return select(Folded(counted.c.open, counted.c.late)).scalar_subquery()


def folded_arenas(today: date | BindParameter[date]) -> ScalarSelect[Any]:
    """``[[arena], …]``: where the measures of a case that are not over take place."""
    return (
        select(Folded(Measure.arena))
        .where(
            Measure.case_id == CaseFile.id,
            Measure.arena != "",
            or_(Measure.to_on.is_(None), Measure.to_on >= today),
        )
        .correlate(CaseFile)
        .scalar_subquery()
    )


def folded_members(today: date | BindParameter[date]) -> ScalarSelect[Any]:
    """``[[member id], …]``: the team's own who take part in a case now."""
    return (
        select(Folded(Participant.member_id))
        .where(
            Participant.case_id == CaseFile.id,
            Participant.member_id.is_not(None),
            or_(Participant.to_on.is_(None), Participant.to_on >= today),
        )
        .correlate(CaseFile)
        .scalar_subquery()
    )


def first_contact() -> ScalarSelect[Any]:
    """The day of the first contact that is recorded."""
    return (
        select(func.min(Contact.on))
        .where(Contact.case_id == CaseFile.id, Contact.minutes > 0)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def decision_end(today: date | BindParameter[date]) -> ScalarSelect[Any]:
    """The day the next decision on services runs out; where none runs, when the last one did.

    As on the page of services: what was only applied for is none, and one that is followed by a
    longer one on the same service, which has begun or begins the day after, does not run out.
    """
    longer, ends = aliased(ServiceDecision), ServiceDecision.to_on
    begins = longer.from_on
    goes_on = exists().where(
        longer.case_id == ServiceDecision.case_id,
        longer.id != ServiceDecision.id,
        func.lower(longer.service) == func.lower(ServiceDecision.service),
        or_(longer.to_on.is_(None), longer.to_on > ends),
        or_(begins.is_(None), begins <= today, begins <= DayAfter(ends)),
        _is_made(longer),
    )
    # Nearest to today on either side stands first, those that run before those that ran out.
    running = case((ends >= today, ends), else_=None)
    return (
        select(ends)
        .where(ServiceDecision.case_id == CaseFile.id, ends.is_not(None))
        .where(_is_made(ServiceDecision), ~goes_on)
        .order_by(running.is_(None), running, ends.desc())
        .limit(1)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def _is_made(decision: type[ServiceDecision]) -> ColumnElement[bool]:
    """`teamdesk.domain.decisions.is_answered`, as the database asks it."""
    return or_(
        decision.approved_on.is_not(None),
        decision.reference_number != "",
        decision.requested_on.is_(None),
    )


def plan_status() -> ScalarSelect[Any]:
    """The status of the case's plan; None where none was offered."""
    return of_newest_plan(IndividualPlan.status)


def outside_coordinator() -> ScalarSelect[Any]:
    """The name of the plan's coordinator where they are employed outside the team.

    Empty where they are not, and of a plan that has ended; None where there is no plan.
    """
    is_over = IndividualPlan.status == PlanStatus.ENDED
    return of_newest_plan(case((is_over, ""), else_=IndividualPlan.outside_name))


def of_newest_plan(asked: ColumnElement[Any] | InstrumentedAttribute[Any]) -> ScalarSelect[Any]:
    """Something of the plan that a case has now; None where there is no plan."""
    return (
        select(asked)
        .where(IndividualPlan.case_id == CaseFile.id)
        .order_by(IndividualPlan.offered_on.desc().nulls_last())
        .limit(1)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def missing_offers() -> ScalarSelect[Any]:
    """Which offers of the case's newest plan nobody recorded.

    1 is that of an individual plan, 2 that of a coordinator, 3 both (`domain.pressing.CaseFacts`);
    None where there is no plan.
    """
    no_plan = case((IndividualPlan.offer == OfferState.NOT_OFFERED, 1), else_=0)
    nobody = case((IndividualPlan.coordinator_offer == OfferState.NOT_OFFERED, 2), else_=0)
    return of_newest_plan(no_plan + nobody)


def plan_step() -> ScalarSelect[Any]:
    """When somebody last worked with the case's plan (`teamdesk.storage.plan_activity`)."""
    return (
        select(func.max(IndividualPlan.updated_at))
        .where(IndividualPlan.case_id == CaseFile.id)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def goal_step() -> ScalarSelect[Any]:
    """The day on which somebody last said how one of the case's goals goes."""
    return (
        select(func.max(GoalStatusChange.set_on))
        .join(Goal, Goal.id == GoalStatusChange.goal_id)
        .where(Goal.case_id == CaseFile.id)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def has_decision() -> ColumnElement[bool]:
    """Whether any decision on services is recorded."""
    return exists().where(ServiceDecision.case_id == CaseFile.id)


def folded_evaluations() -> ScalarSelect[Any]:
    """``[[evaluated_on, is_final, follow_up_weeks], …]`` of a case."""
    return (
        select(
            Folded(
                FinalEvaluation.evaluated_on,
                FinalEvaluation.is_final,
                FinalEvaluation.follow_up_weeks,
            )
        )
        .where(FinalEvaluation.case_id == CaseFile.id)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def stuck_meetings(today: date | BindParameter[date]) -> ScalarSelect[Any]:
    """In how many of the team's meetings a goal was stuck that is stuck still."""
    since = (
        select(func.min(Goal.status_on))
        .where(Goal.case_id == CaseFile.id, Goal.status == GoalStatus.STUCK)
        .correlate(CaseFile)
        .scalar_subquery()
    )
    return (
        select(func.count())
        .select_from(Meeting)
        .where(
            Meeting.team_id == CaseFile.team_id,
            Meeting.held_on.between(since, today),
            Meeting.kind == MeetingKind.TEAM,
            Meeting.status != MeetingStatus.PLANNED,
        )
        .correlate(CaseFile)
        .scalar_subquery()
    )
