"""Making a team's database: nothing is overwritten, and nothing half made is left."""

from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage import places
from teamdesk.storage.errors import (
    DatabaseExists,
    DiskFull,
    NetworkPlace,
    SyncFolder,
    WeakPassphrase,
)
from teamdesk.storage.files import beside
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.vault import Vault
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost
    from tests.helpers.clock import FixedClock


def test_create_over_a_file_leaves_it(vault: Vault, vault_path: Path) -> None:
    vault.close()
    before = vault_path.read_bytes(), key_file_of(vault_path).read_bytes()

    with pytest.raises(DatabaseExists):
        Vault.create(vault_path, PASSPHRASE, "Kari")

    assert (vault_path.read_bytes(), key_file_of(vault_path).read_bytes()) == before


def test_create_with_a_short_passphrase_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nord.teamdesk"

    with pytest.raises(WeakPassphrase):
        Vault.create(path, "1234567", "Kari")

    assert not path.exists()


def test_create_beside_orphaned_keys_keeps_them(
    vault: Vault, vault_path: Path, light_cost: KdfCost, clock: FixedClock
) -> None:
    vault.close()
    moved = vault_path.rename(vault_path.with_name("moved.teamdesk"))

    Vault.create(vault_path, "En annen hage", "Ola", cost=light_cost, clock=clock)[0].close()

    shutil.copy(f"{key_file_of(vault_path)}.20261116T083000.old", key_file_of(moved))
    Vault.open(moved, PASSPHRASE).close()


def test_create_on_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "is_on_network", lambda _path: True)

    with pytest.raises(NetworkPlace):
        Vault.create(tmp_path / "nord.teamdesk", PASSPHRASE, "Kari")


def test_create_in_a_sync_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Fjordvik kommune"
    folder.mkdir()

    with pytest.raises(SyncFolder) as refused:
        Vault.create(folder / "nord.teamdesk", PASSPHRASE, "Kari")

    assert refused.value.values["service"] == "OneDrive - Fjordvik kommune"


def test_create_on_a_full_disk_leaves_no_database(
    tmp_path: Path, light_cost: KdfCost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("teamdesk.storage.vault.sync_file", full)
    path = tmp_path / "nord.teamdesk"

    with pytest.raises(DiskFull):
        Vault.create(path, PASSPHRASE, "Kari", cost=light_cost)

    assert [left.name for left in tmp_path.iterdir()] == ["nord.teamdesk.lock"]


def test_create_after_a_crash_half_way_succeeds(tmp_path: Path, light_cost: KdfCost) -> None:
    path = tmp_path / "nord.teamdesk"
    beside(path, ".new").write_bytes(b"half a database")

    Vault.create(path, PASSPHRASE, "Kari", cost=light_cost)[0].close()

    Vault.open(path, PASSPHRASE).close()


def test_create_in_a_new_folder_makes_it(tmp_path: Path, light_cost: KdfCost) -> None:
    path = tmp_path / "of" / "team" / "nord.teamdesk"

    Vault.create(path, PASSPHRASE, "Kari", cost=light_cost)[0].close()

    assert path.exists()
