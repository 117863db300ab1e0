"""The agenda before the meeting: its order, depths and reasons, by key and by mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from teamdesk.domain.commands.agenda import MoveLine, SetDepth
from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import CaseFile, Meeting
from teamdesk.ui.meeting.before.agenda_lines import BreakLine, GroupHead
from teamdesk.ui.meeting.pen import Pen
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.meeting.before.agenda_part import AgendaPart
    from teamdesk.ui.meeting.before.agenda_sheet import AgendaSheet
    from tests.ui.meeting.conftest import Room

ALT = Qt.KeyboardModifier.AltModifier
LAST_WEEK = datetime(2026, 11, 16, 8, tzinfo=UTC)


@pytest.fixture
def followed(room: Room) -> Room:
    """Both are beyond the referral, so that nothing of them presses."""
    phase = room.team.phase(PhaseKind.FOLLOW_UP)
    with room.team.workplace.writing() as work:
        for card in room.desk.board.board().cards:
            work.get(CaseFile, card.case_id).phase_id = phase
        work.commit()
    room.presenter.load()
    part_of(room).take_focus()
    return room


def part_of(room: Room) -> AgendaPart:
    return room.view.before.agenda


def sheet_of(room: Room) -> AgendaSheet:
    return part_of(room).sheet


def names(room: Room) -> list[str]:
    return [line.person_name for line in room.presenter.rows.agenda]


def line_of(room: Room, name: str) -> AgendaRow:
    return next(line for line in room.presenter.rows.agenda if line.person_name == name)


def go_to(room: Room, name: str) -> None:
    sheet_of(room).go_to(line_of(room, name).id)


def discuss(room: Room, name: str, why: str = "Falt hjemme.") -> None:
    go_to(room, name)
    QTest.keyClick(sheet_of(room), Qt.Key.Key_D)
    question = sheet_of(room).question
    question.why.setText(why)
    QTest.keyClick(question.why, Qt.Key.Key_Return)


def test_letter_asks_why_today_under_the_line_before_a_case_is_discussed(followed: Room) -> None:
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_D)
    question = sheet_of(followed).question
    assert question.why.hasFocus()
    QTest.keyClick(question.why, Qt.Key.Key_Return)
    assert question.why.accessibleDescription() == "Skriv det med noen få ord."
    assert line_of(followed, "Máret Sara").depth is Depth.LISTED


def test_answer_discusses_the_case_with_the_words_of_who_asked(followed: Room) -> None:
    discuss(followed, "Máret Sara")
    line = line_of(followed, "Máret Sara")
    assert (line.depth, line.reason) == (Depth.DISCUSSED, AgendaReason.ASKED_FOR)
    assert sheet_of(followed).lines.why(line) == "«Falt hjemme.» KH"
    assert sheet_of(followed).hasFocus()


def test_escape_leaves_the_case_as_it_was(followed: Room) -> None:
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_1)
    QTest.keyClick(sheet_of(followed).question.why, Qt.Key.Key_Escape)
    assert line_of(followed, "Máret Sara").depth is Depth.LISTED
    assert sheet_of(followed).question.isHidden()


def test_depth_and_move_are_undone_and_done_again_in_turn(followed: Room) -> None:
    before = names(followed)
    discuss(followed, before[1])
    discuss(followed, before[0])
    go_to(followed, before[0])
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Up, ALT)
    assert names(followed) == before
    stack = followed.around.undo
    for step in (stack.undo, stack.undo, stack.undo):
        step()
    assert {line.depth for line in followed.presenter.rows.agenda} == {Depth.LISTED}
    assert names(followed) == before
    for step in (stack.redo, stack.redo, stack.redo):
        step()
    assert {line.depth for line in followed.presenter.rows.agenda} == {Depth.DISCUSSED}
    assert not followed.heard.failures


def test_move_stays_within_its_depth(followed: Room) -> None:
    first, second = names(followed)
    discuss(followed, second)
    go_to(followed, first)
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Up, ALT)
    assert names(followed) == [second, first]


def test_case_let_go_in_another_depth_is_asked_about(followed: Room) -> None:
    sheet = sheet_of(followed)
    line = followed.presenter.rows.agenda[1]
    data = sheet.lines.mimeData([sheet.lines.index(sheet.lines.place_of(line.id))])
    below = sheet.visualRect(sheet.lines.index(0)).bottomLeft()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(QPointF(below), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert not sheet.question.isHidden()
    sheet.question.why.setText("Falt.")
    sheet.question.answer()
    assert line_of(followed, line.person_name).depth is Depth.DISCUSSED


def test_after_the_deadline_a_reason_is_asked_for_and_shown(followed: Room) -> None:
    with followed.team.workplace.writing() as work:
        work.get(Meeting, followed.presenter.meeting.id).planned_at = LAST_WEEK
        work.commit()
    followed.presenter.load()
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_D)
    question = sheet_of(followed).question
    question.why.setText("Falt i natt.")
    question.late.setText("Haster")
    question.confirm.click()
    line = line_of(followed, "Máret Sara")
    assert sheet_of(followed).lines.late(line) == "kom etter fristen: Haster"


def test_delete_lists_a_case_of_the_board_and_forgets_nobody(followed: Room) -> None:
    discuss(followed, "Máret Sara")
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Delete)
    assert line_of(followed, "Máret Sara").depth is Depth.LISTED
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Delete)
    assert followed.heard.told == ["Alle er listet, så ingen blir glemt."]


def test_case_that_has_ended_is_added_by_its_name_and_taken_off_again(followed: Room) -> None:
    ended = line_of(followed, "Máret Sara")
    with followed.team.workplace.writing() as work:
        work.get(CaseFile, ended.case_id).phase_id = followed.team.phase(PhaseKind.ENDED)
        work.commit()
    followed.presenter.load()
    assert names(followed) == ["Åse Berg"]
    part = part_of(followed)
    part.begin_to_add()
    part.adder.who.setText("máret")
    part.adder.why.setText("Ringte i dag.")
    part.adder.answer()
    assert names(followed) == ["Máret Sara", "Åse Berg"]
    followed.around.undo.undo()
    assert names(followed) == ["Åse Berg"]
    followed.around.undo.redo()
    go_to(followed, "Máret Sara")
    part.tools.off.click()
    assert names(followed) == ["Åse Berg"]


def test_name_that_nobody_has_is_told_at_its_field(followed: Room) -> None:
    part = part_of(followed)
    part.begin_to_add()
    part.adder.who.setText("Nobody")
    part.adder.answer()
    assert part.adder.who.accessibleDescription() == "Ingen har dette navnet. Velg fra lista."


def test_buttons_do_what_the_keys_do(followed: Room) -> None:
    first, second = names(followed)
    go_to(followed, first)
    part_of(followed).tools.down.click()
    assert names(followed) == [second, first]
    part_of(followed).tools.depth_chosen.emit(Depth.BRIEF)
    assert line_of(followed, first).depth is Depth.BRIEF


def test_lines_are_grouped_and_the_wall_sees_initials(followed: Room) -> None:
    discuss(followed, "Máret Sara", "Sara Máret falt.")
    rows = sheet_of(followed).lines.rows
    heads = [(row.depth, row.count) for row in rows if isinstance(row, GroupHead)]
    assert heads == [(Depth.DISCUSSED, 1), (Depth.BRIEF, 0), (Depth.LISTED, 1)]
    assert not [row for row in rows if isinstance(row, BreakLine)]
    followed.around.theme.use(ThemeName.PROJECTOR)
    sentence = sheet_of(followed).lines.sentence(rows[1])
    assert "Sara" not in sentence


def test_every_control_of_the_agenda_has_a_name(followed: Room) -> None:
    part_of(followed).begin_to_add()
    assert not nameless(part_of(followed))


def test_at_a_shared_machine_who_asks_is_chosen(followed: Room) -> None:
    followed.presenter.pen = Pen(replace(followed.desk, member_id=None))
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_D)
    question = sheet_of(followed).question
    assert not question.writer.isHidden()
    question.writer.box.setCurrentText("Ola Lien")
    question.why.setText("Falt.")
    QTest.keyClick(question.why, Qt.Key.Key_Return)
    assert line_of(followed, "Máret Sara").asked_by == followed.team.ola


def test_where_somebody_is_known_to_sit_nobody_is_asked_who(followed: Room) -> None:
    part_of(followed).begin_to_add()
    assert part_of(followed).adder.writer.isHidden()


def test_other_machine_was_first_and_what_was_typed_is_asked_again(followed: Room) -> None:
    go_to(followed, "Máret Sara")
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_D)
    there = line_of(followed, "Máret Sara")
    followed.desk.agendas.set_depth(SetDepth(there.id, there.version, Depth.BRIEF))
    question = sheet_of(followed).question
    question.why.setText("Falt hjemme.")
    QTest.keyClick(question.why, Qt.Key.Key_Return)
    assert followed.heard.failures
    assert line_of(followed, "Máret Sara").depth is Depth.BRIEF
    assert (question.isVisible(), question.why.text()) == (True, "Falt hjemme.")
    QTest.keyClick(question.why, Qt.Key.Key_Return)
    now = line_of(followed, "Máret Sara")
    assert (now.depth, now.why) == (Depth.DISCUSSED, "Falt hjemme.")


def test_other_machine_moved_the_line_and_its_order_is_shown(followed: Room) -> None:
    first, second = names(followed)
    there = line_of(followed, second)
    followed.desk.agendas.move(MoveLine(there.id, there.version, 0))
    go_to(followed, second)
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Up, ALT)
    assert followed.heard.failures
    assert names(followed) == [second, first]


def test_place_opens_with_the_keyboard_in_the_agenda(followed: Room) -> None:
    followed.view.take_focus()
    assert sheet_of(followed).hasFocus()


def test_control_enter_starts_the_meeting(followed: Room) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(sheet_of(followed), Qt.Key.Key_Return, control)
    assert followed.presenter.is_open
