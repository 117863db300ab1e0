"""A list of the agenda's lines that are moved and deepened by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from teamdesk.domain.meetings import Depth
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.ui.widgets.painted_rows import set_up_rows
from teamdesk.ui.widgets.yielding_list import YieldingList

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
# An id and nothing else travels with a drag.
LINE_MIME = "application/x-teamdesk-agenda-line"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
_DEPTHS = {
    Qt.Key.Key_D: Depth.DISCUSSED,
    Qt.Key.Key_1: Depth.DISCUSSED,
    Qt.Key.Key_K: Depth.BRIEF,
    Qt.Key.Key_2: Depth.BRIEF,
    Qt.Key.Key_L: Depth.LISTED,
    Qt.Key.Key_3: Depth.LISTED,
}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WorkableList(YieldingList):
    """Asks for changes and never makes one itself: the new state comes by the bus.

    Signals:
        depth_requested: an `AgendaRow`, and the `Depth` it is to be taken at.
        step_requested: an `AgendaRow`, and how many places it is to move.
        dropped: the id of a line, and the shown place before which it was let go.
        off_requested: an `AgendaRow` that is to come off.
    """

    depth_requested = Signal(object, object)
    step_requested = Signal(object, int)
    dropped = Signal(object, int)
    off_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._mark: int | None = None
        set_up_rows(self)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    @property
    def line(self) -> AgendaRow | None:
        """The line that the keys work on."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return row if isinstance(row, AgendaRow) else None

    def event(self, event: QEvent) -> bool:
        """Keep Alt and the arrows, which lead elsewhere in the running meeting."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if (is_alt and event.key() in _STEPS) or self._depth(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow, deepen with a letter or digit, take off with Delete."""
        line, depth = self.line, self._depth(event)
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if line is None:
            super().keyPressEvent(event)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_requested.emit(line, step)
        elif depth is not None:
            self.depth_requested.emit(line, depth)
        elif event.key() == Qt.Key.Key_Delete:
            self.off_requested.emit(line)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take lines and nothing else."""
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the line would come."""
        self._take(event)
        self._show_mark(self.place_at(event.position().toPoint()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing comes here."""
        self._show_mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move."""
        self._show_mark(None)
        data = event.mimeData().data(LINE_MIME).data()
        self._take(event)
        if event.isAccepted():
            place = self.place_at(event.position().toPoint())
            self.dropped.emit(UUID(bytes=bytes(data)), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, and where a dragged one would come."""
        super().paintEvent(event)
        if self._mark is None:
            return
        above = self.model().index(self._mark - 1, 0)
        y = self.visualRect(above).bottom() if self._mark else 0
        painter = QPainter(self.viewport())
        width = self._theme.tokens.sizes.focus_ring
        painter.setPen(QPen(QColor(self._theme.tokens.colours.accent), width))
        painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()

    def place_at(self, point: QPoint) -> int:
        """Before which shown line something comes that is let go at a point."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount() if point.y() > 0 else 0
        is_below = point.y() > self.visualRect(index).center().y()
        return index.row() + int(is_below)

    def _depth(self, event: QKeyEvent) -> Depth | None:
        if event.modifiers() & _COMMAND:
            return None
        return _DEPTHS.get(Qt.Key(event.key()))

    def _take(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(LINE_MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _show_mark(self, place: int | None) -> None:
        if place != self._mark:
            self._mark = place
            self.viewport().update()
