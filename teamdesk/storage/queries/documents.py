"""What documents are made of, and what they can be made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select
from sqlalchemy.orm import defer

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.plans import WITHOUT_CONTENT, PlanKind, PlanStatus
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.models import (
    CaseFile,
    DocumentExport,
    Goal,
    IndividualPlan,
    Interview,
    InterviewQuote,
    Measure,
    Meeting,
    Member,
    Participant,
    Person,
    PlanVersion,
)
from teamdesk.storage.queries.records import who_answers

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

DOCUMENT_OF = {
    PlanKind.INDIVIDUAL: DocumentKind.PLAN,
    PlanKind.REHABILITATION: DocumentKind.REHABILITATION_PLAN,
}


def closed_meetings(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Meetings whose minutes can be handed out, the newest first."""
    found = session.execute(
        select(Meeting.id, Meeting.held_on)
        .where(Meeting.team_id == team_id, Meeting.status == MeetingStatus.CLOSED)
        .order_by(Meeting.held_on.desc(), Meeting.id)
    )
    return tuple(
        SubjectRow(DocumentKind.MINUTES, row.id, None, "", "", row.held_on, "", is_final=True)
        for row in found
    )


def planned_meetings(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Meetings that somebody can be called to, the next first."""
    found = session.execute(
        select(Meeting.id, Meeting.held_on)
        .where(Meeting.team_id == team_id, Meeting.status != MeetingStatus.CLOSED)
        .order_by(Meeting.held_on, Meeting.id)
    )
    return tuple(
        SubjectRow(DocumentKind.CALL, row.id, None, "", "", row.held_on, "", is_final=True)
        for row in found
    )


def calendars_of(session: Session, meeting_id: UUID) -> int:
    """How many calendar files of a meeting were handed out: the next one has this sequence."""
    counted = select(func.count(DocumentExport.id)).where(
        DocumentExport.subject_id == meeting_id, DocumentExport.format == DocumentFormat.ICS
    )
    return session.scalar(counted) or 0


def last_words(session: Session, kind: DocumentKind, case_id: UUID) -> tuple[str, str] | None:
    """The words kept with a document that was handed out last for a case, and their language."""
    found = session.execute(
        select(DocumentExport.text, DocumentExport.language)
        .where(DocumentExport.case_id == case_id, DocumentExport.kind == kind)
        .order_by(DocumentExport.exported_at.desc())
        .limit(1)
    ).first()
    return (found.text, found.language) if found else None


def cases_with_plan(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Cases that have a plan with content, of either kind."""
    found = session.execute(
        select(
            CaseFile.id,
            CaseFile.number,
            Person.name,
            IndividualPlan.revision_on,
            IndividualPlan.status,
            IndividualPlan.kind,
        )
        .join(IndividualPlan, IndividualPlan.case_id == CaseFile.id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id, IndividualPlan.status.not_in(WITHOUT_CONTENT))
        .order_by(Person.search_key, CaseFile.number, IndividualPlan.offered_on.desc().nulls_last())
    )
    rows = {
        row.id: SubjectRow(
            kind=DOCUMENT_OF[row.kind],
            id=row.id,
            case_id=row.id,
            case_number=row.number,
            person_name=row.name,
            on=row.revision_on,
            topic="",
            is_final=row.status is PlanStatus.ACTIVE,
        )
        for row in reversed(found.all())
    }
    return tuple(reversed(rows.values()))


def interviews_of_team(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Every interview note of the team, the newest first."""
    found = session.execute(
        select(
            Interview.id,
            Interview.case_id,
            CaseFile.number,
            Person.name,
            Interview.held_on,
            Interview.topic,
            Interview.approved_at,
        )
        .join(CaseFile, CaseFile.id == Interview.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id)
        .order_by(Interview.held_on.desc(), Interview.id)
    )
    return tuple(
        SubjectRow(
            kind=DocumentKind.INTERVIEW,
            id=row.id,
            case_id=row.case_id,
            case_number=row.number,
            person_name=row.name,
            on=row.held_on,
            topic=row.topic,
            is_final=row.approved_at is not None,
        )
        for row in found
    )


def newest_plan(session: Session, case_id: UUID) -> IndividualPlan | None:
    """The plan of a case that stands now."""
    # A limit would sort in pages of its own, which takes 2 ms where memory is wiped after use.
    return session.scalar(
        select(IndividualPlan)
        .where(IndividualPlan.case_id == case_id)
        .order_by(IndividualPlan.offered_on.desc().nulls_last())
    )


def cases_among(session: Session, ids: Collection[UUID]) -> frozenset[UUID]:
    """Those of these cases that are there."""
    return frozenset(session.scalars(select(CaseFile.id).where(CaseFile.id.in_(ids))))


def plan_versions(session: Session, plan_id: UUID) -> Sequence[PlanVersion]:
    """What was handed out of a plan, the first version first; each is read when it is opened."""
    return session.scalars(
        select(PlanVersion)
        .where(PlanVersion.plan_id == plan_id)
        .order_by(PlanVersion.number)
        .options(defer(PlanVersion.content))
    ).all()


def numbers_of_versions(session: Session, plan_ids: Collection[UUID]) -> dict[UUID, int]:
    """The number of the last version of each plan that was handed out."""
    found = session.execute(
        select(PlanVersion.plan_id, func.max(PlanVersion.number))
        .where(PlanVersion.plan_id.in_(plan_ids))
        .group_by(PlanVersion.plan_id)
    )
    return {plan_id: number for plan_id, number in found}


def goals(session: Session, case_id: UUID) -> Sequence[Goal]:
    """The goals of a case in their order."""
    return session.scalars(
        select(Goal).where(Goal.case_id == case_id).order_by(Goal.position)
    ).all()


def measures(session: Session, case_id: UUID) -> Sequence[tuple[Measure, str, str]]:
    """The measures of a case, each with the name of who is responsible and the goal's text."""
    found = session.execute(
        select(Measure, Member.name, Goal.text)
        .outerjoin(Member, Member.id == Measure.responsible_id)
        .outerjoin(Goal, Goal.id == Measure.goal_id)
        .where(Measure.case_id == case_id)
        .order_by(Measure.position)
    )
    return [
        (row, who_answers(name, row.responsible_name, row.responsible_service), goal or "")
        for row, name, goal in found
    ]


def participants(session: Session, case_id: UUID, today: date) -> Sequence[Participant]:
    """Those who take part today, in the order they were put."""
    goes_on = or_(Participant.to_on.is_(None), Participant.to_on > today)
    return session.scalars(
        select(Participant)
        .where(Participant.case_id == case_id, goes_on)
        .order_by(Participant.position, Participant.name)
    ).all()


def quotes(session: Session, interview_id: UUID) -> Sequence[InterviewQuote]:
    """Change talk of one interview, in its order."""
    return session.scalars(
        select(InterviewQuote)
        .where(InterviewQuote.interview_id == interview_id)
        .order_by(InterviewQuote.position)
    ).all()
