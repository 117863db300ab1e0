"""What ``teamdesk db`` does to a file or on a server."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.failures import NotOnServer
from teamdesk.cli.outcome import ExitCode
from teamdesk.cli.passphrase import new_passphrase, passphrase
from teamdesk.cli.team import existing_file, named_place, server_url
from teamdesk.core.clock import SystemClock
from teamdesk.domain.people import Profession
from teamdesk.storage.errors import DatabaseExists

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.terminal import Terminal
    from teamdesk.storage.engine import Database
    from teamdesk.storage.vault import Vault


def create_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Make a database and found a team in it."""
    from teamdesk.services.founding import FoundTeam
    from teamdesk.services.opening import create_on_server, create_vault

    place = str(arguments.database)
    founding = FoundTeam(
        arguments.team,
        terminal.words.language.value,
        arguments.member,
        (arguments.profession or Profession.OTHER).value,
        arguments.municipality,
    )
    recovery: str | None = None
    url = server_url(place)
    if url is not None:
        create_on_server(url, founding, SystemClock())
    else:
        path = _new_file(place)
        secret = new_passphrase(arguments, terminal.words)
        opened, recovery = create_vault(path, secret, founding, SystemClock())
        opened.close()
    _tell_created(arguments, terminal, recovery)
    return ExitCode.DONE


def check_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Read every page, and say what is wrong."""
    from teamdesk.storage.checks import full_check
    from teamdesk.storage.driver_errors import storage_errors
    from teamdesk.storage.schema import schema_version

    with _engine(arguments, terminal) as engine, storage_errors(_place(arguments)):
        version, problems = schema_version(engine), full_check(engine).problems
    if arguments.json:
        terminal.say_json({"whole": not problems, "schema": version, "problems": list(problems)})
    elif problems:
        terminal.say("\n".join(problems))
    _ = terminal.words
    if not problems:
        terminal.note(_("The database is whole."))
        return ExitCode.DONE
    terminal.note(_("The database is damaged. Restore the newest backup."))
    return ExitCode.REFUSED


def migrate_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Bring the tables up to date; a file is copied first."""
    from teamdesk.storage import schema
    from teamdesk.storage.backup import backup_folder_of, upgrade_with_backup
    from teamdesk.storage.driver_errors import storage_errors

    url, backup = server_url(_place(arguments)), None
    if url is None:
        with _vault(arguments, terminal) as vault:
            before = schema.schema_version(vault.engine)
            if vault.needs_upgrade:
                folder = backup_folder_of(vault.path)
                backup = upgrade_with_backup(vault, folder, SystemClock().now()).path
            after = schema.schema_version(vault.engine)
    else:
        with _server(url) as engine, storage_errors(_place(arguments)):
            before = schema.schema_version(engine)
            schema.upgrade(engine)
            after = schema.schema_version(engine)
    if arguments.json:
        copy = str(backup) if backup else None
        terminal.say_json({"before": before, "after": after, "backup": copy})
    _ = terminal.words
    if before == after:
        terminal.note(_("The tables are those of this Teamdesk already."))
    else:
        terminal.note(_("The tables are now those of this Teamdesk."))
    return ExitCode.DONE


def back_up_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Write a copy that was opened and compared."""
    from teamdesk.storage.backup import backup_folder_of, make_backup

    if server_url(_place(arguments)) is not None:
        raise NotOnServer
    with _vault(arguments, terminal) as vault:
        folder = arguments.folder or backup_folder_of(vault.path)
        backup = make_backup(vault, folder, SystemClock().now())
    if arguments.json:
        terminal.say_json(
            {
                "backup": str(backup.path),
                "made_at": backup.made_at.isoformat(),
                "sha256": backup.sha256,
                "rows": backup.rows,
            }
        )
    else:
        terminal.say(str(backup.path))
    return ExitCode.DONE


def restore_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Check a copy and put it in place."""
    from teamdesk.storage.restore import restore_backup

    place = _place(arguments)
    if server_url(place) is not None:
        raise NotOnServer
    backup = existing_file(str(arguments.backup))
    secret = passphrase(arguments, terminal.words)
    aside = restore_backup(backup, Path(place), secret, SystemClock().now())
    if arguments.json:
        terminal.say_json({"database": place, "kept_aside": str(aside) if aside else None})
        return ExitCode.DONE
    terminal.say(place)
    if aside is not None:
        _ = terminal.words
        terminal.note(_("What was there before is kept in {path}.", path=aside))
    return ExitCode.DONE


def _new_file(place: str) -> Path:
    """Refuse what is there before anybody thinks of a passphrase."""
    path = Path(place)
    if path.exists():
        raise DatabaseExists(path=path)
    return path


def _tell_created(arguments: Arguments, terminal: Terminal, recovery: str | None) -> None:
    _ = terminal.words
    if arguments.json:
        terminal.say_json(
            {"database": arguments.database, "team": arguments.team, "recovery_key": recovery}
        )
    elif recovery is not None:
        terminal.say(recovery)
    terminal.note(_("{team} has its database.", team=arguments.team))
    if recovery is not None:
        terminal.note(
            _("The recovery key is shown only this once. Print it, and lock the paper away.")
        )


def _place(arguments: Arguments) -> str:
    return str(arguments.place or named_place(arguments))


@contextmanager
def _engine(arguments: Arguments, terminal: Terminal) -> Iterator[Database]:
    url = server_url(_place(arguments))
    if url is not None:
        with _server(url) as engine:
            yield engine
    else:
        with _vault(arguments, terminal) as vault:
            yield vault.engine


@contextmanager
def _vault(arguments: Arguments, terminal: Terminal) -> Iterator[Vault]:
    from teamdesk.storage.vault import Vault

    path = existing_file(_place(arguments))
    vault = Vault.open(path, passphrase(arguments, terminal.words))
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def _server(url: str) -> Iterator[Database]:
    from teamdesk.storage.engine import open_postgres

    engine = open_postgres(url)
    try:
        yield engine
    finally:
        engine.dispose()
