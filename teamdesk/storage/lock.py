"""One writer at a time: a lock of the operating system on ``<database>.lock``.

The system lets go of it when the process dies, however it dies, so no stale lock ever keeps a team
out. What is written in the file is for the message to the second one only.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from datetime import datetime
from typing import IO, TYPE_CHECKING

from teamdesk.storage.errors import DatabaseLocked
from teamdesk.storage.files import beside

if TYPE_CHECKING:
    from pathlib import Path

# Windows locks bytes against reading, too: one far away leaves the message readable.
LOCKED_BYTE = 1 << 20


class VaultLock:
    """Held from opening to closing; also the proof that backups and upgrades are alone."""

    def __init__(self, database: Path) -> None:
        self._path = beside(database, ".lock")
        self._file: IO[str] | None = None

    def acquire(self, now: datetime) -> None:
        """Take the lock without waiting.

        Raises:
            DatabaseLocked: another process, or another vault in this one, has it.
            OSError: the folder may not be written.
        """
        file = self._path.open("a+", encoding="utf-8")
        try:
            _lock(file)
        except OSError:
            known = _read_holder(file)
            file.close()
            raise DatabaseLocked(**known) from None
        self._file = file
        file.seek(0)
        file.truncate()
        holder = {
            "who": _user(),
            "host": platform.node(),
            "since": now.isoformat(),
            "pid": os.getpid(),
        }
        json.dump(holder, file)
        file.flush()

    def release(self) -> None:
        """Let go; the file stays, for removing it could race with the next one."""
        if self._file is None:
            return
        self._file.seek(0)
        self._file.truncate()
        self._file.flush()
        _unlock(self._file)
        self._file.close()
        self._file = None


def _read_holder(file: IO[str]) -> dict[str, object]:
    try:
        file.seek(0)
        written = json.loads(file.read())
        since = datetime.fromisoformat(written["since"])
        return {"who": str(written["who"]), "host": str(written["host"]), "since": since}
    except (OSError, ValueError, KeyError, TypeError):
        # The holder is between taking the lock and writing its name.
        return {"who": "?", "host": "?", "since": "?"}


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "?"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        os.lseek(file.fileno(), LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[str]) -> None:
        os.lseek(file.fileno(), LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
