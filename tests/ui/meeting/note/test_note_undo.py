"""Ctrl+Z in the note takes back what was done last, and is never swallowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def noted(qtbot: QtBot, running: Room) -> Room:
    """A promise is typed and accepted; the window has its undo keys."""
    undo = running.around.undo
    QShortcut(QKeySequence("Ctrl+Z"), running.view).activated.connect(undo.undo)
    QShortcut(QKeySequence("Ctrl+Y"), running.view).activated.connect(undo.redo)
    note = running.view.running.panel.note
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "Ola bestiller rullator innen fredag.")
    running.view.running.panel.accept_all()
    assert promises(running) == 1
    return running


def promises(room: Room) -> int:
    return len(room.desk.actions.tasks())


def press(room: Room, key: Qt.Key) -> None:
    QTest.keyClick(room.view.running.panel.note, key, CTRL)


def test_undo_in_the_note_after_accepting_takes_the_acceptance_back(noted: Room) -> None:
    typed = noted.view.running.panel.note.toPlainText()
    press(noted, Qt.Key.Key_Z)
    assert promises(noted) == 0
    assert noted.view.running.panel.note.toPlainText() == typed


def test_undo_after_typing_on_takes_the_typing_back(noted: Room) -> None:
    QTest.keyClicks(noted.view.running.panel.note, " Mer")
    press(noted, Qt.Key.Key_Z)
    assert promises(noted) == 1
    assert "Mer" not in noted.view.running.panel.note.toPlainText()


def test_second_undo_takes_the_typing_before_the_deed(noted: Room) -> None:
    press(noted, Qt.Key.Key_Z)
    press(noted, Qt.Key.Key_Z)
    assert not noted.view.running.panel.note.toPlainText()


def test_redo_in_the_note_does_the_acceptance_again(noted: Room) -> None:
    press(noted, Qt.Key.Key_Z)
    press(noted, Qt.Key.Key_Y)
    assert promises(noted) == 1


def test_undo_in_a_note_with_nothing_typed_is_the_windows(noted: Room) -> None:
    note = noted.view.running.panel.note
    note.show_note(note.toPlainText())
    press(noted, Qt.Key.Key_Z)
    assert promises(noted) == 0
