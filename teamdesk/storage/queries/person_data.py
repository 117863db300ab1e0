"""Every row about one person, for the copy that the person may ask for (GDPR art. 15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.models import (
    CaseFile,
    Cooperation,
    Measure,
    Meeting,
    Member,
    Participant,
    Person,
    Phase,
    Relative,
    Team,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.models import Base


@dataclass(frozen=True, slots=True)
class Belonging:
    """Which rows of a table are wanted.

    Attributes:
        key: the column that holds one of ``ids``.
        order: the column to sort by; what has nothing there comes last.
        only_with: a column that has to hold something.
    """

    key: str
    ids: Collection[UUID]
    order: str = ""
    only_with: str = ""


def rows_of(session: Session, model: type[Base], wanted: Belonging) -> Sequence[Any]:
    """The rows of one table that belong to somebody."""
    found = select(model).where(getattr(model, wanted.key).in_(wanted.ids))
    if wanted.only_with:
        found = found.where(getattr(model, wanted.only_with).is_not(None))
    if wanted.order:
        found = found.order_by(getattr(model, wanted.order).asc().nulls_last())
    return session.scalars(found.order_by(model.id)).all()


def named_rows(session: Session) -> tuple[Member | Team | Phase | Meeting, ...]:
    """What the rows about a person point to: who works here, teams, phases and meetings."""
    return (
        *session.scalars(select(Member)),
        *session.scalars(select(Team)),
        *session.scalars(select(Phase)),
        *session.scalars(select(Meeting)),
    )


def names_of_others(session: Session, person_id: UUID) -> frozenset[str]:
    """Every other person that the teams help, but those who stand near this one.

    Those around this person keep their names, for the person gave them.
    """
    own = select(CaseFile.id).where(CaseFile.person_id == person_id)
    near = {
        *session.scalars(select(Relative.name).where(Relative.person_id == person_id)),
        *session.scalars(select(Participant.name).where(Participant.case_id.in_(own))),
        *session.scalars(select(Measure.responsible_name).where(Measure.case_id.in_(own))),
        *session.scalars(select(Cooperation.name).where(Cooperation.case_id.in_(own))),
        *session.scalars(select(Member.name)),
        *session.scalars(select(Person.name).where(Person.id == person_id)),
    }
    others = session.scalars(select(Person.name).where(Person.id != person_id))
    return frozenset(others) - near


def all_cases(session: Session, team_id: UUID) -> tuple[SubjectRow, ...]:
    """Each person of a team once, by the newest case; those whose case has ended too."""
    found = session.execute(
        select(CaseFile.id, CaseFile.number, CaseFile.person_id, CaseFile.referred_on, Person.name)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id)
        .order_by(Person.search_key, Person.id, CaseFile.created_at)
    )
    newest = {row.person_id: row for row in found}
    return tuple(
        SubjectRow(
            kind=DocumentKind.DATA_PACKAGE,
            id=row.id,
            case_id=row.id,
            case_number=row.number,
            person_name=row.name,
            on=row.referred_on,
            topic="",
            is_final=True,
        )
        for row in newest.values()
    )
