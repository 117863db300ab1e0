"""What an open database needs from time to time: a short log, and a fresh backup.

Whoever shows the window asks every few seconds and runs what is due off its thread; nothing here
knows of timers or threads.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.storage.backup_list import list_backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.storage.vault import Vault

LOG_LASTS = timedelta(seconds=30)
BACKUP_LASTS = timedelta(hours=1)


class Housekeeping:
    """Remembers when something was stored, and does what follows from it.

    A copy reads every page of the database and is checked itself, so an hourly copy is also the
    check that finds a disk going bad while there still are good copies.
    """

    def __init__(self, vault: Vault, folder: Path, clock: Clock) -> None:
        self._vault = vault
        self._folder = folder
        self._clock = clock
        self._log_since: datetime | None = None
        self._is_copied = True
        backups = list_backups(folder, vault.path)
        self._last_copy = backups[0].made_at if backups else None

    def stored(self) -> None:
        """Tell that a transaction was committed."""
        self._log_since = self._log_since or self._clock.now()
        self._is_copied = False

    def due(self) -> list[Callable[[], None]]:
        """What should be done now, in this order; empty most of the time."""
        now = self._clock.now()
        chores: list[Callable[[], None]] = []
        if self._log_since is not None and now - self._log_since >= LOG_LASTS:
            chores.append(self._shorten_log)
        is_old = self._last_copy is None or now - self._last_copy >= BACKUP_LASTS
        if is_old and not self._is_copied:
            chores.append(self._copy)
        return chores

    def _shorten_log(self) -> None:
        # What is stored meanwhile counts anew; a log that a reader holds is tried again.
        since, self._log_since = self._log_since, None
        if not self._vault.checkpoint():
            self._log_since = since

    def _copy(self) -> None:
        from teamdesk.storage.backup import make_backup, thin_backups

        now = self._clock.now()
        # Also when it fails: a full disk is told once an hour, not every few seconds.
        self._last_copy, self._is_copied = now, True
        try:
            make_backup(self._vault, self._folder, now)
        except Exception:
            self._is_copied = False
            raise
        thin_backups(self._folder, self._vault.path)
