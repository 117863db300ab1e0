"""What ``teamdesk db`` does to a file or on a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.failures import NotOnServer, TeamNameMissing
from teamdesk.cli.outcome import ExitCode
from teamdesk.cli.passphrase import new_passphrase, passphrase
from teamdesk.cli.team import existing_file, named_place, server_url
from teamdesk.core.clock import SystemClock
from teamdesk.domain.people import Profession
from teamdesk.storage.errors import DatabaseExists

if TYPE_CHECKING:
    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.terminal import Terminal


def create_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Make a database and found a team in it."""
    from teamdesk.services import administration
    from teamdesk.services.creating import create_on_server
    from teamdesk.services.founding import FoundTeam

    if not arguments.team.strip():
        raise TeamNameMissing
    founding = FoundTeam(
        arguments.team,
        terminal.words.language.value,
        arguments.member,
        (arguments.profession or Profession.OTHER).value,
        arguments.municipality,
    )
    url = server_url(arguments, str(arguments.database))
    if url is not None:
        create_on_server(url, founding, SystemClock())
        _tell_created(arguments, terminal, None)
        return ExitCode.DONE
    path = _new_file(str(arguments.database))
    secret = new_passphrase(arguments, terminal.words)
    recovery = administration.create_database(path, secret, founding, SystemClock())
    _tell_created(arguments, terminal, recovery)
    return ExitCode.DONE


def check_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Read every page, and say what is wrong."""
    from teamdesk.services import administration

    url = server_url(arguments, _place(arguments))
    if url is not None:
        report = administration.check_server(url)
    else:
        path, secret = _file_and_secret(arguments, terminal)
        report = administration.check_database(path, secret, SystemClock())
    if arguments.json:
        terminal.say_json(
            {
                "whole": report.is_whole,
                "current": report.is_current,
                "version": report.version,
                "problems": list(report.problems),
                "rows": dict(report.rows),
            }
        )
    elif report.problems:
        terminal.say("\n".join(report.problems))
    _ = terminal.words
    if report.is_whole:
        terminal.note(_("The database is whole."))
        return ExitCode.DONE
    terminal.note(_("The database is damaged. Restore the newest backup."))
    return ExitCode.REFUSED


def migrate_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Bring the tables up to date; a file is copied first."""
    from teamdesk.services import administration

    url = server_url(arguments, _place(arguments))
    if url is not None:
        done = administration.migrate_server(url)
    else:
        path, secret = _file_and_secret(arguments, terminal)
        done = administration.migrate_database(path, secret, SystemClock())
    if arguments.json:
        copy = str(done.backup.path) if done.backup else None
        terminal.say_json({"before": done.before, "after": done.after, "backup": copy})
    _ = terminal.words
    if done.before == done.after:
        terminal.note(_("The tables are those of this Teamdesk already."))
    else:
        terminal.note(_("The tables are now those of this Teamdesk."))
    return ExitCode.DONE


def back_up_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Write a copy that was opened and compared."""
    from teamdesk.services import administration

    if server_url(arguments, _place(arguments)) is not None:
        raise NotOnServer
    path, secret = _file_and_secret(arguments, terminal)
    backup = administration.back_up_database(path, secret, SystemClock(), arguments.folder)
    if arguments.json:
        terminal.say_json(
            {
                "backup": str(backup.path),
                "made_at": backup.made_at.isoformat(),
                "bytes": backup.size_bytes,
            }
        )
    else:
        terminal.say(str(backup.path))
    return ExitCode.DONE


def restore_database(arguments: Arguments, terminal: Terminal) -> ExitCode:
    """Check a copy and put it in place."""
    from teamdesk.services import administration

    place = _place(arguments)
    if server_url(arguments, place) is not None:
        raise NotOnServer
    backup = existing_file(str(arguments.backup))
    secret = passphrase(arguments, terminal.words)
    aside = administration.restore_database(backup, Path(place), secret, SystemClock())
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
    return arguments.place or named_place(arguments)


def _file_and_secret(arguments: Arguments, terminal: Terminal) -> tuple[Path, str]:
    path = existing_file(_place(arguments))
    return path, passphrase(arguments, terminal.words)
