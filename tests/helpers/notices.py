"""What a place said to the person, kept in a list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError


@dataclass
class HeardNotices:
    """Stands where the message bar stands."""

    told: list[str] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    failures: list[ExplainedError] = field(default_factory=list)

    def tell(self, text: str) -> None:
        self.told.append(text)

    def warn(self, text: str) -> None:
        self.warned.append(text)

    def fail(self, error: ExplainedError) -> None:
        self.failures.append(error)

    def go_on(self) -> None:
        """Nothing stands here that could be over."""
