"""Drafts by member and place."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, select

from teamdesk.domain.rows.drafts import DraftRow
from teamdesk.models import Draft

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

# Where the window keeps the stretches of a note that somebody dropped: with the agenda line's id.
DROPPED = "dropped:"
# Where the window keeps an interview note that is being written: with the note's id.
TALK = "talk:"


def draft(session: Session, member_id: UUID | None, place: str) -> Draft | None:
    """The draft of ``member_id`` in ``place``."""
    return session.scalars(select(Draft).where(_whose(member_id), Draft.place == place)).first()


def drafts_of_case(session: Session, member_id: UUID | None, case_id: UUID) -> dict[str, DraftRow]:
    """The drafts of ``member_id`` whose place ends with a case, by place."""
    found = session.execute(
        select(Draft.place, Draft.text, Draft.kept_at).where(
            _whose(member_id), Draft.place.endswith(f":{case_id}")
        )
    )
    return {row.place: DraftRow(row.text, row.kept_at) for row in found}


def dropped_stretches(session: Session, member_id: UUID | None) -> dict[UUID, tuple[str, ...]]:
    """What ``member_id`` took away of the notes of a meeting, by the line of the agenda."""
    found = session.execute(
        select(Draft.place, Draft.text).where(_whose(member_id), Draft.place.startswith(DROPPED))
    )
    return {UUID(row.place.removeprefix(DROPPED)): tuple(row.text.splitlines()) for row in found}


def forget_talk(session: Session, interview_id: UUID) -> None:
    """Take away what anybody still has of a note that is approved, its reflection too."""
    session.execute(delete(Draft).where(Draft.place == f"{TALK}{interview_id}"))


def _whose(member_id: UUID | None) -> ColumnElement[bool]:
    return Draft.member_id == member_id if member_id else Draft.member_id.is_(None)
