"""Rows about the level of need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class NeedLevelRow:
    """The level was set, with what was said of its three factors (Helsedirektoratet ch. 8.4)."""

    level: int | None
    intensity: str
    complexity: str
    expertise: str
    changed_on: date
    by: str | None

    @property
    def factors(self) -> tuple[str, str, str]:
        """Intensity, complexity, expertise."""
        return (self.intensity, self.complexity, self.expertise)
