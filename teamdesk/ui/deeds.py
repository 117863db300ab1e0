"""A deed that can be taken back, as long as nobody else has changed the rows it was done to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class RowAt:
    """A row as somebody saw it."""

    id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class Steps:
    """How a row is added, and how it is taken away again at the version it has then."""

    there: Callable[[], ChangeSet]
    back: Callable[[int], ChangeSet]


class Addition:
    """A row that is added, taken back, and added again under the same id.

    It begins anew each time, at its first version, and its root is changed with it.
    """

    def __init__(self, around: Surroundings, row_id: UUID, root: RowAt, steps: Steps) -> None:
        self._bus = around.bus
        self._undo = around.undo
        self._row_id = row_id
        self._root = root
        self._steps = steps

    def do(self, text: str, refused: Callable[[ExplainedError], None]) -> bool:
        """Do it and remember it as ``text`` in the menu, or tell ``refused`` why not."""
        try:
            self.forth()
        except ExplainedError as error:
            refused(error)
            return False
        self._undo.push(text, self.back, self.forth)
        return True

    def forth(self) -> None:
        """Add the row."""
        changes = self._steps.there()
        self._undo.own_writes.begin_anew(self._row_id)
        self._tell(changes)

    def back(self) -> None:
        """Take it away."""
        self._tell(self._steps.back(self._undo.own_writes.newest(self._row_id, FIRST_VERSION)))

    def _tell(self, changes: ChangeSet) -> None:
        own = self._undo.own_writes
        own.note(self._root.id, own.newest(self._root.id, self._root.version) + 1)
        self._bus.publish(changes)


class JointDeed:
    """Knows the version each of its rows has after a step, so that a stranger's change is found.

    Deeds on the same row are taken back one after the other, and each writes a version of its
    own. Those are no stranger's: the stack of undo knows which versions this window wrote.
    """

    def __init__(
        self,
        around: Surroundings,
        rows: Sequence[RowAt],
        there: Callable[[Sequence[int]], ChangeSet],
        back: Callable[[Sequence[int]], ChangeSet],
    ) -> None:
        self._bus = around.bus
        self._undo = around.undo
        self._rows = tuple(rows)
        self._there = there
        self._back = back

    def do(self, text: str, refused: Callable[[ExplainedError], None]) -> bool:
        """Do it and remember it as ``text`` in the menu, or tell ``refused`` why it was not done.

        What is refused is not remembered, nor what changed nothing: there is no way back from it.
        """
        try:
            changes = self._step(self._there, [row.version for row in self._rows])
        except ExplainedError as error:
            refused(error)
            return False
        if any(changes.ids.values()):
            self._undo.push(text, self.back, self.forth)
        return True

    def forth(self) -> None:
        """Call the service again, and tell the bus."""
        self._step(self._there, self._newest())

    def back(self) -> None:
        """Call the inverse."""
        self._step(self._back, self._newest())

    def _newest(self) -> list[int]:
        return [self._undo.own_writes.newest(row.id, row.version) for row in self._rows]

    def _step(
        self, command: Callable[[Sequence[int]], ChangeSet], versions: list[int]
    ) -> ChangeSet:
        changes = command(versions)
        # Each command stores a row once, which raises its version by one, or not at all.
        known = zip(self._rows, versions, strict=True)
        self._rows = tuple(RowAt(row.id, version + changes.holds(row.id)) for row, version in known)
        for row in self._rows:
            if changes.holds(row.id):
                self._undo.own_writes.note(row.id, row.version)
        self._bus.publish(changes)
        return changes


class Deed(JointDeed):
    """A deed on one row."""

    def __init__(
        self,
        around: Surroundings,
        row: RowAt,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> None:
        super().__init__(
            around, (row,), lambda versions: there(*versions), lambda versions: back(*versions)
        )


class Deeds:
    """What one part of the window can do and take back; each deed tells whether it was done.

    Attributes:
        refused: is told why something was not done.
    """

    def __init__(self, around: Surroundings, refused: Callable[[ExplainedError], None]) -> None:
        self._around = around
        self._ = around.texts
        self.refused = refused

    def _do(
        self,
        text: str,
        row: RowAt,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> bool:
        return Deed(self._around, row, there, back).do(text, self.refused)

    def _add(self, text: str, row_id: UUID, root: RowAt, steps: Steps) -> bool:
        return Addition(self._around, row_id, root, steps).do(text, self.refused)
