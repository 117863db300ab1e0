"""The wheel scrolls the page: what lies below it on the way must not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QTimeEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

# Qt's own would take the keyboard, too, when a wheel passes over them.
ON_PURPOSE = Qt.FocusPolicy.StrongFocus


class PassesWheel:
    """A field that is only changed on purpose, put before the class of Qt's that it is.

    Whoever scrolled a page of fields changed the coordinator of a plan by it, and it was saved.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SpinBox(PassesWheel, QSpinBox):
    """A number with arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(ON_PURPOSE)


class TimeBox(PassesWheel, QTimeEdit):
    """A time of the day with arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(ON_PURPOSE)
