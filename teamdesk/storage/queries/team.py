"""The team, its members and its phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.team import MemberRow, PhaseRow, TeamRow
from teamdesk.models import Member, Phase, Team

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def teams(session: Session) -> tuple[TeamRow, ...]:
    """All teams of the database, by name."""
    found = session.execute(
        select(Team.id, Team.version, Team.name, Team.municipality, Team.language).order_by(
            Team.name
        )
    )
    return tuple(TeamRow(*row) for row in found)


def members(session: Session, team_id: UUID) -> tuple[MemberRow, ...]:
    """Everyone who works or worked in the team, in the order they were entered."""
    found = session.execute(
        select(
            Member.id,
            Member.version,
            Member.name,
            Member.initials,
            Member.profession,
            Member.percent,
            Member.colour,
            Member.is_active,
        )
        .where(Member.team_id == team_id)
        .order_by(Member.colour, Member.name)
    )
    return tuple(MemberRow(*row) for row in found)


def phases(session: Session, team_id: UUID) -> tuple[PhaseRow, ...]:
    """The columns of the board, from left to right."""
    found = session.execute(
        select(Phase.id, Phase.kind, Phase.name, Phase.position, Phase.case_limit, Phase.weeks)
        .where(Phase.team_id == team_id)
        .order_by(Phase.position)
    )
    return tuple(PhaseRow(*row) for row in found)
