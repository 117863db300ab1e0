"""Between «Oppgaver» and the services: what is listed, and what is done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.cases import AddAction
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.deeds import ORIGIN, TaskDeeds, Wording, wording_of
from teamdesk.ui.tasks.groups import Grouping, Scope, Section, by_person, by_time
from teamdesk.ui.tasks.typed import read_due, read_owner, read_person

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import TaskServices

SHOWN = (Entity.ACTION, Entity.CASE, Entity.PERSON, Entity.MEETING, Entity.MEMBER)


class TaskPresenter(QObject):
    """What the place shows and does, without a widget in it.

    Signals:
        refreshed: `sections` are new.
    """

    refreshed = Signal()

    def __init__(
        self, services: TaskServices, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._around = around
        self._deeds = TaskDeeds(services.promises, self, around)
        self._tasks: dict[UUID, TaskRow] = {}
        self._is_watched = False
        self._is_stale = True
        self.scope = Scope.MINE if services.member_id else Scope.TEAM
        self.grouping = Grouping.TIME
        around.bus.changed.connect(self._on_bus_changed)
        around.undo.refused.connect(self._on_undo_refused)

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
        if self.grouping is Grouping.PERSON:
            return by_person(tasks)
        return by_time(tasks, self.today)

    def watch(self, *, is_watched: bool) -> None:
        """Ask nothing while nobody looks; what was missed is fetched when somebody does."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask for the promises as they stand."""
        self._tasks = {task.id: task for task in self._services.promises.tasks()}
        self._is_stale = False
        self.refreshed.emit()

    def task(self, task_id: UUID) -> TaskRow | None:
        """A listed promise."""
        return self._tasks.get(task_id)

    def choose(self, *, scope: Scope | None = None, grouping: Grouping | None = None) -> None:
        """Show somebody else's, or in another order."""
        self.scope = scope or self.scope
        self.grouping = grouping or self.grouping
        self.refreshed.emit()

    def toggle(self, task_id: UUID) -> None:
        """Tick what is open, open what is ticked."""
        task = self.task(task_id)
        if task is None:
            return
        status = ActionStatus.DONE if task.status.is_open else ActionStatus.OPEN
        try:
            self._deeds.set_status(task, status)
        except ExplainedError as error:
            self._refuse(error)

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
        try:
            owner = read_owner(typed["owner"], self._members())
            card = read_person(typed["person"], self._services.team.board().cards)
            command = AddAction(
                text=typed["text"].strip(),
                case_id=card.case_id if card else None,
                owner_id=_id(owner) or self._services.member_id,
                due_on=read_due(typed["due"], self.today),
            )
            self._around.bus.publish(self._services.promises.add(command, ORIGIN))
        except ExplainedError as error:
            return error
        return None

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
        return [member for member in self._services.team.members() if member.is_active]

    def _told(self, error: ExplainedError) -> ExplainedError | None:
        """A conflict closes the form and shows what is true now; the rest is for the form."""
        if isinstance(error, ConflictError):
            self._refuse(error)
            return None
        return error

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)
        if isinstance(error, ConflictError):
            self.refresh()

    @Slot(object)
    def _on_undo_refused(self, _error: object) -> None:
        if self._is_watched:
            self.refresh()

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*SHOWN):
            return
        self._is_stale = True
        if self._is_watched:
            self.refresh()


def _id(member: MemberRow | None) -> UUID | None:
    return member.id if member else None
