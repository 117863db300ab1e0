from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


class _Window(QWidget):
    """A window that undoes deeds, with one field."""

    def __init__(self, theme: Theme, editor: QWidget) -> None:
        super().__init__()
        self.undone = 0
        QVBoxLayout(self).addWidget(InlineField(theme, editor))
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._on_undo)

    def _on_undo(self) -> None:
        self.undone += 1


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_undo_in_a_field_that_nobody_typed_in_is_the_windows(
    qtbot: QtBot, theme: Theme, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    editor = kind()
    window = _Window(theme, editor)
    qtbot.addWidget(window)
    window.show()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)

    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)

    assert window.undone == 1


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_undo_after_typing_is_the_fields_own(
    qtbot: QtBot, theme: Theme, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    editor = kind()
    window = _Window(theme, editor)
    qtbot.addWidget(window)
    window.show()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "45")

    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)

    assert window.undone == 0
