"""Those around a person who are not in the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import RelativeWords
from teamdesk.domain.field_errors import TextMissing
from teamdesk.models import Relative
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import entries

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.entries import NetworkRow
    from teamdesk.models import CaseFile


class NetworkService(EntryService[Relative, RelativeWords]):
    """Next of kin, GP, NAV, school, employer, volunteers, services."""

    model = Relative

    def of_person(self, person_id: UUID) -> tuple[NetworkRow, ...]:
        """Everybody around a person, the closest first."""
        with self._at.reading() as work:
            return entries.network_of_person(work.session, person_id)

    def _check(self, words: RelativeWords, today: date) -> None:
        if not words.name.strip():
            raise TextMissing("name")

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"person_id": case.person_id}
