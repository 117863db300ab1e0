"""The same gestures from keys, from the menu and from the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QHelpEvent
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QToolTip

from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.lanes.model import MIME_TYPE
from teamdesk.ui.navigation import Location, Place
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.wall import case_of

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board

LONG = "Kjell-Magne Ruud Kristoffersen Abrahamsen"


def lane_of(board: Board, name: str) -> LaneList:
    lists = board.view.lanes.findChildren(LaneList)
    return next(found for found in lists if found.rows.place_of(case_of(name)) is not None)


def open_menu(board: Board, name: str) -> QMenu:
    board.choose(name)
    cards = lane_of(board, name)
    at = cards.visualRect(cards.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Mouse
    cards.contextMenuEvent(QContextMenuEvent(reason, at, cards.mapToGlobal(at)))
    return next(menu for menu in board.view.findChildren(QMenu) if menu.isVisible())


def hover(board: Board, name: str) -> str:
    """The tool tip of a card."""
    cards = lane_of(board, name)
    row = cards.rows.place_of(case_of(name))
    assert row is not None
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    cards.cards.helpEvent(event, cards, QStyleOptionViewItem(), cards.rows.index(row, 0))
    return QToolTip.text()


def test_board_model_follows_the_rules_of_qt(board: Board, qtmodeltester: ModelTester) -> None:
    cards = lane_of(board, "Per Ås")
    qtmodeltester.check(cards.rows, force_py=True)
    board.view.presenter.move(case_of("Per Ås"), board.cases.board().phases[0].id)
    assert (cards.rows.place_of(case_of("Per Ås")), cards.rows.rowCount()) == (None, 6)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menu_tells_the_keys_and_does_the_same(board: Board) -> None:
    menu = open_menu(board, "Per Ås")
    keys = [action.text().partition("\t")[2] for action in menu.actions()]
    assert [key for key in keys if key] == [
        "Enter",
        "Mellomrom",
        "M",
        "C",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert board.around.navigator.current == Location(Place.PERSON, board.card("Per Ås").person_id)


def test_menu_beside_the_cards_is_not_opened(board: Board, qtbot: QtBot) -> None:
    cards = lane_of(board, "Signe Bakken")
    below = QPoint(20, cards.viewport().height() - 2)
    with qtbot.assertNotEmitted(cards.menu_requested):
        reason = QContextMenuEvent.Reason.Mouse
        cards.contextMenuEvent(QContextMenuEvent(reason, below, below))


def test_double_click_opens_the_person(board: Board, qtbot: QtBot) -> None:
    board.choose("Per Ås")
    cards = lane_of(board, "Per Ås")
    at = cards.visualRect(cards.currentIndex()).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert board.around.navigator.current is not None


def test_drag_carries_an_id_and_nothing_else(board: Board) -> None:
    rows = lane_of(board, "Per Ås").rows
    index = rows.index(0)
    data = rows.mimeData([index])
    assert data.formats() == [MIME_TYPE]
    dragged = UUID(bytes=bytes(data.data(MIME_TYPE).data()))
    assert dragged == rows.at(0).case_id


def test_lane_takes_no_foreign_drag(board: Board) -> None:
    text = QMimeData()
    text.setText("x")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        text,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    lane_of(board, "Per Ås").dragEnterEvent(event)
    assert not event.isAccepted()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tool_tip_tells_what_was_cut(board: Board) -> None:
    assert "også når det er glatt ute" in hover(board, LONG)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_card_in_full_needs_no_tool_tip(board: Board) -> None:
    assert hover(board, "Per Ås") == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_wall_shows_no_tool_tip(board: Board) -> None:
    board.around.theme.use(ThemeName.PROJECTOR)
    assert hover(board, LONG) == ""


def test_phases_out_of_sight_are_paged_to_and_back(board: Board, qtbot: QtBot) -> None:
    board.view.resize(700, 684)
    bar = board.view.lanes.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []
    for _ in range(4):
        board.view.lanes.page()
        seen.append(bar.value())
    assert max(seen) == bar.maximum()
    assert 0 in seen


def test_start_and_import_lead_to_their_places(board: Board) -> None:
    board.view.presenter.start_meeting()
    assert board.around.navigator.current == Location(Place.MEETING)
    board.view.presenter.import_files()
    assert board.around.navigator.current == Location(Place.SETUP)


def test_empty_board_begins_with_one_person(board: Board) -> None:
    board.cases.cards.clear()
    board.view.presenter.refresh()
    board.view.empty.referral_requested.emit()
    assert board.view.side.referral.isVisible()
    board.view.side.close_panel()
    assert board.view.empty.isVisible()


def test_lane_without_cards_says_so(board: Board) -> None:
    lanes = board.view.lanes.findChildren(LaneList)
    order = [phase.kind for phase in board.cases.board().phases]
    closing = lanes[order.index(PhaseKind.CLOSING)]
    assert closing.accessibleName() == "Avslutning, 0 personer"


def test_mouse_beside_cards_brings_the_keyboard(board: Board, qtbot: QtBot) -> None:
    cards = lane_of(board, "Signe Bakken")
    lane = cards.parentWidget()
    qtbot.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPointF(5, 2).toPoint())
    assert cards.hasFocus()


@pytest.mark.parametrize("name", ["Per Ås", "Signe Bakken"])
def test_key_that_opens_the_place_makes_its_card_current(board: Board, name: str) -> None:
    board.view.show_key(case_of(name))
    assert board.view.lanes.current_case == case_of(name)
