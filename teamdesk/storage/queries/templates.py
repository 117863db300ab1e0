"""The municipality's own Word template: the one in use, and who chose what before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.templates import TemplateChange
from teamdesk.models import ChangeEntry, Member, Team, WordTemplate

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

_FIELD = "word_template_id"
# A team changes its own names and rules a few times a year.
_LOOKED_AT = 200
_SHOWN = 5


def data_in_use(session: Session, team_id: UUID) -> bytes | None:
    """The file that a team's Word documents are written into; None where it has none."""
    chosen = select(Team.word_template_id).where(Team.id == team_id).scalar_subquery()
    return session.scalar(select(WordTemplate.data).where(WordTemplate.id == chosen))


def id_of_same(session: Session, sha256: str) -> UUID | None:
    """A template that is there already, byte for byte."""
    return session.scalar(select(WordTemplate.id).where(WordTemplate.sha256 == sha256))


def size_and_name(session: Session, template_id: UUID) -> tuple[str, int]:
    """What a template is called and how large it is, without its bytes."""
    found = session.execute(
        select(WordTemplate.file_name, WordTemplate.size).where(WordTemplate.id == template_id)
    ).one()
    return found.file_name, found.size


def changes_of(session: Session, team_id: UUID) -> tuple[TemplateChange, ...]:
    """Who chose which template, or took it away, the newest first."""
    found = session.execute(
        select(ChangeEntry.at, ChangeEntry.fields, Member.name)
        .outerjoin(Member, Member.id == ChangeEntry.member_id)
        .where(ChangeEntry.subject_id == team_id, ChangeEntry.action == "changed")
        .order_by(ChangeEntry.at.desc(), ChangeEntry.id)
        .limit(_LOOKED_AT)
    ).all()
    names = {
        str(row.id): row.file_name
        for row in session.execute(select(WordTemplate.id, WordTemplate.file_name))
    }
    changes = [(entry, entry.fields[_FIELD][1]) for entry in found if _FIELD in entry.fields]
    return tuple(
        TemplateChange(entry.at, entry.name or "", names.get(chosen) if chosen else None)
        for entry, chosen in changes[:_SHOWN]
    )
