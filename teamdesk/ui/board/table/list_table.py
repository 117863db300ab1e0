"""The table of the list: its groups fold, and its cards are dragged from group to group."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter

from teamdesk.ui.board.gestures import Gesture, gesture_of
from teamdesk.ui.board.lanes.card_painter import paint_ring
from teamdesk.ui.board.lanes.model import MIME_TYPE
from teamdesk.ui.board.table.card_table import CardTable

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.model import TableModel
    from teamdesk.ui.theme.theme import Theme

# Whether a gesture on a heading folds its group; None for the other way round.
FOLDS = {Gesture.LEFT: True, Gesture.RIGHT: False, Gesture.OPEN: None, Gesture.PEEK: None}
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ListTable(CardTable):
    """Cards under headings.

    Attributes:
        takes_drops: a card that is dropped in another group goes there.

    Signals:
        fold_requested: the key of a heading, and whether its cards are to be hidden.
        step_requested: how many places the column that the keyboard is in goes to the right.
        card_dropped: case id, and the key of the heading of the group it was dropped in.
    """

    fold_requested = Signal(str, bool)
    step_requested = Signal(int)
    card_dropped = Signal(object, str)

    def __init__(
        self, theme: Theme, words: CardWords, model: TableModel, lines: int, parent: QWidget
    ) -> None:
        super().__init__(theme, words, model, lines, parent)
        self._ring_theme = theme
        self._over: str | None = None
        self.takes_drops = False
        self.headings.marks_current = True
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.clicked.connect(self._on_clicked)

    def take_drops(self, *, are_taken: bool) -> None:
        """Let cards be dragged from group to group, or not."""
        self.takes_drops = are_taken
        self.setDragEnabled(are_taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold on a heading; Ctrl with an arrow sideways moves the column."""
        heading = self.rows.heading(self.currentIndex().row())
        gesture, key = gesture_of(event), Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in STEPS:
            self.step_requested.emit(STEPS[key])
        elif heading is not None and gesture in FOLDS:
            folds = FOLDS[gesture]
            self.fold_requested.emit(heading.key, not heading.is_folded if folds is None else folds)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of the board, where groups are places to put them."""
        super().dragEnterEvent(event)
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the group that the card would go to; at the edges, the list rolls."""
        super().dragMoveEvent(event)
        self._take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the model is never edited by a drop."""
        key = self._take(event)
        self._mark(None)
        if key is not None:
            case = UUID(bytes=bytes(event.mimeData().data(MIME_TYPE).data()))
            self.card_dropped.emit(case, key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring around the heading that a card is held over."""
        super().paintEvent(event)
        row = self.rows.place_of(self._over) if self._over else None
        if row is None:
            return
        tokens = self._ring_theme.tokens
        inset = tokens.sizes.focus_ring
        box = QRectF(self.visualRect(self.rows.index(row, 0)))
        painter = QPainter(self.viewport())
        paint_ring(painter, box.adjusted(inset, inset, -inset, -inset - 1), tokens, has_focus=True)
        painter.end()

    def _take(self, event: QDropEvent) -> str | None:
        """Accept a card over a group; returns the key of the group."""
        key = self._key_at(event.position().toPoint())
        if key is None or not event.mimeData().hasFormat(MIME_TYPE):
            event.ignore()
            self._mark(None)
            return None
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._mark(key)
        return key

    def _key_at(self, at: QPoint) -> str | None:
        row = self.rowAt(at.y())
        heading = self.rows.heading_over(row) if row >= 0 and self.takes_drops else None
        return heading.key if heading else None

    def _mark(self, key: str | None) -> None:
        if key != self._over:
            self._over = key
            self.viewport().update()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        heading = self.rows.heading(index.row())
        if heading is not None:
            self.fold_requested.emit(heading.key, not heading.is_folded)
