"""A backup takes the place of the database, and nothing is lost on the way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage.backup import make_backup
from teamdesk.storage.errors import (
    DamagedBackup,
    DatabaseLocked,
    MissingDatabase,
    WrongPassphrase,
)
from teamdesk.storage.files import beside
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.restore import restore_backup
from teamdesk.storage.vault import Vault
from tests.helpers.vaults import MONDAY, PASSPHRASE, add_person, flip_byte, names

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.backup_list import Backup

LATER = MONDAY + timedelta(hours=3)


@pytest.fixture
def copy(vault: Vault, tmp_path: Path) -> Backup:
    """A copy with Åse; the database went on to Bjørn and is closed."""
    add_person(vault.engine, "Åse")
    made = make_backup(vault, tmp_path / "copies", MONDAY)
    add_person(vault.engine, "Bjørn")
    vault.close()
    return made


def test_restored_database_holds_what_the_copy_held(copy: Backup, vault_path: Path) -> None:
    restore_backup(copy.path, vault_path, PASSPHRASE, LATER)

    with Vault.open(vault_path, PASSPHRASE) as opened:
        assert names(opened.engine) == ["Åse"]


def test_restore_keeps_the_earlier_database_aside(copy: Backup, vault_path: Path) -> None:
    aside = restore_backup(copy.path, vault_path, PASSPHRASE, LATER)

    assert aside is not None
    with Vault.open(aside, PASSPHRASE) as opened:
        assert names(opened.engine) == ["Bjørn", "Åse"]


def test_restore_to_a_new_place_keeps_nothing_aside(copy: Backup, tmp_path: Path) -> None:
    target = tmp_path / "new.teamdesk"

    assert restore_backup(copy.path, target, PASSPHRASE, LATER) is None

    Vault.open(target, PASSPHRASE).close()


def test_restore_works_with_the_recovery_key(
    copy: Backup, vault_path: Path, recovery_key: str
) -> None:
    restore_backup(copy.path, vault_path, recovery_key, LATER)

    Vault.open(vault_path, recovery_key).close()


def test_restore_takes_a_log_away_that_was_left_behind(copy: Backup, vault_path: Path) -> None:
    beside(vault_path, "-wal").write_bytes(b"frames of the earlier database")

    aside = restore_backup(copy.path, vault_path, PASSPHRASE, LATER)

    assert aside is not None
    assert beside(aside, "-wal").exists()
    Vault.open(vault_path, PASSPHRASE).close()


@pytest.mark.parametrize("with_manifest", [True, False])
def test_damaged_backup_is_refused_and_changes_nothing(
    copy: Backup, vault_path: Path, with_manifest: bool
) -> None:
    flip_byte(copy.path, 5_000)
    if not with_manifest:
        beside(copy.path, ".json").unlink()
    before = vault_path.read_bytes()

    with pytest.raises(DamagedBackup):
        restore_backup(copy.path, vault_path, PASSPHRASE, LATER)

    assert vault_path.read_bytes() == before
    assert not beside(vault_path, ".restoring").exists()


def test_restore_with_a_wrong_passphrase_changes_nothing(copy: Backup, vault_path: Path) -> None:
    before = vault_path.read_bytes()

    with pytest.raises(WrongPassphrase):
        restore_backup(copy.path, vault_path, "Vår hage er brun", LATER)

    assert vault_path.read_bytes() == before


def test_restore_with_a_wrong_passphrase_leaves_nothing_behind(
    copy: Backup, tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()

    with pytest.raises(WrongPassphrase):
        restore_backup(copy.path, folder / "new.teamdesk", "Vår hage er brun", LATER)

    assert list(folder.iterdir()) == []


def test_restored_database_is_as_private_as_its_keys(copy: Backup, vault_path: Path) -> None:
    restore_backup(copy.path, vault_path, PASSPHRASE, LATER)

    keys = key_file_of(vault_path)
    assert vault_path.stat().st_mode == keys.stat().st_mode


def test_restore_over_an_open_database_is_refused(copy: Backup, vault_path: Path) -> None:
    with Vault.open(vault_path, PASSPHRASE), pytest.raises(DatabaseLocked):
        restore_backup(copy.path, vault_path, PASSPHRASE, LATER)


def test_restore_of_a_missing_backup_says_so(vault_path: Path, tmp_path: Path) -> None:
    with pytest.raises(MissingDatabase):
        restore_backup(tmp_path / "none.teamdesk", vault_path, PASSPHRASE, LATER)
