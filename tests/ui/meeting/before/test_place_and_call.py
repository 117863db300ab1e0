"""The room of the meeting, and its call, on the page before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from teamdesk.domain.commands.meetings import SetPlace
from teamdesk.domain.errors import ConflictError

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room


def write_place(room: Room, text: str) -> None:
    field = room.view.before.place.field
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def place(room: Room) -> str:
    assert room.presenter.meeting is not None
    return room.presenter.meeting.place


def test_place_is_written_and_taken_back(room: Room) -> None:
    write_place(room, "Kantina")
    assert place(room) == "Kantina"
    room.around.undo.undo()
    assert place(room) == ""
    room.around.undo.redo()
    assert place(room) == "Kantina"


def test_place_that_somebody_changed_meanwhile_is_not_overwritten(room: Room) -> None:
    meeting = room.presenter.meeting
    assert meeting is not None
    room.desk.meetings.set_place(SetPlace(meeting.id, meeting.version, "Havna"))
    write_place(room, "Kantina")
    assert [type(error) for error in room.heard.failures] == [ConflictError]
    assert place(room) == "Havna"


def choice(room: Room, words: str) -> QAction:
    """An entry of the menu."""
    actions = room.view.before.call.choices.actions()
    return next(action for action in actions if action.text() == words)


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        ("Word, bare med saksnumre", ".docx"),
        ("Til kalenderen (.ics), bare med saksnumre", ".ics"),
        ("PDF, med navn", ".pdf"),
    ],
)
def test_call_is_handed_out_where_the_meeting_is_prepared(
    room: Room, qtbot: QtBot, words: str, ending: str
) -> None:
    choice(room, words).trigger()
    bar = room.view.before.call.exporter.bar
    qtbot.waitUntil(lambda: bar.folder is not None, timeout=10000)
    assert bar.folder is not None
    assert [path.suffix for path in bar.folder.glob("Innkalling*")] == [ending]


def test_call_is_offered_by_its_key(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: opened.append(at))
    QTest.keyClick(room.view.before, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert len(opened) == 1
