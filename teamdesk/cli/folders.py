"""Folders that a command is told to write to."""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def make_writable(folder: Path) -> None:
    """Make ``folder`` and try to write there, so that a long run does not fail at its end.

    Raises:
        StorageError: the place is refused, full, or not a folder.
    """
    from teamdesk.storage.driver_errors import storage_errors

    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
