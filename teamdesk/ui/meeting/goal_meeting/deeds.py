"""What is done in a goal meeting, each deed with its way back."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.cases import SetWhatMatters
from teamdesk.domain.commands.goal_meetings import SetAgreed, SetNextTalk
from teamdesk.domain.commands.goals import AddGoal, EditGoal, GoalWords, TakeBackGoal
from teamdesk.domain.commands.plan_parts import (
    AddMeasure,
    EditMeasure,
    MeasureWords,
    TakeBackMeasure,
)
from teamdesk.domain.goals import GoalHorizon
from teamdesk.ui.deeds import Deeds, RowAt, Steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings


class TalkDeeds(Deeds):
    """Undoable deeds; each tells whether it was done."""

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, refused: Callable[[ExplainedError], None]
    ) -> None:
        super().__init__(around, refused)
        self._desk = desk

    def set_what_matters(self, page: PersonRows, text: str) -> bool:
        """Write down what matters to the person."""

        def to(words: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.goals.set_what_matters(
                SetWhatMatters(page.person_id, version, words)
            )

        seen = RowAt(page.person_id, page.person_version)
        return self._do(self._("what matters"), seen, to(text), to(page.what_matters))

    def set_agreed(self, rows: TalkRows, text: str) -> bool:
        """Write down what is agreed."""

        def to(words: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.talks.set_agreed(
                SetAgreed(rows.item_id, version, words)
            )

        seen = RowAt(rows.item_id, rows.item_version)
        return self._do(self._("what is agreed"), seen, to(text), to(rows.agreed))

    def set_next(self, rows: TalkRows, day: date | None) -> bool:
        """Agree on the day of the next talk."""
        meeting = rows.meeting

        def to(when: date | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.talks.set_next(SetNextTalk(meeting.id, version, when))

        seen = RowAt(meeting.id, meeting.version)
        return self._do(self._("next talk"), seen, to(day), to(meeting.next_meeting_on))

    def add_goal(self, page: PersonRows, words: GoalWords) -> bool:
        """Agree on a new goal."""
        goal_id = uuid4()

        def there() -> ChangeSet:
            return self._desk.goals.add(AddGoal(page.case_id, words, goal_id))

        def back(version: int) -> ChangeSet:
            return self._desk.goals.take_back(TakeBackGoal(goal_id, version))

        return self._add(self._("new goal"), goal_id, _root(page), Steps(there, back))

    def edit_goal(self, goal: GoalRow, words: GoalWords) -> bool:
        """Change what a goal says."""

        def to(wanted: GoalWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.goals.edit(EditGoal(goal.id, version, wanted))

        seen = RowAt(goal.id, goal.version)
        return self._do(self._("change of a goal"), seen, to(words), to(words_of_goal(goal)))

    def add_measure(self, page: PersonRows, words: MeasureWords) -> bool:
        """Agree on something that is done."""
        measure_id = uuid4()

        def there() -> ChangeSet:
            return self._desk.measures.add(AddMeasure(page.case_id, words, measure_id))

        def back(version: int) -> ChangeSet:
            return self._desk.measures.take_back(TakeBackMeasure(measure_id, version))

        return self._add(self._("new measure"), measure_id, _root(page), Steps(there, back))

    def edit_measure(self, row: MeasureRow, words: MeasureWords) -> bool:
        """Change what is done."""

        def to(wanted: MeasureWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.measures.edit(EditMeasure(row.id, version, wanted))

        seen = RowAt(row.id, row.version)
        return self._do(self._("change of a measure"), seen, to(words), to(words_of_measure(row)))


def _root(page: PersonRows) -> RowAt:
    return RowAt(page.case_id, page.case_version)


def words_of_goal(goal: GoalRow) -> GoalWords:
    """What a stored goal says."""
    horizon = GoalHorizon.LONG if goal.is_long_term else GoalHorizon.SHORT
    names = [field.name for field in fields(GoalWords) if field.name != "horizon"]
    said = GoalWords(**{name: getattr(goal, name) for name in names})
    return replace(said, horizon=horizon)


def words_of_measure(row: MeasureRow) -> MeasureWords:
    """What a stored measure says."""
    return MeasureWords(**{field.name: getattr(row, field.name) for field in fields(MeasureWords)})
