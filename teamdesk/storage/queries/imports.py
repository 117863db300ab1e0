"""What an import has to know of the database before it writes into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Row, select

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.models import (
    AgendaItem,
    Attendance,
    CaseFile,
    Consent,
    Goal,
    ImportedRecord,
    IndividualPlan,
    Meeting,
    Member,
    Person,
    Phase,
    Team,
)
from teamdesk.storage.closed_cases import closed_too

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.phases import PhaseKind


def persons(
    session: Session,
) -> Sequence[Row[UUID, str, str | None, date | None]]:
    """Id, name, birth number and birth date of everybody, whichever team knows them.

    Also of those who are closed to whoever imports: else their rows would make them anew.
    """
    asked = select(Person.id, Person.name, Person.identity_number, Person.birth_date)
    return session.execute(closed_too(asked)).all()


def members(session: Session, team_id: UUID) -> list[Member]:
    """The members themselves, to be filled in where something is missing."""
    found = select(Member).where(Member.team_id == team_id)
    return list(session.scalars(found.order_by(Member.colour, Member.name)))


def cases(session: Session, team_id: UUID) -> list[CaseFile]:
    """All cases of the team."""
    return list(session.scalars(select(CaseFile).where(CaseFile.team_id == team_id)))


def phases(session: Session, team_id: UUID) -> list[Phase]:
    """The columns of the board."""
    found = select(Phase).where(Phase.team_id == team_id)
    return list(session.scalars(found.order_by(Phase.position)))


def fingerprints(session: Session, team_id: UUID) -> dict[str, UUID | None]:
    """What came in before, with the row that it became."""
    found = session.execute(
        select(ImportedRecord.fingerprint, ImportedRecord.stored_id).where(
            ImportedRecord.team_id == team_id
        )
    )
    return {fingerprint: stored_id for fingerprint, stored_id in found}


def team(session: Session, team_id: UUID) -> Team:
    """The team itself."""
    return session.get_one(Team, team_id)


def name_of(session: Session, person_id: UUID) -> str:
    """A person's name."""
    return session.get_one(Person, person_id).name


def phase_kind(session: Session, phase_id: UUID) -> PhaseKind:
    """What a phase means."""
    return session.get_one(Phase, phase_id).kind


def goal_texts(session: Session, case_id: UUID) -> dict[str, UUID]:
    """The goals of a case by their words."""
    found = session.execute(select(Goal.text, Goal.id).where(Goal.case_id == case_id))
    return {text: goal_id for text, goal_id in found}


def has_plan(session: Session, case_id: UUID) -> bool:
    """Whether the case has a plan, or was offered one."""
    found = select(IndividualPlan.id).where(IndividualPlan.case_id == case_id).limit(1)
    return session.scalar(found) is not None


def has_consent(session: Session, person_id: UUID) -> bool:
    """Whether anything is recorded of the person's consent."""
    found = select(Consent.id).where(Consent.person_id == person_id).limit(1)
    return session.scalar(found) is not None


def attendance_of(session: Session, meeting_id: UUID) -> dict[UUID | None, Attendance]:
    """Who is on a meeting's list already, by member."""
    found = session.scalars(select(Attendance).where(Attendance.meeting_id == meeting_id))
    return {row.member_id: row for row in found}


def agenda_of(session: Session, meeting_id: UUID) -> dict[UUID, AgendaItem]:
    """The agenda that a meeting has already, by case."""
    found = session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting_id))
    return {row.case_id: row for row in found}


def meeting_on(session: Session, team_id: UUID, day: date) -> Meeting | None:
    """The meeting that was planned or held on a day."""
    found = select(Meeting).where(Meeting.team_id == team_id, Meeting.held_on == day)
    return session.scalars(found.limit(1)).first()


def planned_meeting(session: Session, team_id: UUID) -> Meeting | None:
    """The first meeting that isn't closed yet."""
    found = select(Meeting).where(
        Meeting.team_id == team_id, Meeting.status != MeetingStatus.CLOSED
    )
    return session.scalars(found.order_by(Meeting.held_on).limit(1)).first()
