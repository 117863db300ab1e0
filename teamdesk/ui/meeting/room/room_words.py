"""Who is in the room, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import MeetingRole, Presence
from teamdesk.domain.names import short_initials
from teamdesk.domain.roles import ROTATING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.texts import Texts


class RoomWords:
    """Puts those on the list of a meeting into words."""

    def __init__(self, texts: Texts) -> None:
        self._ = texts

    def letters(self, row: AttendanceRow) -> str:
        """«KH», of a guest too."""
        return row.member.initials if row.member else short_initials(row.name)

    def roles(self, rows: Sequence[AttendanceRow]) -> str:
        """«leder KH · referent OL · tidtaker MS»; a role that nobody has is left out."""
        holders = {row.role: row for row in rows if row.role in ROTATING}
        return " · ".join(
            f"{label(self._, role)} {self.letters(holders[role])}"
            for role in ROTATING
            if role in holders
        )

    def what(self, row: AttendanceRow) -> str:
        """Profession or organisation."""
        if row.member is not None:
            return profession_label(self._, row.member.profession)
        outside = self._("from outside") if row.is_external else ""
        return ", ".join(part for part in (row.organisation, outside) if part)

    def role(self, row: AttendanceRow) -> str:
        """The role, where it is more than to take part."""
        return (
            "" if row.role in (MeetingRole.MEMBER, MeetingRole.GUEST) else label(self._, row.role)
        )

    def state(self, row: AttendanceRow) -> str:
        """Whether she is there, and for which part."""
        time = self._.formats.time
        if row.presence is not Presence.PRESENT:
            return label(self._, row.presence)
        came = self._("from {time}", time=time(row.arrived_at)) if row.arrived_at else ""
        went = self._("until {time}", time=time(row.left_at)) if row.left_at else ""
        return " ".join(part for part in (came, went) if part) or label(self._, row.presence)

    def sentence(self, row: AttendanceRow) -> str:
        """Everything a line tells, for those who listen."""
        parts = (row.name, self.what(row), self.role(row), self.state(row))
        return ", ".join(part for part in parts if part)
