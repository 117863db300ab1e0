"""Everything that happened in a case, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import String, case, cast, func, literal, or_, select, union_all
from sqlalchemy.orm import aliased

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.records import FINAL, FOLLOW_UP
from teamdesk.domain.rows.people import TimelineKind, TimelineRow
from teamdesk.models import (
    Assessment,
    CaseFile,
    CaseTransfer,
    Contact,
    FinalEvaluation,
    Goal,
    GoalStatusChange,
    HandoverNote,
    Interview,
    Meeting,
    MeetingDecision,
    PhaseChange,
    ServiceDecision,
    Stay,
    Team,
)

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import QueryableAttribute, Session

# A year of five visits a week, so that what happened rarely is never crowded out.
SHOWN = 400


def timeline_of_case(session: Session, case_id: UUID) -> tuple[TimelineRow, ...]:
    """The last things that happened, from every table that has a day, in one statement."""
    parts = union_all(*_parts(case_id)).subquery()
    found = session.execute(
        select(parts).where(parts.c.day.is_not(None)).order_by(parts.c.day.desc()).limit(SHOWN)
    )
    return tuple(
        TimelineRow(row.day, TimelineKind(row.kind), row.text or "", row.code or "")
        for row in found
    )


def _parts(case_id: UUID) -> list[Select[*tuple[Any, ...]]]:
    nothing = literal("")
    return [
        _part(TimelineKind.REFERRAL, CaseFile.referred_on, nothing, CaseFile.entry_route).where(
            CaseFile.id == case_id
        ),
        _part(TimelineKind.PHASE, PhaseChange.changed_on, nothing, PhaseChange.to_kind).where(
            PhaseChange.case_id == case_id, PhaseChange.from_kind.is_not(None)
        ),
        _part(TimelineKind.GOAL, GoalStatusChange.set_on, Goal.text, GoalStatusChange.status)
        .join(Goal, Goal.id == GoalStatusChange.goal_id)
        .where(Goal.case_id == case_id),
        _part(TimelineKind.DECISION, Meeting.held_on, MeetingDecision.text, nothing)
        .join(Meeting, Meeting.id == MeetingDecision.meeting_id)
        .where(MeetingDecision.case_id == case_id, Meeting.status == MeetingStatus.CLOSED),
        _part(
            TimelineKind.ASSESSMENT,
            Assessment.assessed_on,
            Assessment.instrument,
            Assessment.moment,
        ).where(Assessment.case_id == case_id),
        _part(TimelineKind.INTERVIEW, Interview.held_on, Interview.topic, nothing).where(
            Interview.case_id == case_id
        ),
        _part(TimelineKind.CONTACT, Contact.on, Contact.staff_name, Contact.kind).where(
            Contact.case_id == case_id
        ),
        _part(TimelineKind.STAY, Stay.in_on, Stay.institution, nothing).where(
            Stay.case_id == case_id
        ),
        _part(TimelineKind.HANDOVER, HandoverNote.written_on, HandoverNote.receiver, nothing).where(
            HandoverNote.case_id == case_id
        ),
        _transfers(case_id),
        _services(case_id),
        _evaluations(case_id),
    ]


def _services(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Decisions on services on the day they were made, or begin; what is asked for has none."""
    made = func.coalesce(ServiceDecision.approved_on, ServiceDecision.from_on)
    is_made = or_(
        ServiceDecision.requested_on.is_(None),
        ServiceDecision.approved_on.is_not(None),
        ServiceDecision.reference_number != "",
    )
    return _part(TimelineKind.SERVICE, made, ServiceDecision.service, literal("")).where(
        ServiceDecision.case_id == case_id, is_made
    )


def _evaluations(case_id: UUID) -> Select[*tuple[Any, ...]]:
    """Evaluations with their outcome; the text says which one it was."""
    which = case(
        (FinalEvaluation.follow_up_weeks.is_not(None), FOLLOW_UP),
        (FinalEvaluation.is_final.is_(True), FINAL),
        else_="",
    )
    return _part(
        TimelineKind.EVALUATION, FinalEvaluation.evaluated_on, which, FinalEvaluation.outcome
    ).where(FinalEvaluation.case_id == case_id)


def _transfers(case_id: UUID) -> Select[*tuple[Any, ...]]:
    before, after = aliased(Team), aliased(Team)
    told = before.name + " → " + after.name + " · " + CaseTransfer.reason
    return (
        _part(TimelineKind.TRANSFER, CaseTransfer.transferred_on, told, literal(""))
        .join(before, before.id == CaseTransfer.from_team_id)
        .join(after, after.id == CaseTransfer.to_team_id)
        .where(CaseTransfer.case_id == case_id)
    )


def _part(
    kind: TimelineKind,
    day: ColumnElement[Any] | QueryableAttribute[Any],
    text: ColumnElement[Any] | QueryableAttribute[Any],
    code: ColumnElement[Any] | QueryableAttribute[Any],
) -> Select[*tuple[Any, ...]]:
    return select(
        day.label("day"),
        literal(kind.value).label("kind"),
        cast(text, String).label("text"),
        cast(code, String).label("code"),
    )
