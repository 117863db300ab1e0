"""Evaluations: underway, at the end, and the follow-ups after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.entries import EvaluationWords
from teamdesk.domain.field_errors import DayAhead, TextMissing
from teamdesk.domain.follow_ups import follow_ups, spans_of
from teamdesk.models import FinalEvaluation
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import entries, team

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan
    from teamdesk.domain.rows.entries import EvaluationsPage
    from teamdesk.models import CaseFile
    from teamdesk.storage.unit_of_work import UnitOfWork


class EvaluationService(EntryService[FinalEvaluation, EvaluationWords]):
    """How a case went, in one of three outcomes and in words."""

    model = FinalEvaluation

    def of_case(self, case_id: UUID) -> EvaluationsPage:
        """The evaluations of a case and where it stands."""
        with self._at.reading() as work:
            return entries.evaluations_of_case(work.session, case_id)

    def spans(self) -> tuple[FollowUpSpan, ...]:
        """The weeks after the end in which the way of working asks for a follow-up."""
        with self._at.reading() as work:
            return spans_of(team.deadlines(work.session, self._at.team_id).follow_up_weeks)

    def proposed(self, case_id: UUID) -> tuple[FollowUp, ...]:
        """The follow-ups of a case that has come to its end."""
        with self._at.reading() as work:
            page = entries.evaluations_of_case(work.session, case_id)
            weeks = team.deadlines(work.session, self._at.team_id).follow_up_weeks
            return follow_ups(page, spans_of(weeks))

    def _check(self, words: EvaluationWords, today: date) -> None:
        if words.evaluated_on > today:
            raise DayAhead("evaluated_on")
        if not words.text.strip():
            raise TextMissing("text")

    def _finish(self, work: UnitOfWork, row: FinalEvaluation) -> None:
        if row.member_id is None:
            row.member_id = self._at.member_id

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}
