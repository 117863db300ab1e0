"""The team, its members and its phases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text

from teamdesk.domain.deadlines import read_deadlines
from teamdesk.domain.rows.team import MemberRow, PhaseRow, TeamRow
from teamdesk.models import Member, Phase, Team

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import BindParameter, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.deadlines import Deadlines


def teams(session: Session) -> tuple[TeamRow, ...]:
    """All teams of the database, by name."""
    return tuple(TeamRow(*row) for row in session.execute(teams_statement()))


def team(session: Session, team_id: UUID) -> TeamRow:
    """One team, which is there: whoever works in it has opened it."""
    return next(row for row in teams(session) if row.id == team_id)


def members(session: Session, team_id: UUID) -> tuple[MemberRow, ...]:
    """Everyone who works or worked in the team, in the order they were entered."""
    return tuple(MemberRow(*row) for row in session.execute(members_statement(team_id)))


def server_login(session: Session) -> str:
    """The name with which this connection is logged in; no ``SET ROLE`` changes it."""
    return str(session.scalar(text("SELECT session_user")))


def with_login(session: Session, but_team_id: UUID) -> tuple[MemberRow, ...]:
    """Those who have a login of the server, in all teams but one."""
    teams = select(Team.id).where(Team.id != but_team_id)
    rows = (row for team_id in session.scalars(teams) for row in members(session, team_id))
    return tuple(row for row in rows if row.server_login)


def members_by_id(session: Session, team_id: UUID) -> dict[UUID, MemberRow]:
    """The same, for rows that name a member by id."""
    return {member.id: member for member in members(session, team_id)}


def phases(session: Session, team_id: UUID) -> tuple[PhaseRow, ...]:
    """The columns of the board, from left to right."""
    return tuple(PhaseRow(*row) for row in session.execute(phases_statement(team_id)))


def deadlines(session: Session, team_id: UUID) -> Deadlines:
    """What the team has promised itself."""
    return read_deadlines(session.scalar(select(Team.settings).where(Team.id == team_id)) or {})


def teams_statement() -> Select[*tuple[Any, ...]]:
    """The columns of `TeamRow`."""
    return select(
        Team.id,
        Team.version,
        Team.name,
        Team.municipality,
        Team.language,
        Team.way_of_working,
        Team.settings,
    ).order_by(Team.name)


def members_statement(team_id: UUID | BindParameter[UUID]) -> Select[*tuple[Any, ...]]:
    """The columns of `MemberRow`."""
    return (
        select(
            Member.id,
            Member.version,
            Member.name,
            Member.initials,
            Member.profession,
            Member.percent,
            Member.colour,
            Member.is_active,
            Member.server_login,
            Member.phone,
        )
        .where(Member.team_id == team_id)
        .order_by(Member.colour, Member.name)
    )


def phases_statement(team_id: UUID | BindParameter[UUID]) -> Select[*tuple[Any, ...]]:
    """The columns of `PhaseRow`."""
    return (
        select(Phase.id, Phase.kind, Phase.name, Phase.position, Phase.case_limit, Phase.weeks)
        .where(Phase.team_id == team_id)
        .order_by(Phase.position)
    )
