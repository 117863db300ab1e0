"""Content that is kept as JSON and built again from it."""

from __future__ import annotations


class Storable:
    """Marks a dataclass whose annotations are read while the program runs."""

    __slots__ = ()
