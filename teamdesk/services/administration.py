"""What IT does with a database, without a window and without a team at work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.services.backups import row_of
from teamdesk.services.creating import create_vault
from teamdesk.storage import schema
from teamdesk.storage.backup import make_backup, upgrade_with_backup
from teamdesk.storage.backup_list import backup_folder_of
from teamdesk.storage.checks import full_check, row_counts
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.engine import for_reading, open_postgres
from teamdesk.storage.restore import restore_backup
from teamdesk.storage.vault import Vault
from teamdesk.storage.versions import REVISIONS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.settings import BackupRow
    from teamdesk.services.founding import FoundTeam
    from teamdesk.storage.engine import Database


@dataclass(frozen=True, slots=True)
class DatabaseReport:
    """What a check found."""

    version: str
    is_current: bool
    problems: tuple[str, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What an upgrade did; the same version twice where there was nothing to do."""

    before: str | None
    after: str
    backup: BackupRow | None = None


def create_database(path: Path, passphrase: str, founding: FoundTeam, clock: Clock) -> str:
    """Make a team's encrypted file, and close it.

    Returns:
        The recovery key, which is never shown again.

    Raises:
        TextMissing: the team has no name.
        StorageError: the file exists, the place or the passphrase is refused, …
    """
    opened, recovery = create_vault(path, passphrase, founding, clock)
    opened.close()
    return recovery


def check_database(path: Path, secret: str, clock: Clock) -> DatabaseReport:
    """Check every page, index and reference of a file; nothing is changed.

    Raises:
        StorageError: it can't be opened, and why.
    """
    with Vault.open(path, secret, clock=clock) as vault:
        return _report(vault.engine)


def check_server(url: str) -> DatabaseReport:
    """Look whether a server answers and which tables it has."""
    engine = open_postgres(url)
    try:
        with storage_errors(engine.url.host or ""):
            return _report(engine)
    finally:
        engine.dispose()


def migrate_database(path: Path, secret: str, clock: Clock) -> Upgrade:
    """Bring a file to this program's tables, with a copy of it made before.

    Raises:
        UpgradeFailed: it was rolled back; the copy lies beside the database.
        StorageError: it can't be opened, the disk is full, …
    """
    with Vault.open(path, secret, clock=clock) as vault:
        before = schema.schema_version(vault.engine)
        if not vault.needs_upgrade:
            return Upgrade(before, REVISIONS[-1])
        copy = upgrade_with_backup(vault, backup_folder_of(path), clock.now())
        return Upgrade(before, REVISIONS[-1], row_of(copy))


def migrate_server(url: str) -> Upgrade:
    """Make or upgrade the tables on a server; its own backup is the server's matter."""
    engine = open_postgres(url)
    try:
        with storage_errors(engine.url.host or ""):
            before = schema.schema_version(engine)
            schema.upgrade(engine)
            return Upgrade(before, REVISIONS[-1])
    finally:
        engine.dispose()


def back_up_database(
    path: Path, secret: str, clock: Clock, folder: Path | None = None
) -> BackupRow:
    """Make a copy that was opened and checked before it counts.

    Raises:
        BackupFailed: it did not pass.
        StorageError: the disk is full, the folder is closed, …
    """
    with Vault.open(path, secret, clock=clock) as vault:
        return row_of(make_backup(vault, folder or backup_folder_of(path), clock.now()))


def restore_database(backup: Path, target: Path, secret: str, clock: Clock) -> Path | None:
    """Put a copy in the place of a database.

    Returns:
        Where the earlier database lies now; None when there was none.

    Raises:
        DamagedBackup: the copy did not pass its checks; nothing was changed.
        StorageError: the target is open, the disk is full, …
    """
    return restore_backup(backup, target, secret, clock.now())


def _report(engine: Database) -> DatabaseReport:
    version = schema.schema_version(engine)
    with for_reading(engine).connect() as connection:
        rows = row_counts(connection)
    return DatabaseReport(
        version=version or "",
        is_current=version == REVISIONS[-1],
        problems=full_check(engine).problems,
        rows=rows,
    )
