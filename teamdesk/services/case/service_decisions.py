"""Services and the decisions on them, followed and never made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import DecisionWords
from teamdesk.domain.decisions import MOST_OF
from teamdesk.domain.field_errors import DayAhead, EndsBeforeStart, OutOfRange, TextMissing
from teamdesk.models import ServiceDecision
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import entries, team

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.rows.entries import ServicesPage
    from teamdesk.models import CaseFile


class ServiceDecisionService(EntryService[ServiceDecision, DecisionWords]):
    """Decisions as the municipality made them, and services as the record system tells them."""

    model = ServiceDecision

    def of_case(self, case_id: UUID) -> ServicesPage:
        """Decisions and services of a case, with the days that alarms count from."""
        with self._at.reading() as work:
            return entries.services_of_case(work.session, case_id)

    def deadlines(self) -> Deadlines:
        """When the way of working wants to be warned."""
        with self._at.reading() as work:
            return team.deadlines(work.session, self._at.team_id)

    def _check(self, words: DecisionWords, today: date) -> None:
        if not words.service.strip():
            raise TextMissing("service")
        for field, most in MOST_OF.items():
            value = getattr(words, field)
            if value is not None and not 0 <= value <= most:
                raise OutOfRange(field, 0, most)
        for field in ("requested_on", "approved_on"):
            day = getattr(words, field)
            if day is not None and day > today:
                raise DayAhead(field)
        if words.from_on and words.to_on and words.to_on < words.from_on:
            raise EndsBeforeStart("to_on")

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}
