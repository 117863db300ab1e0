"""``teamdesk db``, on real encrypted files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.storage.vault import Vault
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command


def test_create_writes_nothing_but_the_recovery_key_to_standard_output(
    teamdesk: Command, tmp_path: Path, secret: Path
) -> None:
    path = tmp_path / "ny.teamdesk"

    answer = teamdesk("db", "create", path, "--passphrase-file", secret, "--team", "Team Sør")

    assert answer.code == 0
    with Vault.open(path, answer.out.strip()) as opened:
        assert opened.key_file.owners == ("Team Sør",)


def test_create_leaves_a_file_that_is_there(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    before = database.read_bytes()

    answer = teamdesk("db", "create", database, "--passphrase-file", secret, "--team", "X")

    assert answer.code == 4
    assert database.read_bytes() == before


def test_create_refuses_a_passphrase_that_is_too_short(
    teamdesk: Command, tmp_path: Path, secret: Path
) -> None:
    secret.write_text("kort", encoding="utf-8")

    answer = teamdesk("db", "create", tmp_path / "n", "--passphrase-file", secret, "--team", "X")

    assert answer.code == 4
    assert not (tmp_path / "n").exists()


def test_create_needs_a_name_for_the_team(teamdesk: Command, tmp_path: Path, secret: Path) -> None:
    answer = teamdesk("db", "create", tmp_path / "n", "--passphrase-file", secret, "--team", " ")

    assert (answer.code, answer.err[:22]) == (2, "The team needs a name.")


def test_check_of_a_whole_database_tells_its_rows(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    answer = teamdesk("db", "check", database, "--passphrase-file", secret, "--json")

    assert answer.code == 0
    assert answer.json["whole"]
    assert answer.json["rows"]["team"] == 1


def test_migrate_of_a_current_database_changes_nothing(
    teamdesk: Command, database: Path, secret: Path
) -> None:
    answer = teamdesk("db", "migrate", database, "--passphrase-file", secret, "--json")

    assert answer.code == 0
    assert answer.json["before"] == answer.json["after"]
    assert answer.json["backup"] is None


def test_restore_brings_a_backup_back_and_keeps_what_was_there(
    teamdesk: Command, database: Path, secret: Path, tmp_path: Path
) -> None:
    copies = tmp_path / "kopier"
    made = teamdesk("db", "backup", database, "--passphrase-file", secret, "--out", copies)
    database.write_bytes(b"overskrevet")

    backup = made.out.strip()
    answer = teamdesk("db", "restore", backup, database, "--passphrase-file", secret, "--json")

    assert (made.code, answer.code) == (0, 0)
    with Vault.open(database, PASSPHRASE) as opened:
        assert opened.check().is_whole
    assert answer.json["kept_aside"] is not None


def test_restore_refuses_a_backup_that_was_changed(
    teamdesk: Command, database: Path, secret: Path, tmp_path: Path
) -> None:
    copies = tmp_path / "kopier"
    made = teamdesk("db", "backup", database, "--passphrase-file", secret, "--out", copies)
    backup = copies / made.out.strip().rpartition("/")[2]
    backup.write_bytes(backup.read_bytes()[:-4_096])
    before = database.read_bytes()

    answer = teamdesk("db", "restore", backup, database, "--passphrase-file", secret)

    assert answer.code == 4
    assert database.read_bytes() == before


def test_backup_of_a_server_is_left_to_the_server(teamdesk: Command) -> None:
    answer = teamdesk("db", "backup", "postgresql://kari@db.kommune.no/team")

    assert answer.code == 2
    assert "pg_dump" in answer.err
