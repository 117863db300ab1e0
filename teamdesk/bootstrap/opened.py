"""A database that is open, whose team it is, and how it is closed again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.services.practice import fill_practice_team
from teamdesk.services.workplace import Workplace
from teamdesk.storage.backup import backup_folder_of, upgrade_with_backup
from teamdesk.storage.encrypted_file import ThrowAwayDatabase
from teamdesk.storage.engine import for_reading, open_postgres
from teamdesk.storage.errors import NotADatabase
from teamdesk.storage.housekeeping import Housekeeping
from teamdesk.storage.queries.team import members, teams
from teamdesk.storage.unit_of_work import UnitOfWork
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class OpenedTeam:
    """What the window works on between unlock and lock."""

    workplace: Workplace
    close: Callable[[], None]
    housekeeping: Housekeeping | None = None
    vault: Vault | None = None

    @property
    def is_practice(self) -> bool:
        """Whether the people are invented."""
        return self.workplace.is_practice


def open_practice(clock: Clock) -> OpenedTeam:
    """The invented team, made anew, alive today."""
    database = ThrowAwayDatabase()
    with UnitOfWork(database.engine, None, clock) as work:
        team = fill_practice_team(work, clock.today())
    workplace = workplace_on(database.engine, clock, team.team_id, team.member_id)
    practice = replace(workplace, is_practice=True)
    return OpenedTeam(practice, database.close)


def open_vault(path: Path, secret: str, clock: Clock) -> OpenedTeam:
    """A team's file, upgraded first if an earlier program made it.

    Raises:
        StorageError: it stays closed, and why.
    """
    return opened_vault(Vault.open(path, secret, clock=clock), clock)


def opened_vault(vault: Vault, clock: Clock) -> OpenedTeam:
    """The team of a vault that is open already."""
    try:
        if vault.needs_upgrade:
            upgrade_with_backup(vault, backup_folder_of(vault.path), clock.now())
        team_id, found = _team_of(vault.engine, clock)
        owners = vault.key_file.owners
        member = next((row for row in found if row.name in owners), None)
        workplace = workplace_on(vault.engine, clock, team_id, member.id if member else None)
        housekeeping = Housekeeping(vault, backup_folder_of(vault.path), clock)
    except BaseException:
        vault.close()
        raise
    return OpenedTeam(workplace, vault.close, housekeeping, vault)


def open_server(url: str, clock: Clock) -> OpenedTeam:
    """The team on a municipality's own server."""
    engine = open_postgres(url)
    team_id, _members = _team_of(engine, clock)
    return OpenedTeam(workplace_on(engine, clock, team_id, None), engine.dispose)


def workplace_on(engine: Engine, clock: Clock, team_id: UUID, member_id: UUID | None) -> Workplace:
    """Who works where, on an engine."""
    return Workplace(
        writing=partial(UnitOfWork, engine, member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), member_id, clock),
        clock=clock,
        team_id=team_id,
        member_id=member_id,
    )


def _team_of(engine: Engine, clock: Clock) -> tuple[UUID, tuple[MemberRow, ...]]:
    with UnitOfWork(for_reading(engine), None, clock) as work:
        found = teams(work.session)
        if not found:
            raise NotADatabase(path=engine.url.database or "")
        return found[0].id, members(work.session, found[0].id)
