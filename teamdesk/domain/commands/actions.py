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
        seen_alike: how many promises of the same stretch of the note were seen; None where that
            does not matter.
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
    goal_id: UUID | None = None
    measure_id: UUID | None = None
    repeat_days: int | None = None
    repeat_until: date | None = None
    seen_alike: int | None = None


@dataclass(frozen=True, slots=True)
class TakeBackAction:
    """Remove a promise that was just made: it never was one."""

    action_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class EditAction:
    """Change a promise's words, owner and date together.

    Attributes:
        quote: the stretch of the note that it comes from now; None where that is as it was.
    """

    action_id: UUID
    expected_version: int
    text: str
    owner_id: UUID | None
    due_on: date | None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class LinkAction:
    """Say which goal, or which measure, a promise is for; neither takes the link away."""

    action_id: UUID
    expected_version: int
    goal_id: UUID | None
    measure_id: UUID | None


@dataclass(frozen=True, slots=True)
class SetActionStatus:
    """Tick a promise, or drop it with a reason."""

    action_id: UUID
    expected_version: int
    status: ActionStatus
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give a promise to another member, who has to take it on."""

    action_id: UUID
    expected_version: int
    to_id: UUID


@dataclass(frozen=True, slots=True)
class Answer:
    """The one who got a promise takes it on, or gives it back."""

    action_id: UUID
    expected_version: int
    takes_it: bool


@dataclass(frozen=True, slots=True)
class WaitFor:
    """A promise waits for something or somebody; an empty text lets it go on."""

    action_id: UUID
    expected_version: int
    waiting_for: str


@dataclass(frozen=True, slots=True)
class Split:
    """Make several promises of one; the first keeps its place, and its owner and date hold for all.

    Attributes:
        new_ids: of the others, one for each text after the first.
    """

    action_id: UUID
    expected_version: int
    texts: tuple[str, ...]
    new_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Let a promise come again; no days let it be the last one."""

    action_id: UUID
    expected_version: int
    every_days: int | None
    until: date | None


@dataclass(frozen=True, slots=True)
class RestoreOwner:
    """Let a promise be whose it was before it was handed over or answered for."""

    action_id: UUID
    expected_version: int
    owner_id: UUID | None
    owner_name: str
    handed_by_id: UUID | None
    needs_acceptance: bool


@dataclass(frozen=True, slots=True)
class Merge:
    """Make one promise again of what was split.

    Attributes:
        text: what the first one said before.
        others: each of the others, with the version it has.
    """

    action_id: UUID
    expected_version: int
    text: str
    others: tuple[tuple[UUID, int], ...]


PromiseCommand = (
    EditAction | SetActionStatus | HandOver | Answer | WaitFor | Split | Merge | Repeat
) | RestoreOwner
