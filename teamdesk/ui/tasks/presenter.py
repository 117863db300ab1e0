"""Between «Oppgaver» and the services: what is listed, and what is done to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.navigation import Place
from teamdesk.ui.tasks.groups import Grouping, Scope, Section, grouped, is_asked
from teamdesk.ui.watching import WatchingPresenter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from PySide6.QtCore import QObject

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.adding import TaskAdding
    from teamdesk.ui.tasks.deeds import TaskDeeds
    from teamdesk.ui.tasks.ports import TaskServices

SHOWN = (Entity.ACTION, Entity.CASE, Entity.PERSON, Entity.MEETING, Entity.MEMBER)


class TaskPresenter(WatchingPresenter):
    """What the place shows and does, without a widget in it; `sections` are new at a refresh."""

    def __init__(
        self, services: TaskServices, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(around, SHOWN, parent)
        self._services = services
        self._first = services.first
        self._tasks: dict[UUID, TaskRow] = {}
        self.scope = Scope.MINE if services.member_id else Scope.TEAM
        self.grouping = Grouping.TIME

    @cached_property
    def _deeds(self) -> TaskDeeds:
        """Made with the first deed: the list stands before any command is loaded (doc/011)."""
        from teamdesk.ui.tasks.deeds import TaskDeeds

        return TaskDeeds(self._services.promises, self, self._around)

    @cached_property
    def _adding(self) -> TaskAdding:
        from teamdesk.ui.tasks.adding import TaskAdding

        return TaskAdding(self._services, self._around)

    @property
    def has_me(self) -> bool:
        """Whether it is known who sits at the machine."""
        return self._services.member_id is not None

    @property
    def today(self) -> date:
        """The day that dates are counted from."""
        return self._around.clock.today()

    @property
    def sections(self) -> tuple[Section, ...]:
        """The groups as they are chosen now."""
        tasks = [task for task in self._tasks.values() if self._is_in_scope(task)]
        return grouped(tasks, self.grouping, self.today, self._services.member_id)

    @property
    def asked(self) -> list[TaskRow]:
        """What was given to whoever sits here and waits for her answer."""
        mine = self._services.member_id
        return [task for task in self._tasks.values() if is_asked(task, mine)]

    def refresh(self) -> None:
        """Ask for the promises as they stand."""
        tasks, self._first = self._first, None
        if tasks is None:
            tasks = self._services.promises().tasks()
        self._tasks = {task.id: task for task in tasks}
        super().refresh()

    def task(self, task_id: UUID) -> TaskRow | None:
        """A listed promise."""
        return self._tasks.get(task_id)

    def choose(self, *, scope: Scope | None = None, grouping: Grouping | None = None) -> None:
        """Show somebody else's, or in another order."""
        self.scope = scope or self.scope
        self.grouping = grouping or self.grouping
        if self.scope is Scope.MINE and self.grouping is Grouping.OWNER:
            # All of them are mine.
            self.grouping = Grouping.TIME
        self.refreshed.emit()

    def choose_others(self) -> None:
        """Show the team's instead of mine, and the other way round."""
        if self.has_me:
            self.choose(scope=Scope.TEAM if self.scope is Scope.MINE else Scope.MINE)

    def toggle(self, task_id: UUID) -> None:
        """Tick what is open, open what is ticked."""
        task = self.task(task_id)
        if task is None:
            return
        status = ActionStatus.DONE if task.status.is_open else ActionStatus.OPEN
        try:
            self._deeds.set_status(task, status)
        except ExplainedError as error:
            self.refuse(error)

    def open_person(self, task_id: UUID) -> None:
        """Go to the page of the person whom a promise is about."""
        task = self.task(task_id)
        if task is not None and task.person_id is not None:
            self._around.navigator.open(Place.PERSON, task.person_id)

    def drop(self, task_id: UUID, reason: str) -> ExplainedError | None:
        """Drop a promise; returns what the form has to tell, None when it is done."""
        task = self.task(task_id)
        if task is None:
            return None
        try:
            self._deeds.set_status(task, ActionStatus.DROPPED, reason)
        except ExplainedError as error:
            return self._told(error)
        return None

    def edit(self, task_id: UUID, typed: Mapping[str, str]) -> ExplainedError | None:
        """Change a promise to what was typed; the fields left alone keep what they held."""
        task = self.task(task_id)
        if task is None:
            return None
        from teamdesk.ui.tasks.deeds import Wording, wording_of
        from teamdesk.ui.tasks.typed import read_due, read_owner

        before = self.typed_of(task)
        wording = wording_of(task)
        try:
            owner_id, due_on = wording.owner_id, wording.due_on
            if typed["owner"] != before["owner"]:
                owner_id = _id(read_owner(typed["owner"], self._members()))
            if typed["due"] != before["due"]:
                due_on = read_due(typed["due"], self.today)
            after = Wording(typed["text"].strip(), owner_id, due_on)
            if after != wording:
                self._deeds.reword(task, after)
        except ExplainedError as error:
            return self._told(error)
        return None

    def add(self, typed: Mapping[str, str]) -> ExplainedError | None:
        """Write a new promise down; it is mine unless an owner is typed."""
        return self._adding.add(typed)

    @property
    def newest(self) -> UUID | None:
        """The promise that was written down last."""
        return self._adding.newest

    def typed_of(self, task: TaskRow) -> dict[str, str]:
        """A promise as one would type it."""
        due = task.due_on
        return {
            "text": task.text,
            "owner": task.owner.initials if task.owner else "",
            "due": f"{due.day}.{due.month}.{due.year}" if due else "",
        }

    def _is_in_scope(self, task: TaskRow) -> bool:
        if self.scope is Scope.TEAM:
            return True
        return task.owner is not None and task.owner.id == self._services.member_id

    def _members(self) -> list[MemberRow]:
        return [member for member in self._services.team().members() if member.is_active]

    def _told(self, error: ExplainedError) -> ExplainedError | None:
        """A conflict closes the form and shows what is true now; the rest is for the form."""
        if isinstance(error, ConflictError):
            self.refuse(error)
            return None
        return error


def _id(member: MemberRow | None) -> UUID | None:
    return member.id if member else None
