"""What is done to a promise, and how it is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.commands.actions import EditAction, SetActionStatus
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.steps import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import Promises


class Listed(Protocol):
    """The promises as they are listed now."""

    def task(self, task_id: UUID) -> TaskRow | None:
        """A promise; None when it is no longer listed."""
        ...


@dataclass(frozen=True, slots=True)
class Wording:
    """What an edit can change, together."""

    text: str
    owner_id: UUID | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class StatusStep:
    """A promise from one status to another."""

    task_id: UUID
    before: ActionStatus
    after: ActionStatus
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WordingStep:
    """A promise from one wording to another."""

    task_id: UUID
    before: Wording
    after: Wording


class TaskDeeds:
    """Dispatches commands and remembers how to take them back.

    As on the board, a deed is taken back only where the promise still is as the deed left it.
    """

    def __init__(
        self, promises: Callable[[], Promises], listed: Listed, around: Surroundings
    ) -> None:
        self._promises = promises
        self._listed = listed
        self._around = around
        self._left: dict[UUID, int] = {}

    def set_status(self, task: TaskRow, status: ActionStatus, reason: str = "") -> None:
        """Tick, open again or drop.

        Raises:
            UserError: a rule refused it; nothing was changed.
        """
        there = StatusStep(task.id, task.status, status, reason)
        back = StatusStep(task.id, status, task.status)
        self._set_status(there, task.version)
        _ = self._around.texts
        words = {
            ActionStatus.DONE: _("ticking of a promise"),
            ActionStatus.DROPPED: _("dropping of a promise"),
        }.get(status, _("opening of a promise"))
        self._around.undo.push(
            words, partial(self._status_again, back), partial(self._status_again, there)
        )

    def reword(self, task: TaskRow, after: Wording) -> None:
        """Change words, owner and date together.

        Raises:
            UserError: a rule refused it; nothing was changed.
        """
        there = WordingStep(task.id, wording_of(task), after)
        back = replace(there, before=there.after, after=there.before)
        self._reword(there, task.version)
        _ = self._around.texts
        self._around.undo.push(
            _("change of a promise"),
            partial(self._reword_again, back),
            partial(self._reword_again, there),
        )

    def _status_again(self, step: StatusStep) -> None:
        task = self._listed.task(step.task_id)
        if task is not None and task.status is step.before:
            self._set_status(step, task.version)
        elif task is None and step.task_id in self._left:
            self._set_status(step, self._left[step.task_id])
        else:
            raise ConflictError(step.task_id)

    def _reword_again(self, step: WordingStep) -> None:
        task = self._listed.task(step.task_id)
        if task is None or wording_of(task) != step.before:
            raise ConflictError(step.task_id)
        self._reword(step, task.version)

    def _set_status(self, step: StatusStep, version: int) -> None:
        command = SetActionStatus(step.task_id, version, step.after, step.reason)
        changes = self._promises().set_status(command, ORIGIN)
        # What is dropped is no longer listed, so its next version can't be read there.
        self._left[step.task_id] = self._written(step.task_id, version, changes)
        self._around.bus.publish(changes)

    def _reword(self, step: WordingStep, version: int) -> None:
        after = step.after
        command = EditAction(step.task_id, version, after.text, after.owner_id, after.due_on)
        changes = self._promises().edit(command, ORIGIN)
        self._written(step.task_id, version, changes)
        self._around.bus.publish(changes)

    def _written(self, task_id: UUID, version: int, changes: ChangeSet) -> int:
        """The version after a step; one that changed nothing has written none."""
        if not changes.holds(task_id):
            return version
        self._around.undo.own_writes.note(task_id, version + 1)
        return version + 1


def wording_of(task: TaskRow) -> Wording:
    """What an edit would start from."""
    return Wording(task.text, task.owner.id if task.owner else None, task.due_on)
