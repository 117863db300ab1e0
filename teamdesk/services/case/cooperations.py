"""Others whom a plan needs, and what is agreed with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import CooperationWords
from teamdesk.domain.field_errors import TextMissing
from teamdesk.models import Cooperation
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.plans import CooperationRow
    from teamdesk.models import CaseFile


class CooperationService(EntryService[Cooperation, CooperationWords]):
    """Who else is needed: point i of the plan (domain notes 2.2)."""

    model = Cooperation

    def of_case(self, case_id: UUID) -> tuple[CooperationRow, ...]:
        """Everybody, by name."""
        with self._at.reading() as work:
            return plan_parts.cooperations_of_case(work.session, case_id)

    def _check(self, words: CooperationWords, today: date) -> None:
        if not words.name.strip():
            raise TextMissing("name")

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}
