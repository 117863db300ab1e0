"""A team comes to be: its tables are made, and the team is founded in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.core.paths import resources_dir
from teamdesk.domain.errors import UserError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.names import clean
from teamdesk.services.founding import found_team, load_way_of_working
from teamdesk.services.opening import OpenedTeam, opened_vault
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.engine import for_reading, open_postgres
from teamdesk.storage.queries.team import teams
from teamdesk.storage.schema import upgrade
from teamdesk.storage.unit_of_work import UnitOfWork
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.services.founding import Founded, FoundTeam
    from teamdesk.storage.engine import Database


class TeamExists(UserError):
    """A database belongs to one team."""

    message = mark("The database belongs to {team} already.")
    advice = mark("Nothing was changed. Make a database of its own for the new team.")


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
    way = load_way_of_working(resources_dir() / "ways_of_working", founding.way_of_working)
    return found_team(founding, way, partial(UnitOfWork, engine, None, clock))
