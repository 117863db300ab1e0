"""Copies that open, hold the same rows, and are thinned without losing the last ones."""

from __future__ import annotations

import errno
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage import backup as backups
from teamdesk.storage import schema
from teamdesk.storage.backup_list import list_backups
from teamdesk.storage.checks import row_counts
from teamdesk.storage.errors import BackupFailed, DiskFull, NotWritable
from teamdesk.storage.files import fingerprint
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.vault import Vault
from tests.helpers.vaults import MARKER, MONDAY, PASSPHRASE, add_person, files_with, names

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


def test_backup_opens_with_the_same_passphrase_and_rows(vault: Vault, folder: Path) -> None:
    add_person(vault.engine, "Åse Ødegård")

    copy = backups.make_backup(vault, folder, MONDAY)

    with Vault.open(copy.path, PASSPHRASE) as opened:
        assert names(opened.engine) == ["Åse Ødegård"]
        with opened.engine.connect() as connection:
            assert row_counts(connection) == copy.rows


def test_backup_leaves_copy_keys_and_manifest_only(vault: Vault, folder: Path) -> None:
    copy = backups.make_backup(vault, folder, MONDAY)

    assert copy.path.name == "nord-20261116T083000000Z.teamdesk"
    assert {path.name for path in folder.iterdir()} == {
        copy.path.name,
        f"{copy.path.name}.keys",
        f"{copy.path.name}.json",
    }
    assert {path.suffix for path in vault.path.parent.iterdir()} <= {
        *(".teamdesk", ".keys", ".lock"),
        *(".teamdesk-wal", ".teamdesk-shm"),
    }


def test_backup_is_as_private_as_its_keys(vault: Vault, folder: Path) -> None:
    copy = backups.make_backup(vault, folder, MONDAY)

    assert copy.path.stat().st_mode == key_file_of(copy.path).stat().st_mode


def test_backup_shows_no_word(vault: Vault, folder: Path) -> None:
    add_person(vault.engine, MARKER)

    backups.make_backup(vault, folder, MONDAY)

    assert files_with(MARKER, folder.parent) == []


def test_backup_is_told_by_its_manifest(vault: Vault, folder: Path) -> None:
    made = backups.make_backup(vault, folder, MONDAY)

    assert list_backups(folder, vault.path) == [made]
    assert made.sha256 == fingerprint(made.path)


def test_backup_on_a_full_disk_leaves_nothing_that_counts(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_source: object, target: Path) -> None:
        target.write_bytes(b"")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("teamdesk.storage.backup.shutil.copyfile", full)

    with pytest.raises(DiskFull):
        backups.make_backup(vault, folder, MONDAY)

    assert list(folder.iterdir()) == []


def test_backup_that_differs_is_thrown_away(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([{"person": 1}, {"person": 0}])
    monkeypatch.setattr(backups, "row_counts", lambda _connection: next(counts))

    with pytest.raises(BackupFailed):
        backups.make_backup(vault, folder, MONDAY)

    assert list(folder.iterdir()) == []


def test_thinning_removes_what_the_calendar_does_not_ask_for(vault: Vault, folder: Path) -> None:
    moments = [MONDAY + timedelta(minutes=minute) for minute in range(5)]
    made = [backups.make_backup(vault, folder, moment) for moment in moments]

    removed = backups.thin_backups(folder, vault.path)

    assert removed == made[1::-1]
    assert list_backups(folder, vault.path) == made[:1:-1]
    assert len(list(folder.iterdir())) == 3 * 3


def test_thinning_leaves_other_files(vault: Vault, folder: Path) -> None:
    for minute in range(5):
        backups.make_backup(vault, folder, MONDAY + timedelta(minutes=minute))
    strangers = [folder / name for name in ("note.json", "sør-2026.teamdesk", "broken.json")]
    for number, stranger in enumerate(strangers):
        stranger.write_bytes(b"{}" * number)

    backups.thin_backups(folder, vault.path)

    assert all(stranger.exists() for stranger in strangers)


def test_list_of_a_folder_that_is_not_there_is_empty(vault: Vault, folder: Path) -> None:
    assert list_backups(folder, vault.path) == []


def test_key_file_of_a_backup_is_that_of_its_day(vault: Vault, folder: Path) -> None:
    copy = backups.make_backup(vault, folder, MONDAY)

    assert key_file_of(copy.path).read_bytes() == key_file_of(vault.path).read_bytes()


def test_upgrade_makes_a_copy_first(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(
        schema, "upgrade", lambda _engine: seen.append(len(list(folder.glob("*.json"))))
    )

    backups.upgrade_with_backup(vault, folder, MONDAY)

    assert seen == [1]


def test_upgrade_without_a_copy_is_not_begun(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.write_text("a file where the folder should be", encoding="utf-8")
    begun: list[object] = []
    monkeypatch.setattr(schema, "upgrade", begun.append)

    with pytest.raises(NotWritable):
        backups.upgrade_with_backup(vault, folder, MONDAY)

    assert begun == []
