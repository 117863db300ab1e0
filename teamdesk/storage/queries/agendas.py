"""The lines of an agenda as they are stored, to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.names import initials
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.agenda import AddableRow
from teamdesk.models import AgendaItem, CaseFile, Meeting, Person, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session


def items(session: Session, meeting_id: UUID) -> Sequence[AgendaItem]:
    """Every line of a meeting, in order."""
    return session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
    ).all()


def cases_to_come(session: Session, team_id: UUID) -> frozenset[UUID]:
    """The cases that are on the agenda of any meeting that isn't over."""
    found = session.scalars(
        select(AgendaItem.case_id)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(Meeting.team_id == team_id, Meeting.status != MeetingStatus.CLOSED)
    )
    return frozenset(found)


def addable(session: Session, team_id: UUID, meeting_id: UUID | None) -> tuple[AddableRow, ...]:
    """Everyone the team has met; an open case stands for the person, else the last one.

    Args:
        session: where to ask.
        team_id: the team.
        meeting_id: the meeting whose agenda is looked at; None for none.
    """
    found = session.execute(
        select(
            Person.id,
            CaseFile.id.label("case_id"),
            Person.name,
            Person.short_name,
            Phase.kind,
            AgendaItem.id.label("item_id"),
        )
        .join(CaseFile, CaseFile.person_id == Person.id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .outerjoin(
            AgendaItem,
            (AgendaItem.case_id == CaseFile.id) & (AgendaItem.meeting_id == meeting_id),
        )
        .where(CaseFile.team_id == team_id)
        .order_by((Phase.kind == PhaseKind.ENDED).desc(), CaseFile.created_at)
    )
    # The last one of a person wins: the open case, or the newest.
    by_person = {row.id: row for row in found}
    return tuple(
        AddableRow(
            case_id=row.case_id,
            person_name=row.name,
            masked_name=row.short_name or initials(row.name),
            phase_kind=row.kind,
            item_id=row.item_id,
        )
        for row in by_person.values()
    )
