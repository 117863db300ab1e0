"""Commands on goal meetings, in which the person sits in the room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

USUAL_MINUTES = 60


@dataclass(frozen=True, slots=True)
class PlanTalk:
    """Plan a goal meeting; the id is given so that planning can be done again."""

    meeting_id: UUID
    case_id: UUID
    held_on: date
    starts_at: time | None = None
    minutes: int = USUAL_MINUTES


@dataclass(frozen=True, slots=True)
class CancelTalk:
    """Take a planned goal meeting away."""

    meeting_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class BeginTalk:
    """Begin one now; ``meeting_id`` is a planned one's, or a new id."""

    case_id: UUID
    meeting_id: UUID


@dataclass(frozen=True, slots=True)
class SetAgreed:
    """What the person and the team agreed on, in words typed together."""

    item_id: UUID
    expected_version: int
    text: str


@dataclass(frozen=True, slots=True)
class SetNextTalk:
    """The day on which they talk again; None for none."""

    meeting_id: UUID
    expected_version: int
    day: date | None


@dataclass(frozen=True, slots=True)
class CloseTalk:
    """Freeze the minutes."""

    meeting_id: UUID
    expected_version: int
