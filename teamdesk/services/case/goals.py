"""Goals: what is agreed, and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import StillInUse
from teamdesk.domain.field_errors import OutOfRange, TextMissing
from teamdesk.domain.goals import GoalHorizon
from teamdesk.models import CaseFile, Goal, GoalStatusChange, Member, Person
from teamdesk.services.case.written import as_written
from teamdesk.storage.queries import cases
from teamdesk.storage.queries import goals as goal_queries

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import SetWhatMatters
    from teamdesk.domain.commands.goals import (
        AddGoal,
        EditGoal,
        GoalWords,
        SetGoalStatus,
        TakeBackGoal,
    )
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

MOST_IMPORTANT = 10


class GoalService:
    """What the person wants, and the goals that came of it."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def set_what_matters(self, command: SetWhatMatters, origin: str = "") -> ChangeSet:
        """Write down what matters to the person, dated and signed."""
        with self._at.writing() as work:
            person = work.get(Person, command.person_id, command.expected_version)
            # Asked for between two changes, the name would have them stored as two versions.
            author = self._author(work)
            person.what_matters = command.text.strip()
            person.what_matters_on = self._at.today
            person.what_matters_by = author
            return work.commit(origin)

    def _author(self, work: UnitOfWork) -> str:
        return work.get(Member, self._at.member_id).name if self._at.member_id else ""

    def add(self, command: AddGoal, origin: str = "") -> ChangeSet:
        """Agree on a new goal.

        Raises:
            FieldError: it has no words, or its importance is not from 1 to 10.
        """
        written = _checked(command.words)
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id)
            work.touch(case)
            position = cases.next_goal_position(work.session, case.id)
            work.add(Goal(id=command.goal_id, case_id=case.id, position=position, **written))
            return work.commit(origin)

    def take_back(self, command: TakeBackGoal, origin: str = "") -> ChangeSet:
        """Remove a goal that was just added.

        Raises:
            ConflictError: somebody changed it after it was seen.
            StillInUse: a measure, a promise or another goal hangs on it.
        """
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            if goal_queries.is_goal_used(work.session, goal.id):
                raise StillInUse
            work.touch(work.get(CaseFile, goal.case_id))
            work.remove(goal)
            return work.commit(origin)

    def edit(self, command: EditGoal, origin: str = "") -> ChangeSet:
        """Change what a goal says.

        Raises:
            FieldError: it has no words, or its importance is not from 1 to 10.
            ConflictError: somebody changed it after it was seen.
        """
        written = _checked(command.words)
        with self._at.writing() as work:
            goal = work.get(Goal, command.goal_id, command.expected_version)
            for name, value in written.items():
                setattr(goal, name, value)
            return work.commit(origin)

    def set_status(self, command: SetGoalStatus, origin: str = "") -> ChangeSet:
        """Say how a goal goes; the step is kept in its history."""
        with self._at.writing() as work:
            change_status(work, self._at, command)
            return work.commit(origin)


def change_status(work: UnitOfWork, at: Workplace, command: SetGoalStatus) -> None:
    """Set how a goal goes within a transaction, and keep the step in its history."""
    goal = work.get(Goal, command.goal_id, command.expected_version)
    if goal.status is not command.status or goal.status_on is None:
        # Said again, it stands where it stood: what counts is since when.
        goal.status_on = at.today
    goal.status = command.status
    work.touch(goal)
    work.add(
        GoalStatusChange(
            goal_id=goal.id,
            status=command.status,
            set_on=at.today,
            meeting_id=command.meeting_id,
            member_id=at.member_id,
        )
    )


def _checked(words: GoalWords) -> dict[str, object]:
    if not words.text.strip():
        raise TextMissing("text")
    if words.importance is not None and not 1 <= words.importance <= MOST_IMPORTANT:
        raise OutOfRange("importance", 1, MOST_IMPORTANT)
    written = as_written(words)
    return written | {"parent_id": None} if words.horizon is GoalHorizon.LONG else written
