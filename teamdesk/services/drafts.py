"""What is being typed, kept within a second, so that a power cut costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.rows.drafts import DraftRow
from teamdesk.models import Draft
from teamdesk.storage.queries import drafts as draft_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.workplace import Workplace


class DraftService:
    """Drafts of the one who is at work; ``place`` names the field."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def keep(self, place: str, text: str) -> None:
        """Store what is typed in ``place``; an empty text takes the draft away."""
        with self._at.writing() as work:
            draft = draft_queries.draft(work.session, self._at.member_id, place)
            if not text:
                if draft is not None:
                    work.remove(draft)
            elif draft is None:
                work.add(
                    Draft(
                        member_id=self._at.member_id,
                        place=place,
                        text=text,
                        kept_at=self._at.clock.now(),
                    )
                )
            else:
                draft.text, draft.kept_at = text, self._at.clock.now()
            work.commit("draft")

    def text(self, place: str) -> str | None:
        """What was typed in ``place`` and never finished."""
        with self._at.reading() as work:
            draft = draft_queries.draft(work.session, self._at.member_id, place)
            return draft.text if draft else None

    def kept(self, place: str) -> DraftRow | None:
        """What was typed in ``place`` and never finished, and when."""
        with self._at.reading() as work:
            draft = draft_queries.draft(work.session, self._at.member_id, place)
            return DraftRow(draft.text, draft.kept_at) if draft else None

    def of_case(self, case_id: UUID) -> dict[str, DraftRow]:
        """All that was begun about a case and never finished, by place."""
        with self._at.reading() as work:
            return draft_queries.drafts_of_case(work.session, self._at.member_id, case_id)
