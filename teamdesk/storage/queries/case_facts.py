"""What the rules need to know of a case, as subqueries that one statement can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, exists, func, or_, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.domain.people import ConsentKind
from teamdesk.models import (
    ActionItem,
    CaseFile,
    Consent,
    Contact,
    FinalEvaluation,
    Goal,
    IndividualPlan,
    Measure,
    Participant,
    ServiceDecision,
)
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import BindParameter, ColumnElement, ScalarSelect


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


def newest_consent() -> ScalarSelect[Any]:
    """The state of the person's consent to the case itself."""
    return (
        select(Consent.state)
        .where(Consent.person_id == CaseFile.person_id, Consent.kind == ConsentKind.CASE)
        # Withdrawn and given again on the same day, the new answer stands.
        .order_by(Consent.given_on.desc().nulls_last(), Consent.withdrawn_on.desc().nulls_first())
        .limit(1)
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


def decision_end() -> ScalarSelect[Any]:
    """The day the newest decision on services runs out."""
    return (
        select(func.max(ServiceDecision.to_on))
        .where(ServiceDecision.case_id == CaseFile.id)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def plan_status() -> ScalarSelect[Any]:
    """The status of the case's plan; None where none was offered."""
    return (
        select(IndividualPlan.status)
        .where(IndividualPlan.case_id == CaseFile.id)
        .order_by(IndividualPlan.offered_on.desc().nulls_last())
        .limit(1)
        .correlate(CaseFile)
        .scalar_subquery()
    )


def has_final_evaluation() -> ColumnElement[bool]:
    """Whether the case was evaluated for the last time."""
    return exists().where(
        and_(FinalEvaluation.case_id == CaseFile.id, FinalEvaluation.is_final.is_(True))
    )
