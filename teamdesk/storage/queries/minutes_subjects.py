"""The cases of closed meetings whose minutes can be handed out by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.meetings import MeetingKind, MeetingStatus, Presence
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.models import AgendaItem, Attendance, CaseFile, Meeting, Person

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session


def cases_in_minutes(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Each case by the newest closed meeting that it was in."""
    found = session.execute(_lines(team_id)).all()
    newest = {row.case_id: row for row in reversed(found)}
    return tuple(_subject(DocumentKind.CASE_MINUTES, row.id, row) for row in newest.values())


def guests_in_minutes(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Each case of the newest closed meeting it was in, for each guest from outside in there.

    Whether the person has said yes to that guest is looked at where the paper is made.
    """
    found = session.execute(
        _lines(team_id)
        .add_columns(Attendance.id.label("guest_id"), Attendance.name.label("guest"))
        .join(Attendance, Attendance.meeting_id == Meeting.id)
        .where(Attendance.is_external, Attendance.presence == Presence.PRESENT)
    ).all()
    newest = {(row.case_id, row.guest_id): row for row in reversed(found)}
    last = {row.case_id: row.held_on for row in reversed(found)}
    return tuple(
        _subject(DocumentKind.GUEST_MINUTES, row.guest_id, row, row.guest)
        for row in newest.values()
        if row.held_on == last[row.case_id]
    )


def _lines(team_id: UUID) -> Select[*tuple[Any, ...]]:
    return (
        select(AgendaItem.id, AgendaItem.case_id, CaseFile.number, Person.name, Meeting.held_on)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(CaseFile, CaseFile.id == AgendaItem.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(
            Meeting.team_id == team_id,
            Meeting.status == MeetingStatus.CLOSED,
            # A goal meeting has a paper of its own.
            Meeting.kind != MeetingKind.GOAL,
        )
        .order_by(Meeting.held_on.desc(), Person.search_key)
    )


def _subject(
    kind: DocumentKind, subject_id: UUID, row: Row[*tuple[Any, ...]], topic: str = ""
) -> SubjectRow:
    return SubjectRow(
        kind, subject_id, row.case_id, row.number, row.name, row.held_on, topic, is_final=True
    )
