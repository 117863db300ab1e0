"""What a call to a meeting holds; services fill it, with names only where they were asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from teamdesk.domain.meetings import AgendaReason, Depth, MeetingKind
    from teamdesk.exports.papers.meeting.minutes_content import AttendeeContent


@dataclass(frozen=True, slots=True)
class CallLine:
    """A case on the agenda.

    Attributes:
        number: the case number, which is all that a calendar gets.
        label: the person's name or initials; empty where the call has case numbers only.
        why: why it is to be discussed today, without names where the call has none.
    """

    number: str
    label: str
    depth: Depth
    reason: AgendaReason
    why: str
    minutes: int


@dataclass(frozen=True, slots=True)
class CallContent:
    """A meeting that is to be held.

    Attributes:
        place: where it is held, or empty.
        forecast: minutes that the agenda takes, the fixed parts included.
        break_after: minutes after which a break is proposed; 0 where it needs none.
        sequence: how often its calendar entry was handed out before.
        made_at: the moment of the call, with its zone.
    """

    meeting_id: UUID
    kind: MeetingKind
    team: str
    municipality: str
    held_on: dt.date
    starts_at: dt.time | None
    planned_minutes: int
    attendees: tuple[AttendeeContent, ...]
    lines: tuple[CallLine, ...]
    forecast: int
    made_at: dt.datetime
    place: str = ""
    break_after: int = 0
    sequence: int = 0
    is_practice: bool = False
