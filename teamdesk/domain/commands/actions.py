"""Commands on promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.meetings import ActionStatus


@dataclass(frozen=True, slots=True)
class AddAction:
    """A promise made outside or inside a meeting.

    Attributes:
        follow_up_weeks: the follow-up after the end of the case that is promised.
        action_id: made by whoever asks, who can take the promise back by it.
        expected_version: of a promise that is brought back, the version that it had.
    """

    text: str
    case_id: UUID | None
    owner_id: UUID | None
    due_on: date | None
    meeting_id: UUID | None = None
    quote: str = ""
    owner_name: str = ""
    follow_up_weeks: int | None = None
    action_id: UUID | None = None
    expected_version: int = 0


@dataclass(frozen=True, slots=True)
class TakeBackAction:
    """Remove a promise that was just made: it never was one."""

    action_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class EditAction:
    """Change a promise's words, owner and date together."""

    action_id: UUID
    expected_version: int
    text: str
    owner_id: UUID | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class SetActionStatus:
    """Tick a promise, or drop it with a reason."""

    action_id: UUID
    expected_version: int
    status: ActionStatus
    reason: str = ""
