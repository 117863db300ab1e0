from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLayout

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.goals import SetGoalStatus
from teamdesk.domain.commands.meetings import LeaveItem
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import ActionStatus, MeetingStatus, Presence
from teamdesk.domain.notes import ItemKind
from teamdesk.ui.navigation import Place
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

NOTE = "Kari bestiller rullator innen fredag. Enige om å fortsette to uker til."
FRIDAY = date(2026, 11, 27)


def read(room: Room, qtbot: QtBot, text: str = NOTE, items: int = 2) -> None:
    """Type, and wait until it is read."""
    room.type(text)
    qtbot.waitUntil(lambda: len(room.view.running.panel.items.items) == items)


def press(room: Room, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    QTest.keyClick(room.view.running.panel.note, key, keys)


def test_planned_meeting_shows_its_agenda(room: Room) -> None:
    assert room.view.before.isVisible()
    assert len(room.presenter.rows.agenda) == 2


def test_agenda_without_persons_leads_to_the_board(room: Room, qtbot: QtBot) -> None:
    before = room.view.before
    before.show_meeting(replace(room.presenter.rows, agenda=()))
    step = next(b for b in before.findChildren(Button) if b.text() == "Gå til tavla")
    assert step.isVisible()
    with qtbot.waitSignal(room.around.navigator.opened) as opened:
        step.click()
    assert opened.args[0].place is Place.BOARD


def test_start_puts_the_first_person_on_stage_ready_to_type(running: Room) -> None:
    assert running.view.running.isVisible()
    assert running.presenter.stage.name == running.presenter.rows.agenda[0].person_name
    assert running.view.focusWidget() is running.view.running.panel.note


def test_running_meeting_takes_the_keyboard_into_its_note(running: Room) -> None:
    running.view.running.agenda.setFocus()
    running.view.take_focus()
    assert running.view.running.panel.note.hasFocus()


def test_note_becomes_a_promise_and_a_decision(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    promise, decision = running.view.running.panel.items.items
    assert (promise.owner.name, promise.due_on) == ("Kari Hansen", FRIDAY)
    assert decision.kind is ItemKind.DECISION


def test_accept_all_by_keys_stores_them(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    press(running, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    stage = running.presenter.stage
    assert [task.text for task in stage.actions] == ["bestille rullator"]
    assert len(stage.decisions) == 1
    assert running.view.running.panel.waiting == ()


def test_accepted_promise_is_not_suggested_again(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    running.view.running.panel.accept_all()
    running.type(" Hun gleder seg.")
    qtbot.wait(250)
    assert running.view.running.panel.waiting == ()


def test_dropped_suggestion_stays_away_when_one_comes_back(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    items = running.view.running.panel.items
    items.setCurrentIndex(items.model().index(0, 0))
    QTest.keyClick(items, Qt.Key.Key_Delete)
    assert [item.kind for item in items.items] == [ItemKind.DECISION]
    running.presenter.step(+1)
    running.presenter.step(-1)
    assert [item.kind for item in items.items] == [ItemKind.DECISION]


def test_next_person_asks_once_about_what_waits(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    first = running.presenter.stage.name
    press(running, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert running.presenter.stage.name == first
    press(running, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert running.presenter.stage.name != first


def test_note_is_stored_when_the_person_leaves_the_stage(running: Room) -> None:
    running.type("Går bra.")
    running.presenter.step(+1)
    running.presenter.step(-1)
    assert running.view.running.panel.note.toPlainText() == "Går bra."
    assert running.presenter.rows.agenda[0].is_done


def test_typed_note_is_there_after_a_crash(running: Room, qtbot: QtBot) -> None:
    running.type("Kari bestil")
    running.presenter.note.keep()
    again = running.desk.drafts.text(f"note:{running.presenter.stage.item.id}")
    assert again == "Kari bestil"
    running.presenter.load()
    running.presenter.note.open_on(running.presenter.stage)
    assert running.presenter.note.text == "Kari bestil"


def test_draft_from_before_a_crash_does_not_replace_what_others_wrote_meanwhile(
    running: Room,
) -> None:
    stage = running.presenter.stage
    running.type("Min setning.")
    running.presenter.note.keep()
    theirs = LeaveItem(stage.item.id, "Deres setning.", 1, stage.item.id, note_before="")
    running.desk.meetings.leave_item(theirs)
    running.presenter.refresh()
    running.presenter.note.open_on(running.presenter.stage)
    assert running.presenter.note.text == "Deres setning.\nMin setning."


def test_note_that_was_only_looked_at_leaves_no_draft(running: Room) -> None:
    running.type("Går bra.")
    running.presenter.step(+1)
    running.presenter.step(-1)
    running.view.hide()
    assert running.desk.drafts.text(f"note:{running.presenter.stage.item.id}") is None


def test_status_of_a_goal_is_set_by_its_digit_and_undone(running: Room) -> None:
    line = running.view.running.stage._goals.lines[0]
    QTest.keyClick(line, Qt.Key.Key_2)
    assert running.presenter.stage.goals[0].status is GoalStatus.ON_TRACK
    running.around.undo.undo()
    assert running.presenter.stage.goals[0].status is GoalStatus.NOT_STARTED


def test_two_deeds_on_one_goal_are_undone_and_done_again(running: Room) -> None:
    line = running.view.running.stage._goals.lines[0]
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(line, key)
    stack = running.around.undo
    seen = []
    for step in (stack.undo, stack.undo, stack.redo, stack.redo):
        step()
        seen.append(running.presenter.stage.goals[0].status)
    there = [GoalStatus.ON_TRACK, GoalStatus.NOT_STARTED, GoalStatus.ON_TRACK, GoalStatus.SLOW]
    assert seen == there
    assert not running.heard.failures


def test_move_undone_goes_back_with_its_weeks(running: Room) -> None:
    board = running.desk.board.board()
    card = next(c for c in board.cards if c.case_id == running.presenter.stage.item.case_id)
    begun = card.phase_since - timedelta(days=20)
    other = next(phase.id for phase in board.phases if phase.id != card.phase_id)
    running.desk.board.move(MoveCase(card.case_id, card.version, card.phase_id, since=begun))
    seen = next(c for c in running.desk.board.board().cards if c.case_id == card.case_id)
    running.presenter.deeds.move(seen, other)
    running.around.undo.undo()
    after = next(c for c in running.desk.board.board().cards if c.case_id == card.case_id)
    assert (after.phase_id, after.phase_since) == (card.phase_id, begun)


def test_deed_that_someone_else_has_gone_on_from_is_not_undone(running: Room) -> None:
    line = running.view.running.stage._goals.lines[0]
    QTest.keyClick(line, Qt.Key.Key_2)
    refused: list[object] = []
    running.around.undo.refused.connect(refused.append)
    goal = running.presenter.stage.goals[0]
    running.desk.goals.set_status(SetGoalStatus(goal.id, goal.version, GoalStatus.STUCK, None))
    running.around.undo.undo()
    assert [type(error) for error in refused] == [ConflictError]


def test_editor_changes_owner_and_date_of_a_suggestion(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    panel = running.view.running.panel
    panel.items.edit_requested.emit(panel.items.items[0])
    editor = panel.editor
    editor.owner.setCurrentIndex(editor.owner.findText("Ola Lien"))
    editor.due.setText("u50")
    QTest.keyClick(editor.due, Qt.Key.Key_Return)
    (task,) = running.presenter.stage.actions
    assert (task.owner.name, task.due_on) == ("Ola Lien", date(2026, 12, 11))


def test_list_gives_way_to_the_open_line_where_there_is_little_room(
    running: Room, qtbot: QtBot
) -> None:
    read(running, qtbot)
    panel = running.view.running.panel
    # The main window is as small as a person makes it, whatever its places would like.
    running.view.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    running.view.resize(1190, 400)
    panel.items.edit_requested.emit(panel.items.items[0])
    assert panel.items.isHidden()
    panel.editor.cancelled.emit()
    assert not panel.items.isHidden()


def test_editor_refuses_a_date_that_tells_no_day(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    panel = running.view.running.panel
    panel.items.edit_requested.emit(panel.items.items[0])
    panel.editor.due.setText("snart")
    QTest.keyClick(panel.editor.due, Qt.Key.Key_Return)
    assert panel.editor.isVisible()
    assert running.presenter.stage.actions == ()


def test_presence_is_noted_by_a_click(running: Room) -> None:
    row = running.presenter.rows.attendance[0]
    running.view.running.present.ticked.emit(row, True)
    assert running.presenter.rows.attendance[0].presence is Presence.PRESENT


def test_everybody_is_noted_as_present_at_once_but_those_with_apologies(running: Room) -> None:
    absent = running.presenter.rows.attendance[0]
    running.view.running.present.ticked.emit(absent, False)
    running.view.running.all_present.click()
    noted = {row.name: row.presence for row in running.presenter.rows.attendance}
    assert noted.pop(absent.name) is Presence.APOLOGIES
    assert set(noted.values()) == {Presence.PRESENT}


def test_read_back_and_close_freeze_the_minutes(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    running.view.running.panel.accept_all()
    running.view.show_readback()
    assert running.view.readback.isVisible()
    running.view.readback.close_requested.emit(date(2026, 11, 30))
    assert running.around.navigator.current.place is Place.TASKS
    assert MeetingStatus.CLOSED in {row.status for row in running.desk.meetings.meetings()}


def test_promise_of_last_time_is_ticked_and_undone(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    case_id = running.presenter.stage.item.case_id
    running.view.running.panel.accept_all()
    running.presenter.close(date(2026, 11, 30))
    running.presenter.start()
    lines = running.presenter.rows.agenda
    running.presenter.go_to(next(line.id for line in lines if line.case_id == case_id))
    (promise,) = running.presenter.stage.promises
    running.view.running.stage.promise_ticked.emit(promise, True)
    assert running.presenter.stage.promises[0].status is ActionStatus.DONE
    running.around.undo.undo()
    assert running.presenter.stage.promises[0].status is ActionStatus.OPEN


def test_projected_stage_shows_no_name(running: Room) -> None:
    running.around.theme.use(ThemeName.PROJECTOR)
    shown = [label.text() for label in running.view.running.stage.findChildren(QLabel)]
    assert not any("Berg" in text or "Sara" in text for text in shown)


def test_projected_read_back_shows_no_name(running: Room, qtbot: QtBot) -> None:
    read(running, qtbot)
    press(running, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    running.view.show_readback()
    running.around.theme.use(ThemeName.PROJECTOR)
    labels = running.view.readback.findChildren(QLabel)
    shown = [label.text() for label in labels if label.isVisible()]
    assert not any("Berg" in text or "Sara" in text for text in shown)


def test_every_control_of_the_meeting_has_a_name(running: Room) -> None:
    assert nameless(running.view) == []
