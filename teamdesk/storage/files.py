"""Files that are whole or absent, also after a power cut."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from teamdesk.core.files import OWNER_ONLY, replace_file

if TYPE_CHECKING:
    from pathlib import Path


def beside(path: Path, suffix: str) -> Path:
    """The companion of a database: its name with ``suffix`` added, in the same folder."""
    return path.with_name(path.name + suffix)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can open, for whoever fills it next.

    What SQLite or a copy makes by itself is open to all whom the folder is open to.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY))


def write_whole(path: Path, content: bytes) -> None:
    """Replace ``path`` so that after a crash either the old or the new content is there.

    Raises:
        OSError: the folder is full or may not be written; the old file stands.
    """
    replace_file(path, content)
    sync_folder(path.parent)


def move_whole(source: Path, target: Path) -> None:
    """Give a finished file its name, replacing what is there, and make the name durable."""
    source.replace(target)
    sync_folder(target.parent)


def remove_database(path: Path) -> None:
    """Delete a copy that was never finished, with its log; what is not there is no error."""
    for suffix in ("", "-wal", "-shm"):
        beside(path, suffix).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Wait until what was written to ``path`` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until new names in ``folder`` are on the disk; Windows does so by itself."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            # Shares, where only backups lie, have no such call for folders.
            with suppress(OSError):
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


def fingerprint(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
