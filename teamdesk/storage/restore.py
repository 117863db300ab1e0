"""Putting a backup in the place of a database; what was there is kept aside."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from typing import TYPE_CHECKING

from teamdesk.storage import schema
from teamdesk.storage.backup_list import manifest_of, read_manifest
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.errors import (
    DamagedBackup,
    DamagedDatabase,
    MissingDatabase,
    NotADatabase,
)
from teamdesk.storage.files import (
    beside,
    fingerprint,
    make_private,
    move_whole,
    remove_database,
    sync_file,
    write_whole,
)
from teamdesk.storage.key_file import KeyFile, key_file_of
from teamdesk.storage.lock import VaultLock
from teamdesk.storage.places import check_place
from teamdesk.storage.versions import SchemaState

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

DATABASE_FILES = ("", "-wal", "-shm", ".keys")


def restore_backup(backup: Path, target: Path, secret: str, now: datetime) -> Path | None:
    """Check ``backup`` and give it the name ``target``, which must be closed.

    A crash in the middle leaves the old files under their new names, the backup, or both; doing
    it again is safe.

    Args:
        backup: the copy; its key file lies beside it.
        target: the database to replace, or a new name.
        secret: a passphrase or the recovery key of the time when the copy was made.
        now: names what is kept aside, and is shown to whoever tries to open it meanwhile.

    Returns:
        Where the earlier database lies now; None when there was none.

    Raises:
        DamagedBackup: it did not pass its checks; nothing was changed.
        WrongPassphrase: the secret does not open the copy.
        DatabaseLocked: ``target`` is open.
    """
    with storage_errors(target), ExitStack() as at_end:
        if not backup.is_file():
            raise MissingDatabase(path=backup)
        check_place(target)
        # Before the lock, whose file stays: a mistyped passphrase leaves nothing behind.
        keys = KeyFile.load(key_file_of(backup))
        data_key = keys.unlock(secret)
        lock = VaultLock(target)
        lock.acquire(now)
        at_end.callback(lock.release)
        fresh = beside(target, ".restoring")
        at_end.callback(remove_database, fresh)
        _copy_checked(backup, fresh, data_key)
        aside = _keep_aside(target, now)
        write_whole(key_file_of(target), keys.path.read_bytes())
        move_whole(fresh, target)
        return aside


def _copy_checked(backup: Path, fresh: Path, data_key: bytes) -> None:
    remove_database(fresh)
    make_private(fresh)
    shutil.copyfile(backup, fresh)
    sync_file(fresh)
    manifest = read_manifest(manifest_of(backup))
    if manifest is not None and fingerprint(fresh) != manifest.sha256:
        raise DamagedBackup(path=backup)
    try:
        with EncryptedFile(fresh, data_key) as opened:
            is_whole = opened.check().is_whole
            is_empty = schema.schema_state(opened.engine) is SchemaState.EMPTY
    except (NotADatabase, DamagedDatabase) as error:
        raise DamagedBackup(path=backup) from error
    if is_empty or not is_whole:
        raise DamagedBackup(path=backup)


def _keep_aside(target: Path, now: datetime) -> Path | None:
    aside = beside(target, f".before-{now:%Y%m%dT%H%M%S}")
    # A log that is left behind would be played into the restored file.
    found = [suffix for suffix in DATABASE_FILES if beside(target, suffix).exists()]
    for suffix in found:
        move_whole(beside(target, suffix), beside(aside, suffix))
    return aside if "" in found else None
