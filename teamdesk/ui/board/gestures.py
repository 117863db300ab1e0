"""What a person does on the board by a key, a menu, a button or the mouse: one list for all."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Gesture(Enum):
    """What is done to the current card, or to the board."""

    OPEN = auto()
    PEEK = auto()
    MOVE = auto()
    COORDINATOR = auto()
    TRANSFER = auto()
    LEFT = auto()
    RIGHT = auto()
    FILTER = auto()
    CLOSE = auto()


KEYS = {
    Qt.Key.Key_Return: Gesture.OPEN,
    Qt.Key.Key_Enter: Gesture.OPEN,
    Qt.Key.Key_Space: Gesture.PEEK,
    Qt.Key.Key_M: Gesture.MOVE,
    Qt.Key.Key_C: Gesture.COORDINATOR,
    Qt.Key.Key_Left: Gesture.LEFT,
    Qt.Key.Key_Right: Gesture.RIGHT,
    Qt.Key.Key_Slash: Gesture.FILTER,
    Qt.Key.Key_Escape: Gesture.CLOSE,
}
_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def gesture_of(event: QKeyEvent) -> Gesture | None:
    """The gesture that a key asks for."""
    if event.modifiers() & _TYPING:
        return None
    if event.text() == "/":
        # Shift+7 on a Norwegian keyboard.
        return Gesture.FILTER
    return KEYS.get(Qt.Key(event.key()))
