"""Several cards chosen by mouse and by key, moved and assigned as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.segments import SegmentedControl
from tests.helpers.wall import METTE, PHASES, case_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.board.chosen import ChosenBar
    from teamdesk.ui.board.lanes.lane_list import LaneList
    from tests.ui.board.conftest import Board

ADD = Qt.KeyboardModifier.ControlModifier
EXTEND = Qt.KeyboardModifier.ShiftModifier


def lane(board: Board, kind: PhaseKind) -> LaneList:
    lanes = (each.cards for each in board.view.lanes._lanes)
    return next(
        each for each in lanes if each.rows.phase_id == PHASES[list(PhaseKind).index(kind)].id
    )


def click(board: Board, qtbot: QtBot, name: str, *, adds: bool = True) -> None:
    kind = board.card(name).phase_kind
    cards = lane(board, kind)
    place = cards.rows.place_of(case_of(name))
    assert place is not None
    at = cards.visualRect(cards.rows.index(place)).center()
    modifier = ADD if adds else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def chosen(board: Board) -> set[str]:
    cases = board.view.shapes.chosen_cases
    return {card.name for card in board.cases.cards.values() if card.case_id in cases}


def bar(board: Board) -> ChosenBar:
    assert board.view.wall.bar is not None
    return board.view.wall.bar


def choose_two(board: Board, qtbot: QtBot) -> None:
    board.choose("Máret Sara")
    click(board, qtbot, "Eva Lund")


def test_click_with_control_adds_a_card_of_another_lane(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    assert chosen(board) == {"Máret Sara", "Eva Lund"}
    assert bar(board).accessibleName() == "2 personer valgt"


def test_plain_click_drops_the_others(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    click(board, qtbot, "Eva Lund", adds=False)
    assert chosen(board) == {"Eva Lund"}
    assert not bar(board).isVisible()


def test_arrows_with_shift_extend_within_and_across_lanes(board: Board, qtbot: QtBot) -> None:
    board.choose("Signe Bakken")
    cards = lane(board, PhaseKind.REFERRED)
    qtbot.keyClick(cards, Qt.Key.Key_Down, EXTEND)
    assert chosen(board) == {"Signe Bakken", "Máret Sara"}
    qtbot.keyClick(cards, Qt.Key.Key_Right, EXTEND)
    assert len(chosen(board)) == 3


def test_control_a_chooses_the_whole_lane(board: Board, qtbot: QtBot) -> None:
    board.choose("Signe Bakken")
    qtbot.keyClick(lane(board, PhaseKind.REFERRED), Qt.Key.Key_A, ADD)
    assert chosen(board) == {"Signe Bakken", "Máret Sara", "Bjarne Tveit"}


def test_escape_keeps_the_current_one(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    qtbot.keyClick(lane(board, PhaseKind.MAPPING), Qt.Key.Key_Escape)
    assert chosen(board) == {"Eva Lund"}


def test_several_get_a_coordinator_in_one_step_of_undo(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    before = {name: board.card(name).coordinator for name in ("Máret Sara", "Eva Lund")}
    qtbot.keyClick(lane(board, PhaseKind.MAPPING), Qt.Key.Key_C)
    bar(board).choice.chosen.emit(METTE.id)
    assert {board.card(name).coordinator for name in before} == {METTE}
    board.around.undo.undo()
    assert {name: board.card(name).coordinator for name in before} == before
    board.around.undo.redo()
    assert {board.card(name).coordinator for name in before} == {METTE}


def test_several_are_moved_and_go_back_to_where_each_was(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    qtbot.keyClick(lane(board, PhaseKind.MAPPING), Qt.Key.Key_M)
    qtbot.keyClick(bar(board).choice, Qt.Key.Key_3)
    kinds = [board.card(name).phase_kind for name in ("Máret Sara", "Eva Lund")]
    assert kinds == [PhaseKind.INTENSIVE] * 2
    board.around.undo.undo()
    kinds = [board.card(name).phase_kind for name in ("Máret Sara", "Eva Lund")]
    assert kinds == [PhaseKind.REFERRED, PhaseKind.MAPPING]


def test_end_of_several_is_asked_for_one_reason(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    bar(board).ask_phase()
    bar(board).choice.chosen.emit(PHASES[-1].id)
    bar(board).choice.chosen.emit(EndReason.MOVED)
    kinds = {board.card(name).phase_kind for name in ("Máret Sara", "Eva Lund")}
    assert kinds == {PhaseKind.ENDED}
    board.around.undo.undo()
    assert board.card("Máret Sara").phase_kind is PhaseKind.REFERRED


def test_one_that_somebody_changed_keeps_all_from_moving(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    board.cases.touch(case_of("Eva Lund"))
    bar(board).move_to(PHASES[2].id)
    assert board.card("Máret Sara").phase_kind is PhaseKind.REFERRED
    assert len(board.heard.failures) == 1


def test_undo_gives_way_where_somebody_went_on(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    bar(board).move_to(PHASES[2].id)
    board.view.presenter.move(case_of("Eva Lund"), PHASES[1].id)
    board.around.undo.undo()
    board.cases.touch(case_of("Máret Sara"))
    board.around.undo.undo()
    assert board.card("Máret Sara").phase_kind is PhaseKind.INTENSIVE


def test_handover_is_made_one_at_a_time(board: Board, qtbot: QtBot) -> None:
    board.choose("Ingrid Moe")
    click(board, qtbot, "Jan Kowalski")
    bar(board).move_to(PHASES[5].id)
    assert board.heard.warned == ["Hver overføring har sin mottaker. Flytt disse én om gangen."]


def test_dropped_card_takes_the_others_along(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    lane(board, PhaseKind.INTENSIVE).card_dropped.emit(case_of("Eva Lund"))
    kinds = {board.card(name).phase_kind for name in ("Máret Sara", "Eva Lund")}
    assert kinds == {PhaseKind.INTENSIVE}


@pytest.mark.parametrize("name", ["Karl Lie"])
def test_dropped_card_that_is_not_chosen_goes_alone(board: Board, qtbot: QtBot, name: str) -> None:
    choose_two(board, qtbot)
    lane(board, PhaseKind.MAPPING).card_dropped.emit(case_of(name))
    assert board.card(name).phase_kind is PhaseKind.MAPPING
    assert board.card("Máret Sara").phase_kind is PhaseKind.REFERRED


def test_cards_chosen_in_one_shape_are_not_chosen_in_another(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    board.view.header.findChild(SegmentedControl).chosen.emit(Shape.LIST)
    assert board.view.wall.many is None


def ask_transfer(board: Board, qtbot: QtBot) -> None:
    choose_two(board, qtbot)
    buttons = {each.text(): each for each in bar(board).findChildren(Button)}
    qtbot.mouseClick(buttons["Overfør …"], Qt.MouseButton.LeftButton)


def test_transfer_of_several_asks_once_and_takes_them_all(board: Board, qtbot: QtBot) -> None:
    ask_transfer(board, qtbot)
    assert board.view.side.transfer.title.text() == "Overfør 2 personer til et annet team"
    qtbot.keyClicks(QApplication.focusWidget(), "Flyttet til sør")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (asked,) = board.transfers.commands
    going = {each.case_id: each.reason for each in asked.transfers}
    both = {case_of("Máret Sara"), case_of("Eva Lund")}
    assert going == dict.fromkeys(both, "Flyttet til sør")
    assert board.heard.told == ["2 saker er hos Team Sør nå."]


def test_transfer_of_several_is_one_step_of_undo(board: Board, qtbot: QtBot) -> None:
    ask_transfer(board, qtbot)
    board.view.side.transfer.reason.setText("Flyttet til sør")
    board.view.side.transfer.submit()
    assert not {case_of("Máret Sara"), case_of("Eva Lund")} & set(board.cases.cards)
    board.around.undo.undo()
    assert {case_of("Máret Sara"), case_of("Eva Lund")} <= set(board.cases.cards)


def test_transfer_of_several_without_a_reason_is_asked_at_its_field(
    board: Board, qtbot: QtBot
) -> None:
    ask_transfer(board, qtbot)
    board.view.side.transfer.submit()
    assert board.view.side.transfer.reason.accessibleDescription().startswith("Skriv noe her")
    assert not board.transfers.commands


@pytest.mark.parametrize("shape", list(Shape))
def test_case_that_is_gone_to_stands_alone_while_control_is_down(
    board: Board, qtbot: QtBot, shape: Shape
) -> None:
    board.view.header.findChildren(SegmentedControl)[0].chosen.emit(shape)
    shapes = board.view.shapes
    shapes.choose(case_of("Signe Bakken"))
    board.view.take_focus()
    qtbot.keyPress(board.view.focusWidget(), Qt.Key.Key_Control, ADD)
    shapes.choose(case_of("Máret Sara"))
    assert chosen(board) == {"Máret Sara"}
