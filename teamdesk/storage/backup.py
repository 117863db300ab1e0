"""Copies that were opened and checked before they count, thinned out with age.

Beside each copy lie its key file, without which nobody opens it, and its manifest.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from datetime import UTC
from typing import TYPE_CHECKING

from teamdesk.storage import schema
from teamdesk.storage.backup_list import Backup, list_backups, manifest_of
from teamdesk.storage.checks import row_counts
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.errors import BackupFailed
from teamdesk.storage.files import (
    beside,
    fingerprint,
    make_private,
    move_whole,
    sync_file,
    write_whole,
)
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.thinning import to_keep

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from teamdesk.storage.encrypted_file import EncryptedFile
    from teamdesk.storage.vault import Vault

FORMAT = 1


def make_backup(vault: Vault, folder: Path, now: datetime) -> Backup:
    """Copy an open database into ``folder``, which may be a share or another disk.

    The copy is made and checked beside the database, for a share is no place to open one; what
    arrives in ``folder`` is compared byte for byte.

    Raises:
        BackupFailed: a check failed; what was written is removed.
        StorageError: the disk is full, the folder is closed, …
    """
    moment = now.astimezone(UTC)
    stamp = f"{moment:%Y%m%dT%H%M%S}{moment.microsecond // 1000:03}Z"
    target = folder / f"{vault.path.stem}-{stamp}{vault.path.suffix}"
    checked, part = beside(vault.path, ".copy"), beside(target, ".part")
    try:
        with storage_errors(target):
            folder.mkdir(parents=True, exist_ok=True)
            checked.unlink(missing_ok=True)
            rows = _copy_checked(vault, checked)
            sha256 = _bring(checked, part)
            write_whole(key_file_of(target), key_file_of(vault.path).read_bytes())
            move_whole(part, target)
            backup = Backup(target, moment, vault.path.name, sha256, rows)
            _write_manifest(backup)
            return backup
    finally:
        for unfinished in (checked, part):
            # The folder may be the very thing that failed; its error is the one to tell.
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)


def thin_backups(folder: Path, database: Path) -> list[Backup]:
    """Remove what the calendar no longer asks for, and return it."""
    backups = list_backups(folder, database)
    kept = to_keep([backup.made_at for backup in backups])
    removed = [backup for backup in backups if backup.made_at not in kept]
    with storage_errors(folder):
        for backup in removed:
            # The manifest first: a copy that is half removed is no backup.
            for file in (manifest_of(backup.path), backup.path, key_file_of(backup.path)):
                file.unlink(missing_ok=True)
    return removed


def upgrade_with_backup(vault: Vault, folder: Path, now: datetime) -> Backup:
    """Copy the database, then bring its tables to this program's state.

    Raises:
        BackupFailed: the copy did not pass, so nothing was upgraded.
        UpgradeFailed: the upgrade was rolled back.
    """
    backup = make_backup(vault, folder, now)
    with storage_errors(vault.path):
        schema.upgrade(vault.engine)
    return backup


def _copy_checked(source: EncryptedFile, copy: Path) -> dict[str, int]:
    """Write a copy and compare it; writers wait, so that both have the same rows."""
    make_private(copy)
    with source.engine.begin() as holding:
        rows = row_counts(holding)
        with source.engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("VACUUM INTO ?", (str(copy),))
    sync_file(copy)
    with source.open_copy(copy) as opened:
        with opened.engine.connect() as connection:
            same = row_counts(connection) == rows
        if not same or not opened.check().is_whole:
            raise BackupFailed(path=copy)
    return rows


def _bring(checked: Path, part: Path) -> str:
    part.unlink(missing_ok=True)
    make_private(part)
    shutil.copyfile(checked, part)
    sync_file(part)
    sha256 = fingerprint(checked)
    if fingerprint(part) != sha256:
        raise BackupFailed(path=part)
    return sha256


def _write_manifest(backup: Backup) -> None:
    content = {
        "format": FORMAT,
        "made_at": backup.made_at.isoformat(),
        "source": backup.source,
        "sha256": backup.sha256,
        "rows": backup.rows,
    }
    write_whole(manifest_of(backup.path), json.dumps(content, indent=1).encode())
