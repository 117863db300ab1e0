"""Ctrl+Z in the note takes back what was done last: what was typed, or the deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from teamdesk.ui.undo import UndoStack


class NoteUndo(UndoKeys):
    """Remembers how the note stood at each deed, and so what came after it."""

    def __init__(self, note: QPlainTextEdit, deeds: UndoStack) -> None:
        super().__init__(note)
        self._note = note
        self._deeds = deeds
        self._depth = deeds.depth
        self._at: dict[int, tuple[int, str]] = {}
        deeds.changed.connect(self._on_changed)

    @property
    def _can_undo(self) -> bool:
        if not self._note.document().isUndoAvailable():
            return False
        return not (self._deeds.undo_text and self._is_at_or_before(self._deeds.depth))

    @property
    def _can_redo(self) -> bool:
        if not self._note.document().isRedoAvailable():
            return False
        return not (self._deeds.redo_text and self._stands_as_at(self._deeds.depth + 1))

    def _is_at_or_before(self, depth: int) -> bool:
        """Whether nothing that stands in the note was typed after a deed."""
        steps = self._at.get(depth, (0, ""))[0]
        return steps > self._note.document().availableUndoSteps() or self._stands_as_at(depth)

    def _stands_as_at(self, depth: int) -> bool:
        # Qt adds letters typed on to the step before the deed, so the text is compared, too.
        now = (self._note.document().availableUndoSteps(), self._note.toPlainText())
        return self._at.get(depth) == now

    @Slot()
    def _on_changed(self) -> None:
        depth = self._deeds.depth
        if depth > self._depth:
            steps = self._note.document().availableUndoSteps()
            self._at[depth] = (steps, self._note.toPlainText())
        self._depth = depth
