"""The history of a field: any row that people edit can tell who changed what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.storage.queries.history import history_of

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.services.workplace import Workplace


class HistoryService:
    """Reads what every save has written down beside the change itself."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of(self, *subject_ids: UUID) -> tuple[HistoryRow, ...]:
        """The last changes of one row, or of a few that belong together; the newest first."""
        with self._at.reading() as work:
            return history_of(work.session, subject_ids)
