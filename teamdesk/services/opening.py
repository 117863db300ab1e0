"""From a place of data to a team at work: made, opened, and closed again.

The window and the command line both come in here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.core.paths import resources_dir
from teamdesk.domain.errors import TextMissing, UserError
from teamdesk.domain.names import clean
from teamdesk.services.founding import found_team, load_way_of_working
from teamdesk.services.workplace import Workplace
from teamdesk.storage.backup import backup_folder_of, upgrade_with_backup
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.encrypted_file import ThrowAwayDatabase
from teamdesk.storage.engine import for_reading, open_postgres
from teamdesk.storage.errors import NotADatabase
from teamdesk.storage.housekeeping import Housekeeping
from teamdesk.storage.queries.team import members, teams
from teamdesk.storage.schema import require_current, upgrade
from teamdesk.storage.unit_of_work import UnitOfWork
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.founding import Founded, FoundTeam
    from teamdesk.storage.engine import Database


class TeamExists(UserError):
    """A database belongs to one team."""

    message = mark("The database belongs to {team} already.")
    advice = mark("Nothing was changed. Make a database of its own for the new team.")


@dataclass(frozen=True, slots=True)
class OpenedTeam:
    """A team that can be worked on until it is closed."""

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
    from teamdesk.services.practice import fill_practice_team

    database = ThrowAwayDatabase()
    with UnitOfWork(database.engine, None, clock) as work:
        team = fill_practice_team(work, clock.today())
    workplace = workplace_on(database.engine, clock, team.team_id, team.member_id)
    practice = replace(workplace, is_practice=True)
    return OpenedTeam(practice, database.close)


def create_vault(
    path: Path, passphrase: str, founding: FoundTeam, clock: Clock
) -> tuple[OpenedTeam, str]:
    """Make a team's encrypted file and found the team in it.

    Returns:
        The open team, and the recovery key, which is never shown again.

    Raises:
        TextMissing: the team has no name.
        StorageError: the file exists, the place or the passphrase is refused, …
    """
    if not founding.name.strip():
        raise TextMissing("name")
    # Whoever opens a file without a member of that name opens it for the whole team.
    owner = clean(founding.member_name) or clean(founding.name)
    vault, recovery = Vault.create(path, passphrase, owner, clock=clock)
    try:
        found_on(vault.engine, founding, clock)
    except BaseException:
        vault.close()
        raise
    return opened_vault(vault, clock), recovery


def create_on_server(url: str, founding: FoundTeam, clock: Clock) -> None:
    """Make the tables on a server that has none, and found the team in them.

    Raises:
        TextMissing: the team has no name.
        TeamExists: there is a team already; nothing was changed.
        StorageError: the server does not answer, refuses the login, …
    """
    if not founding.name.strip():
        raise TextMissing("name")
    engine = open_postgres(url)
    try:
        with storage_errors(engine.url.host or ""):
            upgrade(engine)
            with UnitOfWork(for_reading(engine), None, clock) as work:
                found = teams(work.session)
            if found:
                raise TeamExists(team=found[0].name)
            found_on(engine, founding, clock)
    finally:
        engine.dispose()


def found_on(engine: Database, founding: FoundTeam, clock: Clock) -> Founded:
    """Found a team where the tables stand already."""
    way = load_way_of_working(resources_dir() / "ways_of_working")
    return found_team(founding, way, lambda: UnitOfWork(engine, None, clock))


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
    """The team on a municipality's own server.

    Raises:
        StorageError: it does not answer, refuses the login, or has no team of this program.
    """
    engine = open_postgres(url)
    try:
        with storage_errors(engine.url.host or ""):
            require_current(engine)
        team_id, _members = _team_of(engine, clock)
    except BaseException:
        engine.dispose()
        raise
    return OpenedTeam(workplace_on(engine, clock, team_id, None), engine.dispose)


def workplace_on(
    engine: Database, clock: Clock, team_id: UUID, member_id: UUID | None
) -> Workplace:
    """Who works where, on an engine."""
    return Workplace(
        writing=partial(UnitOfWork, engine, member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), member_id, clock),
        clock=clock,
        team_id=team_id,
        member_id=member_id,
    )


def _team_of(engine: Database, clock: Clock) -> tuple[UUID, tuple[MemberRow, ...]]:
    with UnitOfWork(for_reading(engine), None, clock) as work:
        found = teams(work.session)
        if not found:
            raise NotADatabase(path=engine.url.database or "")
        return found[0].id, members(work.session, found[0].id)
