"""How much of the meeting's notes nobody has entered: each note is read once, not at every key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.read_back import ReadBackCase, ReadBackRows
    from teamdesk.services.meeting.reading import NoteReader, ReadingService


class LeftOut:
    """Counts by the line of the agenda, with what was read kept until the note is another."""

    def __init__(self, reading: ReadingService) -> None:
        self._reading = reading
        self._reader: NoteReader | None = None
        self._known: dict[UUID, tuple[ReadBackCase, int]] = {}

    def begin(self, meeting: MeetingRow) -> None:
        """Read with what is known of this meeting."""
        self._reader = self._reading.reader(meeting)
        self._known.clear()

    def of(self, rows: ReadBackRows) -> dict[UUID, int]:
        """How much of each note is left out."""
        return {case.item_id: self._count(case) for case in rows.cases}

    def _count(self, case: ReadBackCase) -> int:
        known = self._known.get(case.item_id)
        if known is None or (known[0].note, known[0].settled) != (case.note, case.settled):
            count = self._reader.left_out(case) if self._reader is not None and case.note else 0
            known = self._known[case.item_id] = (case, count)
        return known[1]
