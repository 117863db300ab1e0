"""Who writes at this machine: known where somebody is logged in by name, else chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.desk import MeetingDesk


class Pen:
    """One choice for the whole place, so that nobody is asked twice.

    Attributes:
        writer: who holds it; None as long as nobody at a shared machine has said so.
    """

    def __init__(self, desk: MeetingDesk) -> None:
        self._desk = desk
        self.writer: UUID | None = desk.member_id

    @property
    def is_shared(self) -> bool:
        """Whether nobody is known to sit here."""
        return self._desk.member_id is None

    def choices(self) -> tuple[MemberRow, ...]:
        """Who may hold it at a shared machine; nobody where that is known."""
        if not self.is_shared:
            return ()
        return tuple(member for member in self._desk.board.members() if member.is_active)
