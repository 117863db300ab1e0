"""Which team is opened, and each way in which it stays closed."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.config import Config, ConfigFile
from teamdesk.core.paths import UserPaths
from teamdesk.storage.vault import Vault
from tests.helpers.vaults import PASSPHRASE, flip_byte

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_database_named_before_the_command_is_opened(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    answer = teamdesk(
        "--database", database, "--passphrase-file", secret, "list", "cases", "--json"
    )

    assert (answer.code, answer.json) == (0, [])


def test_without_a_name_the_last_database_of_the_settings_is_opened(
    teamdesk: Command, database: Path, secret: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = UserPaths.below(tmp_path)
    monkeypatch.setattr(UserPaths, "of_this_user", classmethod(lambda _cls: paths))
    ConfigFile(paths.config).save(Config(last_database=str(database)))

    answer = teamdesk("list", "actions", "--passphrase-file", secret, "--json")

    assert (answer.code, answer.json) == (0, [])


def test_without_any_team_the_advice_is_to_name_one(teamdesk: Command) -> None:
    answer = teamdesk("list", "cases")

    assert answer.code == 2
    assert "--database" in answer.err


def test_practice_and_a_database_together_are_refused(teamdesk: Command, database: Path) -> None:
    assert teamdesk("list", "cases", "--practice", "--database", database).code == 2


def test_wrong_passphrase_is_refused(teamdesk: Command, database: Path, secret: Path) -> None:
    secret.write_text("Noe helt annet", encoding="utf-8")

    answer = teamdesk("list", "cases", "--database", database, "--passphrase-file", secret)

    assert answer.code == 4
    assert answer.err.startswith("The passphrase does not open this database.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_passphrase_file_that_others_can_read_is_refused(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    secret.chmod(0o640)

    answer = teamdesk("list", "cases", "--database", database, "--passphrase-file", secret)

    assert answer.code == 4
    assert "Others on this computer can read the passphrase file" in answer.err


def test_empty_passphrase_file_is_refused(teamdesk: Command, database: Path, secret: Path) -> None:
    secret.write_text("\n", encoding="utf-8")

    answer = teamdesk("list", "cases", "--database", database, "--passphrase-file", secret)

    assert (answer.code, answer.err[:24]) == (4, "There was no passphrase.")


def test_without_a_terminal_nobody_is_asked_for_the_passphrase(
    teamdesk: Command, database: Path
) -> None:
    answer = teamdesk("list", "cases", "--database", database)

    assert answer.code == 2
    assert "--passphrase-file" in answer.err


def test_missing_database_is_told_before_the_passphrase_is_read(
    teamdesk: Command, tmp_path: Path
) -> None:
    answer = teamdesk("list", "cases", "--database", tmp_path / "borte.teamdesk")

    assert answer.code == 1
    assert "There is no database at" in answer.err


def test_database_of_something_else_is_refused(
    teamdesk: Command, tmp_path: Path, secret: Path
) -> None:
    other = tmp_path / "bokmerker.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()

    answer = teamdesk("list", "cases", "--database", other, "--passphrase-file", secret)

    assert answer.code == 4
    assert "is not a Teamdesk database" in answer.err


def test_damaged_database_is_refused(teamdesk: Command, database: Path, secret: Path) -> None:
    flip_byte(database, 9_000)

    answer = teamdesk("db", "check", database, "--passphrase-file", secret)

    assert answer.code == 4
    assert "is damaged" in answer.err


def test_database_that_is_open_elsewhere_is_refused(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    with Vault.open(database, PASSPHRASE):
        answer = teamdesk("list", "cases", "--database", database, "--passphrase-file", secret)

    assert answer.code == 4
    assert "The database is open already" in answer.err


def test_address_of_another_kind_of_server_is_refused_without_its_password(
    teamdesk: Command,
) -> None:
    answer = teamdesk("list", "cases", "--database", "mysql://kari:hemmelig@server/team")

    assert answer.code == 2
    assert "mysql://server/team" in answer.err
    assert "hemmelig" not in answer.err
