"""What is done with goals, each deed with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.goals import (
    AddGoal,
    BeforeEvaluation,
    EditGoal,
    EvaluateGoal,
    SetGoalStatus,
    TakeBackEvaluation,
    TakeBackGoal,
)
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.deeds import words_of_goal

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.goals import GoalWords
    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.services.case.goal_evaluations import GoalEvaluationService
    from teamdesk.services.case.goals import GoalService
    from teamdesk.ui.person.deeds import PersonDeeds
    from teamdesk.ui.person.goals.evaluation_form import Evaluated
    from teamdesk.ui.texts import Texts


class GoalDeeds:
    """Deeds on goals; each tells whether it was done."""

    def __init__(
        self,
        goals: GoalService,
        evaluations: GoalEvaluationService,
        deeds: PersonDeeds,
        texts: Texts,
    ) -> None:
        self._goals = goals
        self._evaluations = evaluations
        self._deeds = deeds
        self._ = texts

    def add(self, page: PersonRows, words: GoalWords, new_id: UUID | None = None) -> bool:
        """Agree on a new goal; ``new_id`` keeps the same one from being agreed on twice."""
        goal_id = new_id or uuid4()

        def there() -> ChangeSet:
            return self._goals.add(AddGoal(page.case_id, words, goal_id))

        def back(version: int) -> ChangeSet:
            return self._goals.take_back(TakeBackGoal(goal_id, version))

        root = RowAt(page.case_id, page.case_version)
        return self._deeds.add(self._("new goal"), goal_id, root, there, back)

    def edit(self, goal: GoalRow, words: GoalWords) -> bool:
        """Change what a goal says."""

        def to(wanted: GoalWords) -> Callable[[int], ChangeSet]:
            return lambda version: self._goals.edit(EditGoal(goal.id, version, wanted))

        said = self._("change of a goal")
        seen = RowAt(goal.id, goal.version)
        return self._deeds.do(said, seen, to(words), to(words_of_goal(goal)))

    def set_status(self, goal: GoalRow, status: GoalStatus) -> bool:
        """Say how a goal goes."""

        def to(wanted: GoalStatus) -> Callable[[int], ChangeSet]:
            return lambda version: self._goals.set_status(SetGoalStatus(goal.id, version, wanted))

        seen = RowAt(goal.id, goal.version)
        return self._deeds.do(self._("goal status"), seen, to(status), to(goal.status))

    def evaluate(self, goal: GoalRow, page: PersonRows, found: Evaluated) -> bool:
        """Keep an evaluation of a goal."""
        evaluation_id = uuid4()
        before = BeforeEvaluation(
            goal.status,
            goal.status_on,
            goal.is_partly_reached,
            page.next_evaluation_on,
            page.next_evaluation_is_week,
        )

        def there(version: int) -> ChangeSet:
            return self._evaluations.evaluate(
                EvaluateGoal(
                    goal.id,
                    version,
                    evaluation_id,
                    found.result,
                    found.text,
                    found.is_partly_reached,
                    found.next_on,
                )
            )

        def back(version: int) -> ChangeSet:
            return self._evaluations.take_back(
                TakeBackEvaluation(goal.id, version, evaluation_id, before)
            )

        seen = RowAt(goal.id, goal.version)
        return self._deeds.do(self._("evaluation of a goal"), seen, there, back)
