"""Undo for what services did: the deed is done first, then remembered here.

An entry that meets a conflict leaves the stack and says why; nothing is overwritten by an undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

_REMEMBERED = 200
FIRST_VERSION = 1


class _Entry(QUndoCommand):
    """A deed that is done already; its first redo, which Qt calls when it is pushed, is nothing."""

    def __init__(
        self,
        text: str,
        undo: Callable[[], None],
        redo: Callable[[], None],
        refused: Callable[[ExplainedError], None],
    ) -> None:
        super().__init__(text)
        self._undo = undo
        self._redo = redo
        self._refused = refused
        self._pushed = False

    def redo(self) -> None:
        if self._pushed:
            self._try(self._redo)
        self._pushed = True

    def undo(self) -> None:
        self._try(self._undo)

    def _try(self, act: Callable[[], None]) -> None:
        # Qt keeps an entry whose redo() raised, so a refusal is caught here and never raised.
        try:
            act()
        except ExplainedError as error:
            self.setObsolete(True)
            self._refused(error)


class OwnWrites:
    """Which versions of a row this window wrote since the team was opened."""

    def __init__(self) -> None:
        self._versions: set[tuple[UUID, int]] = set()
        self._begun_anew: set[UUID] = set()

    def note(self, row_id: UUID, version: int) -> None:
        """Remember that ``version`` is this window's own."""
        self._versions.add((row_id, version))

    def begin_anew(self, row_id: UUID) -> None:
        """The row was added, perhaps again after it was taken back: it is at its first version."""
        self._versions = {known for known in self._versions if known[0] != row_id}
        self._begun_anew.add(row_id)

    def newest(self, row_id: UUID, version: int) -> int:
        """The last version after ``version`` that nobody else has had a hand in."""
        if row_id in self._begun_anew and (row_id, version) not in self._versions:
            version = FIRST_VERSION
        while (row_id, version + 1) in self._versions:
            version += 1
        return version


class UndoStack(QObject):
    """One stack for the open team; cleared when it is locked.

    Signals:
        changed: what can be undone or redone is another now.
        refused: the `ExplainedError` for which an entry could not be undone or redone.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.own_writes = OwnWrites()
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(_REMEMBERED)
        self._stack.indexChanged.connect(self._on_index_changed)

    def push(self, text: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Remember a deed that is done.

        Args:
            text: what was done, as the menu says it: «set goal to on track».
            undo: dispatches the inverse command; raises `ExplainedError` if that is refused.
            redo: dispatches the command again, in the same way.
        """
        self._stack.push(_Entry(text, undo, redo, self._on_refused))

    @Slot()
    def undo(self) -> None:
        """Take back the last deed."""
        self._stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._stack.redo()

    @Slot()
    def clear(self) -> None:
        """Forget everything."""
        self._stack.clear()

    @property
    def depth(self) -> int:
        """How many deeds are done and can be taken back."""
        return self._stack.index()

    @property
    def undo_text(self) -> str:
        """The deed that would be taken back; empty when there is none."""
        return self._stack.undoText()

    @property
    def redo_text(self) -> str:
        """The deed that would be done again; empty when there is none."""
        return self._stack.redoText()

    @Slot(int)
    def _on_index_changed(self, _index: int) -> None:
        self.changed.emit()

    def _on_refused(self, error: ExplainedError) -> None:
        self.refused.emit(error)
