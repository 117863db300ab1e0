"""Backups of the team's file, for the settings and for whoever runs the computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.rows.settings import BackupRow
from teamdesk.storage.backup import make_backup, thin_backups
from teamdesk.storage.backup_list import backup_folder_of, list_backups

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.storage.backup_list import Backup
    from teamdesk.storage.vault import Vault


class BackupService:
    """Copies of one open file. A server is copied by those who run it, and has none of these."""

    def __init__(self, vault: Vault, clock: Clock, folder: Path | None = None) -> None:
        self._vault = vault
        self._clock = clock
        self.folder = folder or backup_folder_of(vault.path)

    def backups(self) -> tuple[BackupRow, ...]:
        """The finished copies, the newest first."""
        return tuple(row_of(copy) for copy in list_backups(self.folder, self._vault.path))

    def make(self) -> BackupRow:
        """Make and check a copy now, and thin out the old ones; takes seconds.

        Raises:
            BackupFailed: the copy did not pass its check, and was removed.
            StorageError: the disk is full, the folder is closed, …
        """
        made = row_of(make_backup(self._vault, self.folder, self._clock.now()))
        thin_backups(self.folder, self._vault.path)
        return made


def row_of(copy: Backup) -> BackupRow:
    """A copy as it is shown."""
    return BackupRow(copy.path, copy.made_at, copy.path.stat().st_size)
