"""What happens in a meeting now and then: nobody on the agenda, a refusal, a day that is over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from teamdesk.domain.commands.actions import EditAction
from teamdesk.domain.commands.meetings import CloseMeeting, LeaveItem
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import MeetingStatus

if TYPE_CHECKING:
    from datetime import date

    import pytest
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

DECISION = "Enige om å fortsette to uker til."


def button(inside: QWidget, name: str) -> QAbstractButton:
    return next(b for b in inside.findChildren(QAbstractButton) if b.accessibleName() == name)


def field(inside: QWidget, name: str) -> QLineEdit:
    return next(line for line in inside.findChildren(QLineEdit) if line.accessibleName() == name)


def read(room: Room, qtbot: QtBot, text: str) -> None:
    """Type, and wait until it is read."""
    room.type(text)
    qtbot.waitUntil(lambda: len(room.view.running.panel.items.items) == 1)


def test_meeting_without_an_agenda_cannot_be_started(empty_room: Room) -> None:
    start = button(empty_room.view.before, "Start møtet")
    assert not start.isEnabled()
    assert start.toolTip() == "Møtet kan starte når noen står på sakslisten."


def test_meeting_that_runs_without_an_agenda_takes_no_note_and_can_be_closed(
    empty_room: Room,
) -> None:
    empty_room.presenter.start()
    assert not empty_room.view.running.panel.note.isEnabled()
    empty_room.view.show_readback()
    empty_room.view.readback.close_requested.emit(None)
    statuses = {row.status for row in empty_room.desk.meetings.meetings()}
    assert MeetingStatus.CLOSED in statuses
    assert MeetingStatus.OPEN not in statuses


def test_read_back_refuses_a_next_meeting_in_the_past(running: Room) -> None:
    running.view.show_readback()
    asked: list[date | None] = []
    running.view.readback.close_requested.connect(asked.append)
    line = field(running.view.readback, "Neste møte")
    line.setText("1.1.2020")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked == []


def test_read_back_escape_goes_back_to_the_meeting(running: Room) -> None:
    running.view.show_readback()
    QTest.keyClick(running.view.readback, Qt.Key.Key_Escape)
    assert running.view.running.isVisible()


def test_accepted_decision_is_reworded_in_place(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot, DECISION)
    panel = running.view.running.panel
    panel.accept_all()
    before = running.presenter.stage.decisions[0]
    panel.items.edit_requested.emit(panel.items.items[0])
    field(panel.editor, "Hva").setText("tre uker til")
    QTest.keyClick(panel.editor.due, Qt.Key.Key_Return)
    (after,) = running.presenter.stage.decisions
    assert (after.id, after.text, after.quote) == (before.id, "tre uker til", before.quote)


def test_editor_keeps_what_is_typed_when_someone_changed_the_promise(
    running: Room, qtbot: QtBot
) -> None:
    read(running, qtbot, "Kari bestiller rullator innen fredag.")
    panel = running.view.running.panel
    panel.accept_all()
    panel.items.edit_requested.emit(panel.items.items[0])
    (task,) = running.presenter.stage.actions
    running.desk.actions.edit(EditAction(task.id, task.version, "krykker", None, None))
    words = field(panel.editor, "Hva")
    words.setText("rullator til ute")
    QTest.keyClick(panel.editor.due, Qt.Key.Key_Return)
    assert [type(error) for error in running.heard.failures] == [ConflictError]
    assert (panel.editor.isVisible(), words.text()) == (True, "rullator til ute")
    QTest.keyClick(panel.editor.due, Qt.Key.Key_Return)
    assert running.presenter.stage.actions[0].text == "rullator til ute"


def test_marked_stretch_is_the_promise_where_signs_of_two_units_stand_before_it(
    running: Room, qtbot: QtBot
) -> None:
    read(running, qtbot, "😀👩‍👧 Glad i dag 🎉. Kari bestiller rullator innen fredag. Sover 😴.")
    (marked,) = running.view.running.panel.note.extraSelections()
    assert marked.cursor.selectedText() == "Kari bestiller rullator innen fredag"


def test_next_person_asks_about_what_was_typed_a_moment_ago(running: Room) -> None:
    first = running.presenter.stage.item.id
    running.type("Kari bestiller rullator innen fredag.")
    QTest.keyClick(running.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert running.presenter.stage.item.id == first


def test_pasted_nul_does_not_make_the_stored_note_another(running: Room) -> None:
    note, pasted = running.view.running.panel.note, QMimeData()
    pasted.setText("Går\0 bra.\r\nOla ringer.")
    note.insertFromMimeData(pasted)
    assert note.toPlainText() == "Går bra.\nOla ringer."
    assert running.presenter.store_note()
    assert running.presenter.store_note()
    assert running.heard.failures == []


def test_time_on_stage_goes_on_after_the_read_back(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = running.around.clock
    for seconds in (100, 50):
        monkeypatch.setattr(clock, "_moment", clock.now() + timedelta(seconds=seconds))
        running.view.show_readback()
        running.presenter.refresh()
    assert running.presenter.on_stage.seconds == 150


def test_question_about_what_waits_tells_how_many_wait_now(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot, "Kari ringer Ola fredag.")
    bar = running.view.running.bar
    bar.may_go_on(1)
    bar.show_waiting(2)
    assert bar._question.text().startswith("2 forslag")


def closed_elsewhere(room: Room) -> None:
    meeting = room.desk.meetings.rows(room.presenter.meeting.id).meeting
    room.desk.closing.close(CloseMeeting(meeting.id, meeting.version, None))


def test_what_is_typed_while_another_machine_closes_waits_for_the_next_meeting(
    running: Room,
) -> None:
    running.type("Ola ringer legen.")
    case_id = running.presenter.stage.item.case_id
    closed_elsewhere(running)
    running.presenter.step(+1)
    assert not running.presenter.is_open
    waiting = [(note.case_id, note.text) for note in running.desk.quick_notes.waiting()]
    assert waiting == [(case_id, "Ola ringer legen.")]
    assert "en annen maskin" in running.heard.told[-1]


def test_place_that_is_opened_again_after_another_machine_closed_shows_no_old_stage(
    running: Room,
) -> None:
    running.view.hide()
    closed_elsewhere(running)
    running.view.show()
    assert running.presenter.stage is None
    assert running.view.pages.shown is running.view.before


def test_words_that_someone_else_has_gone_on_from_do_not_stand_twice(running: Room) -> None:
    stage = running.presenter.stage
    theirs = LeaveItem(stage.item.id, "Går bra. Ola ringer.", 1, stage.item.id, is_done=False)
    running.desk.meetings.leave_item(theirs)
    running.type("Går bra.")
    running.presenter.step(+1)
    assert running.view.running.panel.note.toPlainText() == "Går bra. Ola ringer."


def test_note_that_someone_else_stored_meanwhile_stands_beside_mine(running: Room) -> None:
    stage = running.presenter.stage
    theirs = LeaveItem(stage.item.id, "Skrevet av Ola.", 1, stage.item.id, is_done=False)
    running.desk.meetings.leave_item(theirs)
    running.type("Skrevet av meg.")
    running.presenter.step(+1)
    assert [type(error) for error in running.heard.failures] == [ConflictError]
    assert running.view.running.panel.note.toPlainText() == "Skrevet av Ola.\nSkrevet av meg."
    running.presenter.step(+1)
    stored = running.desk.meetings.stage(running.presenter.meeting.id, stage.item.id)
    assert stored.note == "Skrevet av Ola.\nSkrevet av meg."
