"""Ctrl+Z in a field with nothing of its own to take back takes back the last deed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class UndoKeys(QObject):
    """Lets the undo keys through where the field has no use for them.

    Qt's text fields keep these keys even when nothing was typed, and whoever has just saved with
    Enter stands in such a field.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the key for the field, so that the window's own shortcut has it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            from PySide6.QtGui import QKeySequence

            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            is_redo = event.matches(QKeySequence.StandardKey.Redo)
            if (is_undo and not self._can_undo) or (is_redo and not self._can_redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    @property
    def _can_undo(self) -> bool:
        field = self._field
        if isinstance(field, QLineEdit):
            return field.isUndoAvailable()
        return field.document().isUndoAvailable()

    @property
    def _can_redo(self) -> bool:
        field = self._field
        if isinstance(field, QLineEdit):
            return field.isRedoAvailable()
        return field.document().isRedoAvailable()
