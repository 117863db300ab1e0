"""Ctrl+M: what the reader passed over becomes a promise, and the team's reading learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.notes.team_words import TeamWordKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

MISSED = "Tussemor glattbarberer stolen"


def take(running: Room, text: str) -> None:
    running.type(text)
    note = running.view.running.panel.note
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


def accepted(running: Room) -> list[str]:
    stage = running.presenter.stage
    assert stage is not None
    return [task.quote for task in stage.actions]


def test_ctrl_m_makes_a_promise_of_the_sentence(running: Room, qtbot: QtBot) -> None:
    before = accepted(running)

    take(running, f"Alt er bra. {MISSED}")

    qtbot.waitUntil(lambda: len(accepted(running)) == len(before) + 1)
    assert MISSED in accepted(running)


def test_ctrl_m_is_taken_back(running: Room, qtbot: QtBot) -> None:
    take(running, MISSED)
    qtbot.waitUntil(lambda: MISSED in accepted(running))

    running.around.undo.undo()

    qtbot.waitUntil(lambda: MISSED not in accepted(running))


def test_ctrl_m_teaches_the_verb_that_was_missed(running: Room, qtbot: QtBot) -> None:
    take(running, MISSED)
    qtbot.waitUntil(lambda: MISSED in accepted(running))

    words = running.desk.team_words.words()

    assert [(word.kind, word.text) for word in words] == [(TeamWordKind.DEED, "glattbarberer")]


def test_ctrl_m_on_what_was_read_accepts_it(running: Room, qtbot: QtBot) -> None:
    take(running, "Kari bestiller rullator")

    qtbot.waitUntil(lambda: "Kari bestiller rullator" in accepted(running))
    assert running.view.running.panel.waiting == ()
    assert running.desk.team_words.words() == ()
