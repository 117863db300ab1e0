"""Which team a command works on, and opening it."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from teamdesk.cli.failures import NoDatabase, TwoTeams, UnknownServer
from teamdesk.cli.passphrase import passphrase, passphrase_from
from teamdesk.core.clock import SystemClock
from teamdesk.core.config import ConfigFile
from teamdesk.core.paths import UserPaths
from teamdesk.domain.teams import TeamWish
from teamdesk.storage.errors import MissingDatabase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.terminal import Terminal
    from teamdesk.services.opening import OpenedTeam

SERVERS = ("postgresql", "postgres")


@contextmanager
def open_team(arguments: Arguments, terminal: Terminal) -> Iterator[OpenedTeam]:
    """The team that the command names, closed again at the end.

    Raises:
        ExplainedError: none is named, or it stays closed, and why.
    """
    opened = _open(arguments, terminal)
    try:
        yield opened
    finally:
        opened.close()


def server_url(arguments: Arguments, place: str) -> str | None:
    """The address, when ``place`` is one of a server; None for a file.

    A server's password belongs in no argument either, so the passphrase file may hold it.

    Raises:
        UnknownServer: it is one of some other server.
        ExplainedError: the passphrase file can't be used.
    """
    scheme, is_address, rest = place.partition("://")
    if not is_address:
        return None
    login, _at, server = rest.rpartition("@")
    if scheme not in SERVERS:
        raise UnknownServer(address=f"{scheme}://{server}")
    if login and arguments.passphrase_file is not None:
        secret = quote(passphrase_from(arguments.passphrase_file), safe="")
        login = f"{login.partition(':')[0]}:{secret}"
    return f"postgresql://{login}{_at}{server}"


def named_place(arguments: Arguments) -> str:
    """The file or address that is meant: named here, or open last in the window.

    Raises:
        NoDatabase: neither.
        TwoTeams: the invented team is asked for as well.
    """
    if arguments.practice:
        raise TwoTeams
    last = ConfigFile(UserPaths.of_this_user().config).load().config.last_database
    place = arguments.database or last
    if not place:
        raise NoDatabase
    return place


def existing_file(place: str) -> Path:
    """The path, made sure of before anybody types a passphrase.

    Raises:
        MissingDatabase: there is no such file.
    """
    path = Path(place)
    if not path.is_file():
        raise MissingDatabase(path=path)
    return path


def _open(arguments: Arguments, terminal: Terminal) -> OpenedTeam:
    from teamdesk.services import opening

    clock, name = SystemClock(), arguments.wanted_team or ""
    if arguments.practice and not arguments.database:
        opened = opening.open_practice(clock)
        return opening.at_wish(opened, TeamWish(name, opened.workplace.team_id))
    place = named_place(arguments)
    url, wish = server_url(arguments, place), TeamWish(name, may_guess=False)
    if url is not None:
        return opening.open_server(url, clock, wish)
    path = existing_file(place)
    return opening.open_vault(path, passphrase(arguments, terminal.words), clock, wish)
