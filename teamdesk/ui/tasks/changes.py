"""What is done to one promise or several at once: read from what is typed, done, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.actions import (
    Answer,
    EditAction,
    HandOver,
    Repeat,
    SetActionStatus,
    WaitFor,
)
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.steps import PromiseStep, TaskSteps, owner_again

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import TaskServices


class TaskChanges:
    """Each deed returns what the line has to tell, None when it is done."""

    def __init__(self, services: TaskServices, around: Surroundings) -> None:
        self._services = services
        self._around = around
        self._ = around.texts
        self._steps = TaskSteps(services.promises, around)

    def tick(self, tasks: Sequence[TaskRow]) -> ExplainedError | None:
        """Tick all that are open; where none is, open them again."""
        open_ones = [task for task in tasks if task.status.is_open]
        after = ActionStatus.DONE if open_ones else ActionStatus.OPEN
        steps = [_status_step(task, after) for task in open_ones or tasks]
        return self._steps.do(self._("ticking of promises"), steps)

    def drop(self, tasks: Sequence[TaskRow], reason: str) -> ExplainedError | None:
        """Drop them for one reason."""
        steps = [_status_step(task, ActionStatus.DROPPED, reason) for task in tasks]
        return self._steps.do(self._("dropping of promises"), steps)

    def move(self, tasks: Sequence[TaskRow], typed: str) -> ExplainedError | None:
        """Move them to the day that was typed, or by as many days; empty takes the day away."""
        from teamdesk.domain.typed_promises import read_shift
        from teamdesk.ui.tasks.typed import read_due

        days = read_shift(typed)
        if days is not None:
            return self.shift(tasks, days)
        day = read_due(typed, self._today)
        return self._date([(task, day) for task in tasks])

    def shift(self, tasks: Sequence[TaskRow], days: int) -> ExplainedError | None:
        """Move each by some days, to a day on which somebody is at work."""
        from teamdesk.domain.typed_promises import moved

        return self._date([(task, moved(task.due_on, days, self._today)) for task in tasks])

    def hand_over(self, tasks: Sequence[TaskRow], typed: str) -> ExplainedError | None:
        """Give them to the member whose letters were typed; she says if she takes them on."""
        from teamdesk.ui.tasks.typed import read_owner

        receiver = read_owner(typed, self.members())
        if receiver is None:
            return TextMissing("owner")
        steps = [
            _handed(task, receiver.id)
            for task in tasks
            if task.owner is None or task.owner.id != receiver.id
        ]
        error = self._steps.do(self._("handing over"), steps)
        if error is None and steps:
            self._tell_handed(receiver, len(steps))
        return error

    def answer(self, tasks: Sequence[TaskRow], *, takes: bool) -> ExplainedError | None:
        """Take promises on, or give them back."""
        steps = [_answered(task, takes=takes) for task in tasks]
        words = self._("taking on") if takes else self._("giving back")
        return self._steps.do(words, steps)

    def wait(self, task: TaskRow, typed: str) -> ExplainedError | None:
        """Note what a promise waits for; empty lets it go on."""
        after = typed.strip()
        before = task.waiting_for if task.status is ActionStatus.WAITING else ""
        if after == before:
            return None
        step = PromiseStep(
            task,
            lambda version: WaitFor(task.id, version, after),
            lambda version: WaitFor(task.id, version, before),
        )
        return self._steps.do(self._("waiting of a promise"), [step])

    def repeat(self, task: TaskRow, typed: str) -> ExplainedError | None:
        """Let a promise come again as it was typed; empty lets this be the last one."""
        from teamdesk.ui.tasks.typed import read_repetition

        every, until = read_repetition(typed, task, self._today)
        if (every, until) == (task.repeat_days, task.repeat_until):
            return None
        step = PromiseStep(
            task,
            lambda version: Repeat(task.id, version, every, until),
            lambda version: Repeat(task.id, version, task.repeat_days, task.repeat_until),
        )
        return self._steps.do(self._("repeating of a promise"), [step])

    def split(self, task: TaskRow, typed: str) -> ExplainedError | None:
        """Make a promise of each line."""
        from teamdesk.ui.tasks.typed import read_parts

        texts = read_parts(typed)
        new_ids = tuple(uuid4() for _text in texts[1:])
        return self._steps.split(self._("splitting of a promise"), task, texts, new_ids)

    def members(self) -> list[MemberRow]:
        """Everyone who can own a promise."""
        return [member for member in self._services.team().members() if member.is_active]

    @property
    def _today(self) -> date:
        return self._around.clock.today()

    def _date(self, moves: Sequence[tuple[TaskRow, date | None]]) -> ExplainedError | None:
        steps = [_dated(task, day) for task, day in moves if task.due_on != day]
        return self._steps.do(self._("moving of promises"), steps)

    def _tell_handed(self, receiver: MemberRow, count: int) -> None:
        _ = self._
        if receiver.id == self._services.member_id:
            return
        said = _.plural(
            "{name} is asked to take it on.",
            "{name} is asked to take {count} promises on.",
            count,
            name=receiver.name,
        )
        self._around.notices.tell(said)


def _status_step(task: TaskRow, after: ActionStatus, reason: str = "") -> PromiseStep:
    return PromiseStep(
        task,
        lambda version: SetActionStatus(task.id, version, after, reason),
        lambda version: SetActionStatus(task.id, version, task.status),
    )


def _handed(task: TaskRow, to_id: UUID) -> PromiseStep:
    return PromiseStep(
        task,
        lambda version: HandOver(task.id, version, to_id),
        lambda version: owner_again(task, version),
    )


def _answered(task: TaskRow, *, takes: bool) -> PromiseStep:
    return PromiseStep(
        task,
        lambda version: Answer(task.id, version, takes_it=takes),
        lambda version: owner_again(task, version),
    )


def _dated(task: TaskRow, day: date | None) -> PromiseStep:
    return PromiseStep(
        task,
        lambda version: _redated(task, version, day),
        lambda version: _redated(task, version, task.due_on),
    )


def _redated(task: TaskRow, version: int, day: date | None) -> EditAction:
    owner_id = task.owner.id if task.owner else None
    return EditAction(task.id, version, task.text, owner_id, day)
