"""Rows of what the palette finds, with no more than a line of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.phases import PhaseKind


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person in the phase of the newest case; ``masked_name`` is what the wall shows."""

    person_id: UUID
    name: str
    masked_name: str
    phase_kind: PhaseKind
    phase_name: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """An open promise; ``person_name`` is empty where it is about nobody in particular."""

    id: UUID
    case_id: UUID | None
    text: str
    person_name: str
    masked_name: str
    owner: str
    due_on: date | None
