"""A database that nobody keeps: the practice team's."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from teamdesk.storage import schema
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.errors import DatabaseLocked
from teamdesk.storage.keys import new_data_key
from teamdesk.storage.lock import VaultLock

PREFIX = "teamdesk-practice-"
NAME = "practice.teamdesk"
LEFT_BEHIND_AFTER = timedelta(hours=1)


class ThrowAwayDatabase(EncryptedFile):
    """The practice team's database: a random key that is never stored, gone when it is closed.

    After a crash the file stays behind in the temporary folder, where nobody can read it, until
    the next one clears it away.
    """

    def __init__(self) -> None:
        _clear_left_behind()
        self._folder = tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
        super().__init__(Path(self._folder.name) / NAME, new_data_key())
        self._lock = VaultLock(self.path)
        try:
            self._lock.acquire(datetime.now(UTC))
            with storage_errors(self.path):
                schema.make_at_once(self.engine)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the engine and delete the folder."""
        self.let_go()
        self._lock.release()
        self._folder.cleanup()


def _clear_left_behind() -> None:
    """Remove what a killed practice left; one that runs holds its lock."""
    now = datetime.now(UTC)
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError, DatabaseLocked):
            changed = datetime.fromtimestamp(folder.stat().st_mtime, UTC)
            if now - changed > LEFT_BEHIND_AFTER:
                lock = VaultLock(folder / NAME)
                lock.acquire(now)
                lock.release()
                shutil.rmtree(folder)
