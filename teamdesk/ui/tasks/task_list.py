"""The list of promises, driven by keys as well as by the mouse."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from teamdesk.ui.tasks.delegate import TaskDelegate

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from teamdesk.ui.tasks.model import TaskModel
    from teamdesk.ui.tasks.task_words import TaskWords
    from teamdesk.ui.theme.theme import Theme


class TaskGesture(Enum):
    """What a person does to the current promise, or to the list."""

    TICK = auto()
    EDIT = auto()
    DROP = auto()
    NEW = auto()


KEYS = {
    Qt.Key.Key_Space: TaskGesture.TICK,
    Qt.Key.Key_E: TaskGesture.EDIT,
    Qt.Key.Key_F2: TaskGesture.EDIT,
    Qt.Key.Key_Return: TaskGesture.EDIT,
    Qt.Key.Key_Enter: TaskGesture.EDIT,
    Qt.Key.Key_D: TaskGesture.DROP,
    Qt.Key.Key_Delete: TaskGesture.DROP,
    Qt.Key.Key_N: TaskGesture.NEW,
}
_NOT_OURS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TaskList(QListView):
    """Promises under headings.

    Signals:
        gestured: a `TaskGesture` at the current promise.
    """

    gestured = Signal(object)

    def __init__(self, theme: Theme, words: TaskWords, model: TaskModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = model
        self.lines = TaskDelegate(theme, words, self.viewport())
        self.setModel(model)
        self.setItemDelegate(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "surface")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def current_task(self) -> UUID | None:
        """The promise the keyboard is on."""
        index = self.currentIndex()
        line = self._tasks.at(index.row()) if index.isValid() else None
        return line.task.id if line and line.task else None

    def choose(self, task_id: UUID) -> bool:
        """Make a promise the current one; False where it is not listed."""
        place = self._tasks.place_of(task_id)
        if place is None:
            return False
        self.setCurrentIndex(self._tasks.index(place))
        return True

    def choose_near(self, place: int) -> None:
        """Make the promise at or after a place the current one, or the last."""
        places = [at for at, line in enumerate(self._tasks.rows) if line.task]
        if places:
            at = next((found for found in places if found >= place), places[-1])
            self.setCurrentIndex(self._tasks.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; arrows are the list's own."""
        gesture = KEYS.get(Qt.Key(event.key()))
        if gesture is not None and not event.modifiers() & _NOT_OURS:
            self.gestured.emit(gesture)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._tasks.at(index.row()).task is not None:
            box = self.lines.box_rect(self.visualRect(index))
            if box.adjusted(-6, -6, 6, 6).contains(event.position()):
                self.gestured.emit(TaskGesture.TICK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are as high as their words at this width."""
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.gestured.emit(TaskGesture.EDIT)
