"""The list of promises, driven by keys as well as by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from teamdesk.ui.tasks.delegate import TaskDelegate
from teamdesk.ui.tasks.gestures import KEYS, TaskGesture
from teamdesk.ui.widgets.painted_rows import set_up_rows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from teamdesk.ui.tasks.model import TaskModel
    from teamdesk.ui.tasks.task_words import TaskWords
    from teamdesk.ui.theme.theme import Theme


_NOT_OURS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TaskList(QListView):
    """Promises under headings; Shift with the arrows and Ctrl with the mouse mark several.

    Signals:
        gestured: a `TaskGesture` at the marked promises.
        menu_requested: the menu of the marked promises is wanted there on the screen.
        marked_changed: others are marked, or another is the current one.
    """

    gestured = Signal(object)
    menu_requested = Signal(QPoint)
    marked_changed = Signal()

    def __init__(self, theme: Theme, words: TaskWords, model: TaskModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = model
        self.lines = TaskDelegate(theme, words, self)
        self.setModel(model)
        self.setItemDelegate(self.lines)
        set_up_rows(self)
        self.setProperty("ground", "surface")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def current_task(self) -> UUID | None:
        """The promise the keyboard is on."""
        index = self.currentIndex()
        line = self._tasks.at(index.row()) if index.isValid() else None
        return line.task.id if line and line.task else None

    @property
    def marked(self) -> list[UUID]:
        """The promises that are marked, from the top; the current one where none is."""
        places = sorted(index.row() for index in self.selectedIndexes())
        lines = [self._tasks.at(place).task for place in places]
        found = [task.id for task in lines if task is not None]
        current = self.current_task
        return found or ([current] if current else [])

    def choose(self, task_id: UUID) -> bool:
        """Make a promise the current one; False where it is not listed."""
        place = self._tasks.place_of(task_id)
        if place is None:
            return False
        self.setCurrentIndex(self._tasks.index(place))
        return True

    def mark(self, task_ids: Iterable[UUID]) -> None:
        """Mark several again that stand elsewhere now; the keyboard stays on the first."""
        places = [self._tasks.place_of(task_id) for task_id in task_ids]
        indexes = [self._tasks.index(place) for place in places if place is not None]
        for index in indexes[:1]:
            self.setCurrentIndex(index)
        for index in indexes[1:]:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def choose_near(self, place: int) -> None:
        """Make the promise at or after a place the current one, or the last."""
        places = [at for at, line in enumerate(self._tasks.rows) if line.task]
        if places:
            at = next((found for found in places if found >= place), places[-1])
            self.setCurrentIndex(self._tasks.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; arrows are the list's own."""
        gesture = KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home and not event.modifiers():
            # The first line of all is a heading, where Qt would not go.
            self.choose_near(0)
        elif gesture is not None and not event.modifiers() & _NOT_OURS:
            self.gestured.emit(gesture)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box, on the date or on whoever promised is a gesture of its own."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        task = self._tasks.at(index.row()).task if is_plain and index.isValid() else None
        if task is not None:
            gesture = self.lines.gesture_at(self.visualRect(index), task, event.position())
            if gesture is not None:
                self.gestured.emit(gesture)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that others are marked."""
        super().selectionChanged(selected, deselected)
        self.marked_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the promise under the mouse, or of the current one by its key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.indexAt(event.pos()).isValid():
                self.menu_requested.emit(event.globalPos())
        elif self.currentIndex().isValid():
            at = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are as high as their words at this width."""
        self.lines.width = event.size().width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.gestured.emit(TaskGesture.EDIT)
