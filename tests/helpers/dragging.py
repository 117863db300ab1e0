"""Drags with the mouse: pressed and moved in the window until Qt begins, then held and let go.

This platform ends a drag as soon as it has begun. So what Qt asked of the model is handed on as Qt
would hand it on: through the application, to whatever widget under the mouse takes drops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(view: QAbstractItemView, start: QPoint, target: QAbstractItemView, end: QPoint) -> bool:
    """Drag what is at ``start`` of a view to ``end`` of another; returns whether it was taken."""
    begun = _begin(view, start)
    accepted = begun is not None and _let_go(begun, target, end)
    window = view.window()
    goal = target.viewport().mapTo(window, end)
    QTest.mouseRelease(window.windowHandle(), LEFT, NO_KEYS, goal)
    QApplication.processEvents()
    return accepted


def _begin(view: QAbstractItemView, start: QPoint) -> QMimeData | None:
    """Press and move; returns what Qt took along, or None where nothing could be dragged."""
    window = view.window()
    at, taken = view.viewport().mapTo(window, start), list[QMimeData]()
    model = type(view.model())
    asked = model.mimeData

    def mime_data(self: object, indexes: Sequence[QModelIndex]) -> QMimeData:
        data: QMimeData = asked(self, indexes)
        copy = QMimeData()
        for name in data.formats():
            copy.setData(name, data.data(name))
        taken.append(copy)
        return data

    far = QPoint(0, QApplication.startDragDistance() + 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "mimeData", mime_data)
        QTest.mousePress(window.windowHandle(), LEFT, NO_KEYS, at)
        # The first move makes it a drag, the second begins it.
        QTest.mouseMove(window.windowHandle(), at + far / 2)
        QTest.mouseMove(window.windowHandle(), at + far)
    return taken[0] if taken else None


def _let_go(data: QMimeData, target: QAbstractItemView, end: QPoint) -> bool:
    copies, over = Qt.DropAction.CopyAction, target.viewport()
    QApplication.sendEvent(over, QDragEnterEvent(end, copies, data, LEFT, NO_KEYS))
    moved = QDragMoveEvent(end, copies, data, LEFT, NO_KEYS)
    QApplication.sendEvent(over, moved)
    if moved.isAccepted():
        QApplication.sendEvent(over, QDropEvent(QPointF(end), copies, data, LEFT, NO_KEYS))
    return moved.isAccepted()
