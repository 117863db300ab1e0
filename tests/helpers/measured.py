"""Assessments for tests, with the names that the instruments give their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.registry import Registry
from teamdesk.models import Assessment, AssessmentItem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.storage.unit_of_work import UnitOfWork


def measure(
    work: UnitOfWork,
    case_id: UUID,
    instrument: str,
    values: Sequence[float | None],
    day: date,
    scale: str = "",
) -> None:
    """Store one assessment; ``values`` answer the questions that count, in their order."""
    found = Registry().find(instrument)
    items = found.forms[0].items if found else ()
    names = [item.name for item in items if item.is_asked] or [f"own {n}" for n in range(9)]
    row = Assessment(case_id=case_id, instrument=instrument, moment=Moment.START, assessed_on=day)
    work.add(row)
    work.flush()
    work.add_all(
        AssessmentItem(assessment_id=row.id, position=at, name=name, scale=scale, value=value)
        for at, (name, value) in enumerate(zip(names, values, strict=False))
    )
