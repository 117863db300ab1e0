"""Measures: what is done towards a goal, how, and who answers for it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import MeasureWords
from teamdesk.domain.errors import TextMissing
from teamdesk.models import CaseFile, Measure
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.plan_parts import AddMeasure, EditMeasure
    from teamdesk.services.workplace import Workplace

WRITTEN = tuple(field.name for field in fields(MeasureWords))


class MeasureService:
    """What is done in a case."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def add(self, command: AddMeasure, origin: str = "") -> ChangeSet:
        """Agree on a new measure.

        Raises:
            TextMissing: it does not say what is done.
        """
        written = _checked(command.words)
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id)
            work.touch(case)
            position = plan_parts.next_measure_position(work.session, case.id)
            work.add(Measure(case_id=case.id, position=position, **written))
            return work.commit(origin)

    def edit(self, command: EditMeasure, origin: str = "") -> ChangeSet:
        """Change what a measure says.

        Raises:
            TextMissing: it does not say what is done.
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
    values = {name: getattr(words, name) for name in WRITTEN}
    return {
        name: value.strip() if isinstance(value, str) else value for name, value in values.items()
    }
