"""What the wall hides: asked by the window, and by nobody who hands something out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.storage.queries import veils as veil_queries

if TYPE_CHECKING:
    from teamdesk.domain.masking import Veils
    from teamdesk.services.workplace import Workplace


class VeilService:
    """Reads only."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def everybody(self) -> Veils:
        """For every person that the database knows."""
        with self._at.reading() as work:
            return veil_queries.everybody(work.session)
