"""Handovers as they are written on the person's page, and received over there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.field_errors import DayAhead, TextMissing
from teamdesk.models import HandoverNote
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries.handovers import handovers_of_case

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.handovers import HandoverRow
    from teamdesk.models import CaseFile


class HandoverNoteService(EntryService[HandoverNote, HandoverWords]):
    """What is told to those who take over; the move on the board makes one too."""

    model = HandoverNote

    def of_case(self, case_id: UUID) -> tuple[HandoverRow, ...]:
        """The handovers of a case, the newest first."""
        with self._at.reading() as work:
            return handovers_of_case(work.session, case_id)

    def _check(self, words: HandoverWords, today: date) -> None:
        if not words.receiver.strip():
            raise TextMissing("receiver")
        if words.received_on is not None and words.received_on > today:
            raise DayAhead("received_on")
        if words.received_on is not None and not words.received_by.strip():
            raise TextMissing("received_by")

    def _values(self, words: HandoverWords) -> dict[str, object]:
        today, values = self._at.today, super()._values(words)
        values["written_on"] = words.written_on or today
        if values["received_by"]:
            values["received_on"] = words.received_on or today
        return values

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}
