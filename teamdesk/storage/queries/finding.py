"""What the palette looks through, in one statement each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.domain.names import initials
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.finding import FoundPerson, FoundPromise
from teamdesk.models import ActionItem, CaseFile, Member, Person, Phase

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def persons(session: Session, team_id: UUID) -> tuple[FoundPerson, ...]:
    """Everyone the team has met; an open case stands for the person, else the last one."""
    found = session.execute(
        select(Person.id, Person.name, Person.short_name, Phase.kind, Phase.name.label("phase"))
        .join(CaseFile, CaseFile.person_id == Person.id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id)
        .order_by((Phase.kind == PhaseKind.ENDED).desc(), CaseFile.created_at)
    )
    # The last one of a person wins: the open case, or the newest.
    by_person = {row.id: row for row in found}
    return tuple(
        FoundPerson(
            person_id=row.id,
            name=row.name,
            masked_name=row.short_name or initials(row.name),
            phase_kind=row.kind,
            phase_name=row.phase,
            is_active=row.kind is not PhaseKind.ENDED,
        )
        for row in by_person.values()
    )


def promises(session: Session, team_id: UUID) -> tuple[FoundPromise, ...]:
    """What is promised and not done, the first due first."""
    found = session.execute(
        select(
            ActionItem.id,
            ActionItem.case_id,
            ActionItem.text,
            Person.name,
            Person.short_name,
            func.coalesce(Member.name, ActionItem.owner_name).label("owner"),
            ActionItem.due_on,
        )
        .outerjoin(CaseFile, CaseFile.id == ActionItem.case_id)
        .outerjoin(Person, Person.id == CaseFile.person_id)
        .outerjoin(Member, Member.id == ActionItem.owner_id)
        .where(ActionItem.team_id == team_id, ActionItem.status.in_(OPEN_STATUSES))
        .order_by(ActionItem.due_on.asc().nulls_last(), ActionItem.created_on)
    )
    return tuple(
        FoundPromise(
            id=row.id,
            case_id=row.case_id,
            text=row.text,
            person_name=row.name or "",
            masked_name=row.short_name or initials(row.name or ""),
            owner=row.owner,
            due_on=row.due_on,
        )
        for row in found
    )
