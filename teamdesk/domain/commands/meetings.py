"""Commands on meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from teamdesk.domain.meetings import (
        ListRule,
        Presence,
    )


@dataclass(frozen=True, slots=True)
class StartMeeting:
    """Open the meeting: the agenda stands from now on."""

    meeting_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class SetPresence:
    """Somebody came, or sent apologies."""

    attendance_id: UUID
    presence: Presence


@dataclass(frozen=True, slots=True)
class LeaveItem:
    """Leave a case: its note, the seconds it took, and the next item on stage.

    Attributes:
        note_before: the stored note that the person's own goes on from; None where nobody else
            can have written one.
    """

    item_id: UUID
    note: str
    seconds: int
    next_item_id: UUID | None
    is_done: bool = True
    note_before: str | None = None


@dataclass(frozen=True, slots=True)
class AcceptDecision:
    """What the note settled becomes a decision of the meeting."""

    meeting_id: UUID
    case_id: UUID
    text: str
    effective_on: date | None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class EditDecision:
    """Change the words or the day of an accepted decision while the meeting is open."""

    decision_id: UUID
    expected_version: int
    text: str
    effective_on: date | None


@dataclass(frozen=True, slots=True)
class DropDecision:
    """Take an accepted decision back while the meeting is open."""

    decision_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class CloseMeeting:
    """Freeze the minutes and carry unfinished promises over."""

    meeting_id: UUID
    expected_version: int
    next_meeting_on: date | None


@dataclass(frozen=True, slots=True)
class SaveSeries:
    """A meeting that comes again, new (without an id) or changed."""

    name: str
    list_rule: ListRule
    first_on: date
    every_days: int
    starts_at: time | None
    minutes: int
    series_id: UUID | None = None
