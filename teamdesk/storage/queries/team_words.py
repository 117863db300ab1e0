"""A team's own words, in one statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.domain.rows.team_words import TeamWordRow
from teamdesk.models import Member, TeamWord

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.notes.team_words import TeamWordKind


def team_words(session: Session, team_id: UUID) -> tuple[TeamWordRow, ...]:
    """All of them, what was written by hand first."""
    found = session.execute(
        select(
            TeamWord.id,
            TeamWord.version,
            TeamWord.kind,
            TeamWord.text,
            func.coalesce(Member.name, TeamWord.means),
            TeamWord.member_id,
            TeamWord.is_learned,
            TeamWord.times,
        )
        .outerjoin(Member, Member.id == TeamWord.member_id)
        .where(TeamWord.team_id == team_id)
    )
    rows = (TeamWordRow(*values) for values in found)
    return tuple(sorted(rows, key=lambda row: (row.is_learned, row.kind, row.text)))


def team_word(session: Session, team_id: UUID, kind: TeamWordKind, text: str) -> TeamWord | None:
    """The word of this kind and text, to be changed."""
    return session.scalars(
        select(TeamWord).where(
            TeamWord.team_id == team_id, TeamWord.kind == kind, TeamWord.text == text
        )
    ).first()
