"""What a person does to promises, and the keys for it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt


class TaskGesture(Enum):
    """A deed on the promises that are marked, on the current one, or on the list."""

    TICK = auto()
    EDIT = auto()
    MOVE = auto()
    DAY_LATER = auto()
    WEEK_LATER = auto()
    HAND_OVER = auto()
    WAIT = auto()
    SPLIT = auto()
    REPEAT = auto()
    DROP = auto()
    TAKE_ON = auto()
    GIVE_BACK = auto()
    NEW = auto()
    OPEN_PERSON = auto()
    WHOSE = auto()
    PAPERS = auto()


KEYS = {
    Qt.Key.Key_Space: TaskGesture.TICK,
    Qt.Key.Key_E: TaskGesture.EDIT,
    Qt.Key.Key_F2: TaskGesture.EDIT,
    Qt.Key.Key_Return: TaskGesture.EDIT,
    Qt.Key.Key_Enter: TaskGesture.EDIT,
    Qt.Key.Key_M: TaskGesture.MOVE,
    Qt.Key.Key_Plus: TaskGesture.DAY_LATER,
    Qt.Key.Key_U: TaskGesture.WEEK_LATER,
    Qt.Key.Key_G: TaskGesture.HAND_OVER,
    Qt.Key.Key_W: TaskGesture.WAIT,
    Qt.Key.Key_S: TaskGesture.SPLIT,
    Qt.Key.Key_R: TaskGesture.REPEAT,
    Qt.Key.Key_D: TaskGesture.DROP,
    Qt.Key.Key_Delete: TaskGesture.DROP,
    Qt.Key.Key_A: TaskGesture.TAKE_ON,
    Qt.Key.Key_B: TaskGesture.GIVE_BACK,
    Qt.Key.Key_N: TaskGesture.NEW,
    Qt.Key.Key_O: TaskGesture.OPEN_PERSON,
    Qt.Key.Key_T: TaskGesture.WHOSE,
    Qt.Key.Key_P: TaskGesture.PAPERS,
}
# Makes sense for one promise alone: its words, and what it waits for.
ONE_ALONE = (TaskGesture.EDIT, TaskGesture.WAIT, TaskGesture.SPLIT, TaskGesture.REPEAT)
