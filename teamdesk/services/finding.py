"""What the palette looks through: persons, promises and documents, a statement for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.storage.queries import finding as finding_queries
from teamdesk.storage.queries import handed_out

if TYPE_CHECKING:
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.domain.rows.finding import FoundPerson, FoundPromise
    from teamdesk.services.workplace import Workplace


class FindingService:
    """Reads only; what is found is opened in its own place."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def persons(self) -> tuple[FoundPerson, ...]:
        """Everyone the team has met."""
        with self._at.reading() as work:
            return finding_queries.persons(work.session, self._at.team_id)

    def promises(self) -> tuple[FoundPromise, ...]:
        """What is promised and not done."""
        with self._at.reading() as work:
            return finding_queries.promises(work.session, self._at.team_id)

    def documents(self) -> tuple[DocumentRow, ...]:
        """What was handed out, the newest first."""
        with self._at.reading() as work:
            return handed_out.documents(work.session, self._at.team_id)
