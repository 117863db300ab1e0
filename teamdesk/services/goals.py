"""Goals: what is agreed, and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import TextMissing
from teamdesk.models import CaseFile, Goal, GoalStatusChange, Member, Person
from teamdesk.storage.queries import cases

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import SetWhatMatters
    from teamdesk.domain.commands.goals import AddGoal, EditGoal, SetGoalStatus
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class GoalService:
    """What the person wants, and the goals that came of it."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def set_what_matters(self, command: SetWhatMatters, origin: str = "") -> ChangeSet:
        """Write down what matters to the person, dated and signed."""
        with self._at.writing() as work:
            person = work.get(Person, command.person_id, command.expected_version)
            person.what_matters = command.text.strip()
            person.what_matters_on = self._at.today
            person.what_matters_by = self._author(work)
            return work.commit(origin)

    def _author(self, work: UnitOfWork) -> str:
        return work.get(Member, self._at.member_id).name if self._at.member_id else ""

    def add(self, command: AddGoal, origin: str = "") -> ChangeSet:
        """Agree on a new goal."""
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id)
            work.touch(case)
            work.add(
                Goal(
                    case_id=case.id,
                    horizon=command.horizon,
                    text=command.text.strip(),
                    target_on=command.target_on,
                    position=cases.next_goal_position(work.session, case.id),
                )
            )
            return work.commit(origin)

    def edit(self, command: EditGoal, origin: str = "") -> ChangeSet:
        """Change a goal's words or its target date."""
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            goal.text, goal.target_on = command.text.strip(), command.target_on
            return work.commit(origin)

    def set_status(self, command: SetGoalStatus, origin: str = "") -> ChangeSet:
        """Say how a goal goes; the step is kept in its history."""
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            if goal.status is not command.status or goal.status_on is None:
                # Said again, it stands where it stood: what counts is since when.
                goal.status_on = self._at.today
            goal.status = command.status
            work.touch(goal)
            work.add(
                GoalStatusChange(
                    goal_id=goal.id,
                    status=command.status,
                    set_on=self._at.today,
                    meeting_id=command.meeting_id,
                    member_id=self._at.member_id,
                )
            )
            return work.commit(origin)
