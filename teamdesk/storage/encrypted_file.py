"""An encrypted database that is open: the engine, and what keeps its file whole."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from teamdesk.storage import engine as engines
from teamdesk.storage import schema
from teamdesk.storage.checks import CheckReport, full_check
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.errors import DatabaseLocked
from teamdesk.storage.keys import new_data_key
from teamdesk.storage.lock import VaultLock

if TYPE_CHECKING:
    from types import TracebackType

PREFIX = "teamdesk-practice-"
NAME = "practice.teamdesk"
LEFT_BEHIND_AFTER = timedelta(hours=1)


class EncryptedFile:
    """Owns the engine of one file; whoever opened it closes it."""

    def __init__(self, path: Path, data_key: bytes) -> None:
        self.path = path
        self.engine = engines.open_engine(path, data_key)
        self._data_key = data_key
        self._is_open = True

    def checkpoint(self) -> bool:
        """Move the log into the file: half a minute after a commit, on lock and before a copy.

        Returns:
            False when a reader kept some of the log back; try again later.
        """
        with storage_errors(self.path):
            return engines.checkpoint(self.engine)

    def check(self) -> CheckReport:
        """Run every check; takes seconds on a large database, so run it in a job."""
        with storage_errors(self.path):
            return full_check(self.engine)

    def open_copy(self, path: Path) -> EncryptedFile:
        """Open a copy of this database, which has the same key."""
        return EncryptedFile(path, self._data_key)

    def close(self) -> None:
        """Move the log into the file and let go of it; a second call does nothing more."""
        if not self._is_open:
            return
        self._is_open = False
        try:
            with storage_errors(self.path):
                engines.checkpoint(self.engine)
        finally:
            self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


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
        self.engine.dispose()
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
