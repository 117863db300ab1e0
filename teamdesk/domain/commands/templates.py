"""What a person asks for about the team's Word template."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class UseTemplate:
    """Write Word documents into a template from now on; None is back to Teamdesk's own look."""

    expected_version: int
    template_id: UUID | None
