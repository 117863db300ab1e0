"""Writing a file so that a power cut leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

OWNER_ONLY = 0o600


def replace_file(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path`` and put it in its place.

    The folder is made where it is missing; only the owner can read the file.

    Raises:
        OSError: the disk is full or closed to us; what lay at ``path`` is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.urandom(8).hex()}.part")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
