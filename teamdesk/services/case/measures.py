"""Measures: what is done towards a goal, how, and who answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import StillInUse
from teamdesk.domain.field_errors import EndsBeforeStart, OutOfRange, TextMissing
from teamdesk.domain.intensity import MOST_MINUTES, MOST_TIMES, taper_to_stored
from teamdesk.models import CaseFile, Measure
from teamdesk.services.case.written import as_written
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.plan_parts import (
        AddMeasure,
        EditMeasure,
        EndMeasure,
        MeasureWords,
        TakeBackMeasure,
    )
    from teamdesk.services.workplace import Workplace


class MeasureService:
    """What is done in a case."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def add(self, command: AddMeasure, origin: str = "") -> ChangeSet:
        """Agree on a new measure.

        Raises:
            FieldError: it does not say what is done, or a number or a day can't be.
        """
        written = _checked(command.words)
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id)
            work.touch(case)
            position = plan_parts.next_measure_position(work.session, case.id)
            work.add(Measure(id=command.measure_id, case_id=case.id, position=position, **written))
            return work.commit(origin)

    def take_back(self, command: TakeBackMeasure, origin: str = "") -> ChangeSet:
        """Remove a measure that was just added.

        Raises:
            ConflictError: somebody changed it after it was seen.
            StillInUse: a week plan or somebody's work stands on it.
        """
        with self._at.writing() as work:
            measure = work.get(Measure, command.measure_id, command.expected_version)
            if plan_parts.is_measure_used(work.session, measure.id):
                raise StillInUse
            work.touch(work.get(CaseFile, measure.case_id))
            work.remove(measure)
            return work.commit(origin)

    def end(self, command: EndMeasure, origin: str = "") -> ChangeSet:
        """End a measure on a day, or let it go on after all.

        Raises:
            EndsBeforeStart: the day is before its first one.
            ConflictError: somebody changed it after it was seen.
        """
        with self._at.writing() as work:
            measure = work.get(Measure, command.measure_id, command.expected_version)
            if command.to_on and measure.from_on and command.to_on < measure.from_on:
                raise EndsBeforeStart("to_on")
            measure.to_on = command.to_on
            return work.commit(origin)

    def edit(self, command: EditMeasure, origin: str = "") -> ChangeSet:
        """Change what a measure says.

        Raises:
            FieldError: it does not say what is done, or a number or a day can't be.
            ConflictError: somebody changed it after it was seen.
        """
        written = _checked(command.words)
        with self._at.writing() as work:
            measure = work.get(Measure, command.measure_id, command.expected_version)
            for name, value in written.items():
                setattr(measure, name, value)
            return work.commit(origin)


def _checked(words: MeasureWords) -> dict[str, object]:
    if not words.text.strip():
        raise TextMissing("text")
    for name, number, most in (
        ("times_a_week", words.times_a_week, MOST_TIMES),
        ("minutes", words.minutes, MOST_MINUTES),
        *(("taper", step.times, MOST_TIMES) for step in words.taper),
        *(("taper", step.minutes, MOST_MINUTES) for step in words.taper),
    ):
        if number is not None and not 0 <= number <= most:
            raise OutOfRange(name, 0, most)
    if words.from_on and words.to_on and words.to_on < words.from_on:
        raise EndsBeforeStart("to_on")
    written = as_written(words) | {"taper": taper_to_stored(words.taper)}
    if words.responsible_id is not None or not words.responsible_name.strip():
        # One answers, and a service alone is nobody.
        written |= {"responsible_name": "", "responsible_service": ""}
    return written
