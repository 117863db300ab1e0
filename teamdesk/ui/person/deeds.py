"""What is done on a person's page, each deed with its way back."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.actions import AddAction, SetActionStatus, TakeBackAction
from teamdesk.domain.commands.cases import AssignCoordinator, SetWhatMatters
from teamdesk.domain.commands.entries import NOT_THERE
from teamdesk.domain.commands.goals import GoalWords
from teamdesk.domain.commands.records import TakeBackPlan
from teamdesk.domain.goals import GoalHorizon
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.deeds import Deeds, RowAt, Steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.surroundings import Surroundings


class PersonDeeds(Deeds):
    """Undoable deeds; each tells whether it was done.

    Attributes:
        is_closed: the wall shows the page, with initials for names; nothing is stored from there.
    """

    def __init__(
        self, desk: PersonDesk, around: Surroundings, refused: Callable[[ExplainedError], None]
    ) -> None:
        super().__init__(around, refused)
        self._desk = desk
        self.is_closed = False

    def set_what_matters(self, page: PersonRows, text: str) -> bool:
        """Write down what matters to the person."""

        def to(words: str) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.goals.set_what_matters(
                SetWhatMatters(page.person_id, version, words)
            )

        said = self._("what matters")
        return self.do(
            said, RowAt(page.person_id, page.person_version), to(text), to(page.what_matters)
        )

    def tick(self, task: TaskRow) -> bool:
        """A promise is kept."""

        def to(status: ActionStatus) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.actions.set_status(
                SetActionStatus(task.id, version, status)
            )

        said = self._("ticking of a promise")
        return self.do(said, RowAt(task.id, task.version), to(ActionStatus.DONE), to(task.status))

    def promise(self, command: AddAction) -> bool:
        """Make a promise."""
        action_id = command.action_id or uuid4()

        def there(version: int) -> ChangeSet:
            made = replace(command, action_id=action_id, expected_version=version)
            return self._desk.actions.add(made)

        def back(version: int) -> ChangeSet:
            return self._desk.actions.take_back(TakeBackAction(action_id, version))

        return self.do(self._("new promise"), RowAt(action_id, NOT_THERE), there, back)

    def promise_follow_up(
        self, page: PersonRows, text: str, due_on: date, weeks: int | None = None
    ) -> None:
        """Promise to look again, by the coordinator or by me, and tell where it stands.

        One that is a follow-up after the end has the ``weeks`` that it belongs to.
        """
        owner = page.coordinator.id if page.coordinator else self._desk.effort.me
        command = AddAction(text, page.case_id, owner, due_on, follow_up_weeks=weeks)
        if self.promise(command):
            day = self._.formats.date_long(due_on)
            self._around.notices.tell(self._("Promised by {day}. It stands in Tasks.", day=day))

    def assign(self, page: PersonRows, member_id: UUID | None) -> bool:
        """Give the case a coordinator, or none."""
        before = page.coordinator.id if page.coordinator else None

        def to(who: UUID | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.board.assign(
                AssignCoordinator(page.case_id, version, who)
            )

        said = self._("change of coordinator")
        return self.do(said, RowAt(page.case_id, page.case_version), to(member_id), to(before))

    def save_plan(self, before: SavePlan, after: SavePlan) -> bool:
        """Keep a plan's fields."""
        if before.plan_id is None or before.expected_version is None:
            return False

        def to(wanted: SavePlan) -> Callable[[int], ChangeSet]:
            return lambda version: self._desk.plans.save(at_version(wanted, version))

        said = self._("change of the plan")
        seen = RowAt(before.plan_id, before.expected_version)
        return self.do(said, seen, to(after), to(before))

    def offer_plan(self, page: PersonRows, offer: SavePlan) -> bool:
        """Write down that a plan was offered."""
        plan_id = uuid4()

        def there() -> ChangeSet:
            return self._desk.plans.save(replace(offer, new_id=plan_id))

        def back(version: int) -> ChangeSet:
            return self._desk.plans.take_back(TakeBackPlan(plan_id, version))

        root = RowAt(page.case_id, page.case_version)
        return self.add(self._("offer of a plan"), plan_id, root, there, back)

    def add(
        self,
        text: str,
        row_id: UUID,
        root: RowAt,
        there: Callable[[], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> bool:
        """Add a row below ``root``, which each step changes, too, and remember it as ``text``."""
        if self.is_on_wall():
            return False
        return self._add(text, row_id, root, Steps(there, back))

    def do(
        self,
        text: str,
        row: RowAt,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> bool:
        """Do a deed and remember it as ``text``, or say what was refused."""
        if self.is_on_wall():
            return False
        return self._do(text, row, there, back)

    def is_on_wall(self) -> bool:
        """Whether nothing is stored now; says so."""
        # Texts have lost their names there: stored, they would be lost for good.
        if self.is_closed:
            self._around.notices.warn(
                self._(
                    "On the wall a person's page is for reading. Nothing is lost: "
                    "press F11, and write on your own screen."
                )
            )
        return self.is_closed


def words_of_goal(goal: GoalRow) -> GoalWords:
    """What a stored goal says."""
    horizon = GoalHorizon.LONG if goal.is_long_term else GoalHorizon.SHORT
    names = [field.name for field in fields(GoalWords) if field.name != "horizon"]
    return GoalWords(horizon=horizon, **{name: getattr(goal, name) for name in names})


def at_version(command: SavePlan, version: int) -> SavePlan:
    """The same fields, from the version that stands now."""
    return replace(command, expected_version=version)
