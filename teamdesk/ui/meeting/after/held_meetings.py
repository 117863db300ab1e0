"""The meetings that were held, and which of them a search leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.minutes import HeldMeetingRow
    from teamdesk.services.meeting.held_minutes import HeldMinutesService


class HeldMeetings:
    """What the list at the left is filled from."""

    def __init__(self, service: HeldMinutesService) -> None:
        self._service = service
        self._found: frozenset[UUID] | None = None
        self.all: tuple[HeldMeetingRow, ...] = ()

    def fetch(self) -> None:
        """Ask for them anew; what was found stays found.

        Raises:
            ExplainedError: they could not be read.
        """
        self.all = self._service.meetings()

    def search(self, words: str) -> None:
        """Leave those whose minutes hold the words; all, where there are none.

        Raises:
            ExplainedError: the minutes could not be read.
        """
        self._found = self._service.found(words) if words.strip() else None

    @property
    def shown(self) -> tuple[HeldMeetingRow, ...]:
        """Those that the search leaves."""
        found = self._found
        return tuple(row for row in self.all if found is None or row.id in found)

    def of(self, meeting_id: UUID) -> HeldMeetingRow | None:
        """One of them; None where it is none."""
        return next((row for row in self.all if row.id == meeting_id), None)
