"""Commands on promises that go together: done in one transaction, taken back in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.commands.actions import Merge, RestoreOwner, Split
from teamdesk.ui.deeds import Deed, JointDeed, RowAt
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import PromiseCommand
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.tasks.ports import Promises

ORIGIN = "tasks"


class PromiseStep(NamedTuple):
    """A promise, what is done to it, and what takes it back; each at the version it has then."""

    task: TaskRow
    there: Callable[[int], PromiseCommand]
    back: Callable[[int], PromiseCommand]


class TaskSteps:
    """Dispatches commands and remembers how to take them back."""

    def __init__(self, promises: Callable[[], Promises], around: Surroundings) -> None:
        self._promises = promises
        self._around = around

    def do(self, words: str, steps: Sequence[PromiseStep]) -> ExplainedError | None:
        """Do them all; returns why not, and then none is done."""
        if not steps:
            return None
        deed = JointDeed(
            self._around,
            [RowAt(step.task.id, step.task.version) for step in steps],
            lambda versions: self._dispatch(
                step.there(version) for step, version in zip(steps, versions, strict=True)
            ),
            lambda versions: self._dispatch(
                step.back(version) for step, version in zip(steps, versions, strict=True)
            ),
        )
        errors: list[ExplainedError] = []
        deed.do(words, errors.append)
        return errors[0] if errors else None

    def split(
        self, words: str, task: TaskRow, texts: tuple[str, ...], new_ids: tuple[UUID, ...]
    ) -> ExplainedError | None:
        """Make several of one; taken back, it is one again, unless somebody touched a part."""
        own = self._around.undo.own_writes

        def there(version: int) -> ChangeSet:
            changes = self._dispatch((Split(task.id, version, texts, new_ids),))
            for new_id in new_ids:
                own.begin_anew(new_id)
            return changes

        def back(version: int) -> ChangeSet:
            others = tuple((new_id, own.newest(new_id, FIRST_VERSION)) for new_id in new_ids)
            return self._dispatch((Merge(task.id, version, task.text, others),))

        errors: list[ExplainedError] = []
        deed = Deed(self._around, RowAt(task.id, task.version), there, back)
        deed.do(words, errors.append)
        return errors[0] if errors else None

    def _dispatch(self, commands: Iterable[PromiseCommand]) -> ChangeSet:
        return self._promises().together(tuple(commands), ORIGIN)


def owner_again(task: TaskRow, version: int) -> RestoreOwner:
    """Let a promise be whose it is now."""
    return RestoreOwner(
        task.id,
        version,
        owner_id=task.owner.id if task.owner else None,
        owner_name=task.owner_name,
        handed_by_id=task.handed_by.id if task.handed_by else None,
        needs_acceptance=task.needs_acceptance,
    )
