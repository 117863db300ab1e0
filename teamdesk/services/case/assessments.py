"""Assessments of a case: entered, changed, taken back, and compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.assessments import AssessmentWords
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import DayAhead
from teamdesk.domain.instruments.answers import Answer, Answers
from teamdesk.domain.instruments.checking import check_answers, check_told
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.models import Assessment, AssessmentItem, Team
from teamdesk.services.case.entries import EntryService
from teamdesk.storage.queries import scores

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.entries import SaveEntry
    from teamdesk.domain.instruments.team_choice import InstrumentChoice
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.models import CaseFile
    from teamdesk.storage.unit_of_work import UnitOfWork


class AssessmentService(EntryService[Assessment, AssessmentWords]):
    """What was measured in a case."""

    model = Assessment

    def of_case(self, case_id: UUID) -> tuple[AssessmentRow, ...]:
        """Every assessment, in the order of time."""
        with self._at.reading() as work:
            return scores.assessments(work.session, case_id)

    def choice(self) -> InstrumentChoice:
        """The instruments that the team uses."""
        with self._at.reading() as work:
            return read_choice(work.get(Team, self._at.team_id).settings)

    def icf_titles(self) -> dict[str, str]:
        """What ICF codes are called in the municipality's own list; empty where it has none."""
        with self._at.reading() as work:
            return scores.icf_titles(work.session)

    def _check(self, words: AssessmentWords, today: date) -> None:
        if words.assessed_on > today:
            raise DayAhead("assessed_on")

    def _check_stored(self, work: UnitOfWork, command: SaveEntry[AssessmentWords]) -> None:
        words = command.words
        instrument = self._choice(work).instruments().find(words.instrument)
        if instrument is None:
            raise NotFoundError
        check_told(instrument, words.circumstance, words.assessor)
        check_answers(instrument.form(words.form), words.answers)

    def _values(self, words: AssessmentWords) -> dict[str, object]:
        values = super()._values(words)
        del values["answers"]
        return values

    def _finish(self, work: UnitOfWork, row: Assessment) -> None:
        # Its answers lie in rows of their own, and belong to its version all the same.
        work.touch(row)

    def _write_beside(
        self, work: UnitOfWork, row: Assessment, command: SaveEntry[AssessmentWords]
    ) -> None:
        scores.forget_answers(work.session, row.id)
        work.add_all(
            AssessmentItem(
                id=uuid4(),
                assessment_id=row.id,
                position=position,
                name=answer.name,
                scale=answer.scale,
                value=answer.value,
            )
            for position, answer in enumerate(self._settled(work, command.words))
        )

    def _owner(self, case: CaseFile) -> dict[str, object]:
        return {"case_id": case.id}

    def _choice(self, work: UnitOfWork) -> InstrumentChoice:
        return read_choice(work.get(Team, self._at.team_id).settings)

    def _settled(self, work: UnitOfWork, words: AssessmentWords) -> Iterator[Answer]:
        """The answers with those that follow from others put in: points from seconds."""
        instrument = self._choice(work).instruments().find(words.instrument)
        settles = instrument.form(words.form).settles if instrument else None
        found = settles(Answers(words.answers)) if settles else {}
        for answer in words.answers:
            yield replace(answer, value=found.get(answer.name, answer.value))
