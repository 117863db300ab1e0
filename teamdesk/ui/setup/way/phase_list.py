"""The phases in their order, moved by drag or by Alt and the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent

    from teamdesk.ui.theme.theme import Theme

ROWS = 7
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class PhaseList(QListWidget):
    """One line a phase; it asks for a move and never makes one itself.

    Signals:
        moved: from which place to which.
        removal_requested: Delete was pressed on the current one.
    """

    moved = Signal(int, int)
    removal_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setProperty("ground", "card")
        self.setSpacing(theme.tokens.space.xs)
        self.setMinimumHeight(theme.tokens.sizes.control * ROWS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other phases, or the same ones in other words; the current place stays."""
        at = self.currentRow()
        self.blockSignals(True)
        self.clear()
        self.addItems(list(lines))
        self.setCurrentRow(min(max(at, 0), self.count() - 1))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow, remove with Delete."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.ask_to_move(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def ask_to_move(self, step: int) -> None:
        """Ask for the current phase one place up or down, where there is one."""
        at = self.currentRow()
        if at >= 0 and 0 <= at + step < self.count():
            self.moved.emit(at, at + step)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the list is shown anew when it is made."""
        target = self.indexAt(event.position().toPoint()).row()
        at, last = self.currentRow(), self.count() - 1
        to = last if target < 0 else target
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if at >= 0 and to != at:
            self.moved.emit(at, to)
