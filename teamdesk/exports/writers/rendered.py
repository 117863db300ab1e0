"""What a writer hands back before anything lies on a disk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of a file, and the letters that it could not show."""

    data: bytes
    lost_letters: tuple[str, ...] = ()
