"""What a move demands is asked beside the board, and taken back with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.domain.commands.cases import Handover, MoveCase
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.handover_form import usual_check_up
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import PHASES, TODAY, case_of
from tests.helpers.wall_services import SOUTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board

WHO = "Ingrid Moe"
FOLLOW_UP = next(phase.id for phase in PHASES if phase.kind is PhaseKind.FOLLOW_UP)


def drop(board: Board, name: str = WHO) -> None:
    """Drag a card to the follow-up."""
    board.choose(name)
    board.view.lanes.dropped.emit(case_of(name), FOLLOW_UP)


def test_check_up_is_proposed_on_a_working_day_in_three_weeks() -> None:
    assert usual_check_up(TODAY) == date(2026, 12, 14)
    assert usual_check_up(date(2026, 12, 4)) == date(2026, 12, 28)


def test_drag_to_the_handover_asks_who_takes_over(board: Board) -> None:
    drop(board)
    assert board.view.side.handover.receiver.hasFocus()
    assert not board.cases.commands


def test_handover_without_a_receiver_is_asked_at_its_field(board: Board, qtbot: QtBot) -> None:
    drop(board)
    qtbot.keyClick(board.view.side.handover.receiver, Qt.Key.Key_Return)
    assert board.view.side.handover.receiver.accessibleDescription().startswith("Skriv noe her")
    assert not board.cases.commands


def test_handover_by_key_moves_with_receiver_and_check_up(board: Board, qtbot: QtBot) -> None:
    board.choose(WHO)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_6)
    qtbot.keyClicks(QApplication.focusWidget(), "Sone nord")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (command,) = board.cases.commands
    assert isinstance(command, MoveCase)
    assert command.handover is not None
    assert command.handover.receiver == "Sone nord"
    assert command.handover.promise == "Kontroll etter overføring til Sone nord"
    assert board.heard.told == ["Overført til Sone nord. Kontroll 14.12.2026."]


def test_question_of_the_phase_begins_at_the_next_one(board: Board, qtbot: QtBot) -> None:
    board.choose(WHO)
    current = board.view.presenter.card(case_of(WHO)).phase_id
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_M)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (command,) = board.cases.commands
    ids = [phase.id for phase in board.view.presenter.phases().values()]
    assert ids.index(command.phase_id) == ids.index(current) + 1


def test_handover_is_taken_back_as_one_step(board: Board, qtbot: QtBot) -> None:
    drop(board)
    board.view.side.handover.receiver.setText("Sone nord")
    board.view.side.handover.submit()
    board.around.undo.undo()
    there, back = board.cases.commands
    assert isinstance(there, MoveCase)
    assert isinstance(back, MoveCase)
    assert isinstance(back.taken_back, Handover)
    assert back.taken_back == there.handover
    assert board.card(WHO).phase_kind is PhaseKind.TAPERING


def test_esc_leaves_the_case_where_it_is(board: Board, qtbot: QtBot) -> None:
    drop(board)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not board.view.side.isVisible()
    assert not board.cases.commands


def test_handover_on_the_wall_tells_no_name(board: Board) -> None:
    drop(board)
    board.around.theme.use(ThemeName.PROJECTOR)
    board.view.adapt()
    assert not any("Moe" in text for text in texts_of(board.view.side.handover))
    board.around.theme.use(ThemeName.LIGHT)


def transfer(board: Board, name: str = WHO) -> None:
    board.choose(name)
    board.view.lanes.gestured.emit(Gesture.TRANSFER)


def test_transfer_asks_why_and_takes_the_card_away(board: Board, qtbot: QtBot) -> None:
    transfer(board)
    qtbot.keyClicks(QApplication.focusWidget(), "Flyttet til sør")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (asked,) = board.transfers.commands
    (command,) = asked.transfers
    assert (command.to_team_id, command.reason) == (SOUTH.id, "Flyttet til sør")
    assert case_of(WHO) not in board.cases.cards
    assert board.heard.told == ["Saken er hos Team Sør nå."]


def test_transfer_is_taken_back(board: Board) -> None:
    transfer(board)
    board.view.side.transfer.reason.setText("Flyttet til sør")
    board.view.side.transfer.submit()
    board.around.undo.undo()
    assert case_of(WHO) in board.cases.cards


def test_transfer_where_there_is_one_team_says_how_to_make_another(board: Board) -> None:
    board.transfers.teams = ()
    transfer(board)
    assert not board.view.side.isVisible()
    assert "Oppsett" in board.heard.told[0]


@pytest.mark.parametrize("ask", [drop, transfer])
def test_forms_name_all_their_fields(board: Board, ask: Callable[[Board], None]) -> None:
    ask(board)
    assert_all_named(board.view)
