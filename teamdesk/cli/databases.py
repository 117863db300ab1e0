"""``teamdesk db``: for those who look after the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.cli.database_work import (
    back_up_database,
    check_database,
    create_database,
    migrate_database,
    restore_database,
)
from teamdesk.domain.people import Profession

if TYPE_CHECKING:
    from teamdesk.cli.command_parser import CommandParser
    from teamdesk.core.i18n import Translator


def add_database_commands(parser: CommandParser, _: Translator) -> None:
    """Add the command with everything it does."""
    db = parser.add_command("db", _("make, check, upgrade, copy and restore a database"))
    db.add_language()
    db.expect_commands()
    _add_create(db, _)
    _add_on_existing(
        db.add_command(
            "check",
            _("read everything and say whether it is whole"),
            check_database,
            _("The exit code is 4 when something is wrong."),
        ),
        _,
    )
    _add_on_existing(
        db.add_command(
            "migrate",
            _("bring the tables of an earlier Teamdesk to this one"),
            migrate_database,
            _("A file is copied first, and the copy is checked. A server is not copied."),
        ),
        _,
    )
    _add_backup(db, _)
    _add_restore(db, _)


def _add_create(db: CommandParser, _: Translator) -> None:
    create = db.add_command(
        "create",
        _("make an encrypted database with a team in it"),
        create_database,
        _(
            "The recovery key is written to standard output, once. Print it and lock it away: it "
            "is the only way in when the passphrase is lost."
        ),
    )
    create.add_argument(
        "database", metavar="FILE_OR_URL", help=_("the new file, or an empty database on a server")
    )
    create.add_argument("--team", required=True, metavar="NAME", help=_("what the team is called"))
    create.add_argument("--member", metavar="NAME", help=_("the first member, such as its leader"))
    create.add_argument(
        "--profession",
        type=Profession,
        choices=list(Profession),
        metavar="PROFESSION",
        help=_("the profession of the first member: {choices}", choices=", ".join(Profession)),
    )
    create.add_argument("--municipality", metavar="NAME", help=_("where the team works"))
    create.add_passphrase_file()
    create.add_language()
    create.add_json()


def _add_on_existing(command: CommandParser, _: Translator) -> None:
    command.add_argument(
        "place", nargs="?", metavar="FILE_OR_URL", help=_("the same as --database")
    )
    command.add_json()
    command.add_database()


def _add_backup(db: CommandParser, _: Translator) -> None:
    backup = db.add_command(
        "backup",
        _("write a copy, and check it"),
        back_up_database,
        _("The copy is encrypted like the database. Its key file and a manifest lie beside it."),
    )
    backup.add_argument(
        "--out",
        dest="folder",
        type=Path,
        metavar="DIR",
        help=_("the folder for the copy; without it, the one beside the database"),
    )
    _add_on_existing(backup, _)


def _add_restore(db: CommandParser, _: Translator) -> None:
    restore = db.add_command(
        "restore",
        _("put a copy in the place of a database"),
        restore_database,
        _("The copy is checked first. What was there is kept beside it under another name."),
    )
    restore.add_argument("backup", type=Path, metavar="BACKUP", help=_("the copy"))
    restore.add_argument(
        "place", nargs="?", metavar="FILE", help=_("the database to replace, or a new name")
    )
    restore.add_json()
    restore.add_database()
