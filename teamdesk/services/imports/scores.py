"""Assessments come in, each score by the name of its item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.instruments.fim import WHOLE
from teamdesk.domain.instruments.names import IMPORTANCE, PERFORMANCE, SATISFACTION
from teamdesk.models import Assessment, AssessmentItem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from teamdesk.imports.assessment_records import AssessmentRecord
    from teamdesk.models import CaseFile
    from teamdesk.services.imports.writing import Writing

Score = tuple[str, str, "Decimal | None"]


def write_assessments(records: Sequence[AssessmentRecord], writing: Writing) -> None:
    """Store the assessments; an incomplete one is kept, and so comes to no total."""
    items: list[dict[str, Any]] = []
    for record in records:
        if writing.ledger.knows(record.fingerprint):
            continue
        case = writing.cases.case_at(record.person_id, record.day)
        if case is None:
            continue
        assessment = _assessment(record, case, writing)
        writing.work.add(assessment)
        writing.ledger.enter(record.fingerprint, assessment.id, record.place.file)
        items += (
            {
                "id": uuid4(),
                "assessment_id": assessment.id,
                "position": position,
                "name": name,
                "scale": scale,
                "value": None if value is None else float(value),
            }
            for position, (name, scale, value) in enumerate(_scores(record))
        )
    writing.work.flush()
    writing.work.add_in_bulk(AssessmentItem, items)
    writing.step(len(records))


def _assessment(record: AssessmentRecord, case: CaseFile, writing: Writing) -> Assessment:
    rater = writing.crew.find(record.rater)
    return Assessment(
        id=uuid4(),
        case_id=case.id,
        instrument=record.instrument.value,
        moment=record.moment,
        assessed_on=record.day,
        assessor=rater.name if rater else record.rater,
    )


def _scores(record: AssessmentRecord) -> Iterator[Score]:
    for activity in record.activities:
        yield activity.text, IMPORTANCE, activity.importance
        yield activity.text, PERFORMANCE, activity.performance
        yield activity.text, SATISFACTION, activity.satisfaction
    for score in (*record.items, *record.extras):
        yield score.item, ONLY, score.value
    if record.total is not None and not record.is_complete:
        # A total that was told without its parts stands alone.
        yield WHOLE, ONLY, record.total
