"""A goal is evaluated: it goes on, is changed, is ended, or is to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.field_errors import DayGone, TextMissing
from teamdesk.domain.goals import GoalResult, GoalStatus
from teamdesk.models import CaseFile, Goal, GoalEvaluation, GoalStatusChange

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.goals import EvaluateGoal, TakeBackEvaluation
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class GoalEvaluationService:
    """Evaluations of goals, with what follows from each."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def evaluate(self, command: EvaluateGoal, origin: str = "") -> ChangeSet:
        """Keep an evaluation; an end ends the goal, «again» sets the case's next evaluation.

        Raises:
            TextMissing: a goal is to be looked at again, and nothing says when.
            DayGone: that day has been.
            ConflictError: somebody changed the goal after it was seen.
        """
        self._check(command)
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            work.touch(goal)
            work.add(
                GoalEvaluation(
                    id=command.evaluation_id,
                    goal_id=goal.id,
                    evaluated_on=self._at.today,
                    result=command.result,
                    text=command.text.strip(),
                    member_id=self._at.member_id,
                )
            )
            if command.result is GoalResult.ENDED:
                goal.is_partly_reached = command.is_partly_reached
                self._end(work, goal)
            elif command.result is GoalResult.REASSESS:
                case = work.get(CaseFile, goal.case_id)
                case.next_evaluation_on, case.next_evaluation_is_week = command.next_on, False
            return work.commit(origin)

    def take_back(self, command: TakeBackEvaluation, origin: str = "") -> ChangeSet:
        """Remove an evaluation that was just made, and put back what it changed.

        Raises:
            ConflictError: somebody changed the goal after it was seen.
        """
        before = command.before
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            work.touch(goal)
            evaluation = work.get(GoalEvaluation, command.evaluation_id)
            if evaluation.result is GoalResult.REASSESS:
                case = work.get(CaseFile, goal.case_id)
                case.next_evaluation_on = before.next_on
                case.next_evaluation_is_week = before.next_is_week
            if goal.status is not before.status:
                self._set_status(work, goal, before.status)
                goal.status_on = before.status_on
            goal.is_partly_reached = before.is_partly_reached
            work.remove(evaluation)
            return work.commit(origin)

    def _check(self, command: EvaluateGoal) -> None:
        if command.result is not GoalResult.REASSESS:
            return
        if command.next_on is None:
            raise TextMissing("next_on")
        if command.next_on < self._at.today:
            raise DayGone("next_on")

    def _end(self, work: UnitOfWork, goal: Goal) -> None:
        # A goal that is reached stays reached: it has ended already, and better.
        if goal.status is not GoalStatus.REACHED:
            self._set_status(work, goal, GoalStatus.ENDED)

    def _set_status(self, work: UnitOfWork, goal: Goal, status: GoalStatus) -> None:
        goal.status, goal.status_on = status, self._at.today
        work.add(
            GoalStatusChange(
                goal_id=goal.id,
                status=status,
                set_on=self._at.today,
                member_id=self._at.member_id,
            )
        )
