"""Which persons a paper about one person can be made of, and what their meetings settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, null, or_, select

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.meetings import OPEN_STATUSES, MeetingKind, MeetingStatus
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.models import (
    ActionItem,
    Assessment,
    CaseFile,
    DocumentExport,
    FinalEvaluation,
    HandoverNote,
    Meeting,
    MeetingDecision,
    Person,
    Phase,
    Stay,
    WeekPlan,
    WeekPlanEntry,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session


def cases_under_way(session: Session, team_id: UUID, kind: DocumentKind) -> tuple[SubjectRow, ...]:
    """Every case that has not ended, by the person's name."""
    found = (
        select(CaseFile.id, CaseFile.id, CaseFile.number, Person.name, CaseFile.referred_on)
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id, Phase.kind != PhaseKind.ENDED)
    )
    return _rows(session, kind, found)


def cases_handed_over(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Cases that somebody wrote a handover of, with the day of the newest."""
    found = (
        _one_each(func.max(HandoverNote.written_on))
        .join(HandoverNote, HandoverNote.case_id == CaseFile.id)
        .where(CaseFile.team_id == team_id)
    )
    return _rows(session, DocumentKind.HANDOVER, found)


def cases_with_promises(session: Session, team_id: UUID, since: date) -> tuple[SubjectRow, ...]:
    """Cases with a promise that is open or was kept since a day, with the day of the next one."""
    is_open = ActionItem.status.in_(OPEN_STATUSES)
    found = (
        _one_each(func.min(ActionItem.due_on).filter(is_open))
        .join(ActionItem, ActionItem.case_id == CaseFile.id)
        .where(CaseFile.team_id == team_id, or_(is_open, ActionItem.done_on >= since))
    )
    return _rows(session, DocumentKind.PERSON_PROMISES, found)


def cases_measured(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Cases in which something was measured, with the day of the last time."""
    found = (
        _one_each(func.max(Assessment.assessed_on))
        .join(Assessment, Assessment.case_id == CaseFile.id)
        .where(CaseFile.team_id == team_id)
    )
    return _rows(session, DocumentKind.ASSESSMENTS, found)


def cases_requested(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Cases for which more time was asked, in the words that were handed out last."""
    found = (
        _one_each(null())
        .join(DocumentExport, DocumentExport.case_id == CaseFile.id)
        .where(CaseFile.team_id == team_id, DocumentExport.kind == DocumentKind.EXTENSION)
    )
    return _rows(session, DocumentKind.EXTENSION, found)


def _one_each(day: ColumnElement[Any]) -> Select[Any]:
    """Each case once, with the one day of its many rows."""
    return (
        select(CaseFile.id, CaseFile.id, CaseFile.number, Person.name, day)
        .join(Person, Person.id == CaseFile.person_id)
        .group_by(CaseFile.id, CaseFile.number, Person.name, Person.search_key)
    )


def stays_begun(session: Session, team_id: UUID, today: date) -> tuple[SubjectRow, ...]:
    """Stays that have begun, with the day of leaving; a person's newest first."""
    found = (
        select(Stay.id, CaseFile.id, CaseFile.number, Person.name, Stay.out_on, Stay.institution)
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id, Stay.in_on <= today)
    )
    return _rows(session, DocumentKind.STAY_FOLLOW_UP, found, Stay.out_on.desc())


def goal_meetings_held(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Goal meetings that have ended; a person's newest first."""
    found = (
        select(Meeting.id, CaseFile.id, CaseFile.number, Person.name, Meeting.held_on)
        .join(CaseFile, CaseFile.id == Meeting.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(
            Meeting.team_id == team_id,
            Meeting.kind == MeetingKind.GOAL,
            Meeting.status == MeetingStatus.CLOSED,
        )
    )
    return _rows(session, DocumentKind.GOAL_MEETING, found, Meeting.held_on.desc())


def next_goal_meeting(session: Session, case_id: UUID, today: date) -> Meeting | None:
    """The goal meeting of a case that is planned next; None where none is."""
    return session.scalars(
        select(Meeting)
        .where(
            Meeting.case_id == case_id,
            Meeting.kind == MeetingKind.GOAL,
            Meeting.status == MeetingStatus.PLANNED,
            Meeting.held_on >= today,
        )
        .order_by(Meeting.held_on, Meeting.starts_at)
    ).first()


def final_evaluations(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Evaluations of a whole course; a person's newest first."""
    found = (
        select(
            FinalEvaluation.id,
            CaseFile.id,
            CaseFile.number,
            Person.name,
            FinalEvaluation.evaluated_on,
        )
        .join(CaseFile, CaseFile.id == FinalEvaluation.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id, FinalEvaluation.is_final)
    )
    newest = FinalEvaluation.evaluated_on.desc()
    return _rows(session, DocumentKind.FINAL_EVALUATION, found, newest)


def cases_of_visits(session: Session, visit_ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Whose week each visit is in, by the case."""
    found = session.execute(
        select(WeekPlanEntry.id, WeekPlan.case_id)
        .join(WeekPlan, WeekPlan.id == WeekPlanEntry.week_plan_id)
        .where(WeekPlanEntry.id.in_(visit_ids))
    )
    return {row.id: row.case_id for row in found}


def settled_between(
    session: Session, case_id: UUID, first: date, last: date
) -> list[tuple[date, str, str]]:
    """What closed meetings settled about a case in some days, with the reason, by day."""
    found = session.execute(
        select(Meeting.held_on, MeetingDecision.text, MeetingDecision.reason)
        .join(Meeting, Meeting.id == MeetingDecision.meeting_id)
        .where(
            MeetingDecision.case_id == case_id,
            Meeting.status == MeetingStatus.CLOSED,
            Meeting.held_on.between(first, last),
        )
        .order_by(Meeting.held_on, MeetingDecision.id)
    )
    return [(day, text, reason) for day, text, reason in found]


def _rows(
    session: Session,
    kind: DocumentKind,
    found: Select[*tuple[Any, ...]],
    *within: ColumnElement[Any],
) -> tuple[SubjectRow, ...]:
    rows = session.execute(found.order_by(Person.search_key, CaseFile.number, *within))
    return tuple(
        SubjectRow(kind, subject_id, case_id, number, name, on, "".join(topic), is_final=True)
        for subject_id, case_id, number, name, on, *topic in rows
    )
