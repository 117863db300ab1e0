"""Commands on who is in the room of a meeting, and who may not be in a case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole, Presence

if TYPE_CHECKING:
    from datetime import time
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class SetRole:
    """Give somebody a role; whoever had it gives it up."""

    attendance_id: UUID
    role: MeetingRole


@dataclass(frozen=True, slots=True)
class SetRoles:
    """Give several their roles at once, as an undo does; pairs of a line of the list and a role."""

    roles: tuple[tuple[UUID, MeetingRole], ...]


@dataclass(frozen=True, slots=True)
class SetAttendance:
    """Note all at once whether somebody is there, since when and until when."""

    attendance_id: UUID
    presence: Presence
    arrived_at: time | None = None
    left_at: time | None = None


@dataclass(frozen=True, slots=True)
class AddGuest:
    """Somebody from outside comes to the meeting.

    Attributes:
        is_external: she sees only the cases in which the person's consent names her.
        presence: with the times, for one who was taken off the list and stands on it again.
    """

    meeting_id: UUID
    name: str
    organisation: str
    is_external: bool = True
    attendance_id: UUID | None = None
    presence: Presence = Presence.UNKNOWN
    arrived_at: time | None = None
    left_at: time | None = None
    role: MeetingRole = MeetingRole.GUEST


@dataclass(frozen=True, slots=True)
class RemoveGuest:
    """A guest was put on the list by mistake."""

    attendance_id: UUID


@dataclass(frozen=True, slots=True)
class Recuse:
    """A member is disqualified in a case (fvl. § 6); no reason is kept."""

    case_id: UUID
    member_id: UUID
    meeting_id: UUID | None = None
    recusal_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EndRecusal:
    """A member is no longer disqualified; she can't say so herself."""

    recusal_id: UUID
