"""Small questions about one case or person, asked by commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, func, select

from teamdesk.domain.phases import PhaseKind
from teamdesk.models import (
    CaseFile,
    FinalEvaluation,
    Goal,
    HandoverNote,
    Person,
    Phase,
    PhaseChange,
)

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def has_final_evaluation(session: Session, case_id: UUID) -> bool:
    """Whether the case was evaluated for the last time."""
    found = exists().where(FinalEvaluation.case_id == case_id, FinalEvaluation.is_final.is_(True))
    return bool(session.scalar(select(found)))


def has_handover_note(session: Session, case_id: UUID) -> bool:
    """Whether somebody is written down who carries on with the case."""
    return bool(session.scalar(select(exists().where(HandoverNote.case_id == case_id))))


def opposite_of(session: Session, step: PhaseChange) -> PhaseChange | None:
    """The step that the same member took the other way on the same day."""
    return session.scalar(
        select(PhaseChange)
        .where(
            PhaseChange.case_id == step.case_id,
            PhaseChange.from_kind == step.to_kind,
            PhaseChange.to_kind == step.from_kind,
            PhaseChange.changed_on == step.changed_on,
            PhaseChange.member_id == step.member_id,
        )
        .limit(1)
    )


def person_by_identity_number(session: Session, number: str) -> Person | None:
    """The person with that birth number."""
    return session.scalar(select(Person).where(Person.identity_number == number))


def has_active_case(session: Session, person_id: UUID) -> bool:
    """Whether the person stands on a board already."""
    found = (
        select(CaseFile.id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.person_id == person_id, Phase.kind != PhaseKind.ENDED)
        .limit(1)
    )
    return session.scalar(found) is not None


def highest_case_number(session: Session, team_id: UUID, year: str) -> str | None:
    """The last number given in ``year`` («26»), as text."""
    return session.scalar(
        select(func.max(CaseFile.number)).where(
            CaseFile.team_id == team_id, CaseFile.number.startswith(f"{year}-")
        )
    )


def next_goal_position(session: Session, case_id: UUID) -> int:
    """Where a new goal goes: behind the last one."""
    last = session.scalar(select(func.max(Goal.position)).where(Goal.case_id == case_id))
    return 0 if last is None else last + 1


def first_phase(session: Session, team_id: UUID) -> UUID:
    """The phase where a referral comes in."""
    found = session.scalars(
        select(Phase.id).where(Phase.team_id == team_id).order_by(Phase.position).limit(1)
    )
    return found.one()
