"""What changed from one assessment to the next, without a database."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.answers import Answer
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.result import result_of
from teamdesk.domain.rows.assessments import AssessmentRow

if TYPE_CHECKING:
    from teamdesk.domain.instruments.course import CourseChange

DAYS = (date(2026, 3, 4), date(2026, 5, 4))
ROW = UUID(int=1)


def scored(instrument: str, value: float, day: date) -> AssessmentRow:
    """An assessment whose total is ``value``, however its questions come to it."""
    found = Registry().find(instrument)
    assert found is not None
    form = found.forms[0]
    names = [item.name for item in form.items if item.is_asked] or ["own"]
    scales = [total.scale for total in form.totals] if form.own else [""]
    parts = [value] if form.own else _parts(value, len(names))
    answers = tuple(
        Answer(name, scale, part)
        for scale in scales
        for name, part in zip(names, parts, strict=False)
    )
    result = result_of(form, answers)
    return AssessmentRow(
        ROW, 1, instrument, form.key, Moment.START, day, "", "", "", answers, "", result
    )


@cache
def changed(instrument: str, values: tuple[float, float]) -> tuple[CourseChange, ...]:
    """The changes of every total from one value to the other."""
    rows = [scored(instrument, value, day) for value, day in zip(values, DAYS, strict=True)]
    return tuple(changes_of(rows, Registry()))


def _parts(value: float, count: int) -> list[float]:
    """A sum in whole parts, as even as can be; one question has it all."""
    if count == 1:
        return [value]
    whole, rest = divmod(int(value), count)
    return [whole + (place < rest) for place in range(count)]
