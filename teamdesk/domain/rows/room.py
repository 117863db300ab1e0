"""Rows of the room: who sits in it, and who may not see which case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Presence

if TYPE_CHECKING:
    from datetime import datetime, time
    from uuid import UUID

    from teamdesk.domain.meetings import MeetingRole
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One who is, or should be, in the room.

    Attributes:
        arrived_at: when she came, where she wasn't there from the beginning.
        left_at: when she went, where she didn't stay.
        is_external: a guest who sees only the cases in which the person's consent names her.
    """

    id: UUID
    member: MemberRow | None
    name: str
    organisation: str
    role: MeetingRole
    presence: Presence
    arrived_at: time | None = None
    left_at: time | None = None
    is_external: bool = False

    @property
    def is_in_room(self) -> bool:
        """Whether she sits there now."""
        return self.presence is Presence.PRESENT and self.left_at is None


@dataclass(frozen=True, slots=True)
class RecusalRow:
    """A member who is disqualified in a case; no reason is kept."""

    id: UUID
    case_id: UUID
    member_id: UUID
    member_name: str
    noted_at: datetime
