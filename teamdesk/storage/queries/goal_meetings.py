"""Goal meetings: which are planned, and what the last one with a person agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.rows.goal_meetings import LastTalk, PlannedTalkRow
from teamdesk.models import AgendaItem, CaseFile, Meeting, Person

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def planned_talks(session: Session, team_id: UUID) -> tuple[PlannedTalkRow, ...]:
    """The goal meetings that are to be held, the next first."""
    found = session.execute(
        select(
            Meeting.id,
            Meeting.version,
            CaseFile.id,
            Person.name,
            Meeting.held_on,
            Meeting.starts_at,
            Meeting.planned_minutes,
        )
        .join(CaseFile, CaseFile.id == Meeting.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(Meeting.team_id == team_id, Meeting.status == MeetingStatus.PLANNED)
        .order_by(Meeting.held_on, Meeting.starts_at, Meeting.id)
    )
    return tuple(PlannedTalkRow(*row) for row in found)


def last_talk(session: Session, case_id: UUID) -> LastTalk | None:
    """The last goal meeting of a case that was closed."""
    row = session.execute(
        select(Meeting.held_on, AgendaItem.note)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(Meeting.case_id == case_id, Meeting.status == MeetingStatus.CLOSED)
        .order_by(Meeting.held_on.desc(), Meeting.closed_at.desc())
        .limit(1)
    ).first()
    return LastTalk(*row) if row else None


def agreed_in(session: Session, meeting_id: UUID) -> tuple[UUID, int, str] | None:
    """The one line of a goal meeting's agenda: its id, its version, and what is agreed."""
    row = session.execute(
        select(AgendaItem.id, AgendaItem.version, AgendaItem.note)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.position)
        .limit(1)
    ).first()
    return (row.id, row.version, row.note) if row else None
