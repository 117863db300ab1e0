"""Rows that the choice of a Word template is shown by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class TemplateChange:
    """Who chose which template, and when; ``file_name`` is None where it was taken away."""

    at: datetime
    by: str
    file_name: str | None


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """The template in use, its size in bytes."""

    id: UUID
    file_name: str
    size: int


@dataclass(frozen=True, slots=True)
class TemplateChoiceRow:
    """Which template a team's Word documents are written into, with the last changes of it."""

    team_id: UUID
    version: int
    template: TemplateRow | None
    changes: tuple[TemplateChange, ...]
