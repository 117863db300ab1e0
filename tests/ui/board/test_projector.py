"""What hangs on the wall names nobody: not painted, not spoken, not hovered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.lanes.model import CardRole
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.spoken import PaintedTexts, texts_of
from tests.helpers.wall import LIVES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board

NAMES = [life.name for life in LIVES]


def named(texts: list[str]) -> set[str]:
    """The persons whose whole name stands in any of the texts."""
    return {name for name in NAMES for text in texts if name in text}


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_C])
def test_wall_says_no_name(board: Board, qtbot: QtBot, key: Qt.Key | None) -> None:
    board.choose("Anne Marie Berg")
    if key is not None:
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert named(list(texts_of(board.view)))
    board.around.theme.use(ThemeName.PROJECTOR)
    assert not named(list(texts_of(board.view)))


def test_wall_paints_no_name(board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    board.choose("Anne Marie Berg")
    board.around.theme.use(ThemeName.PROJECTOR)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QApplication.processEvents()
    with monkeypatch.context() as patch:
        painted = PaintedTexts(patch)
        board.view.grab()
    assert "A. M. B." in painted.texts
    assert not named([*painted.texts, " ".join(painted.texts)])


def test_wall_has_no_tool_tip_for_a_card(board: Board) -> None:
    board.around.theme.use(ThemeName.PROJECTOR)
    cards = [
        found.rows.index(row, 0).data(CardRole.CARD)
        for found in board.view.lanes.findChildren(LaneList)
        for row in range(found.rows.rowCount())
    ]
    assert {board.view.words.tool_tip(card) for card in cards} == {""}


def test_wall_puts_the_referral_form_away(board: Board) -> None:
    board.view.side.begin_referral()
    board.around.theme.use(ThemeName.PROJECTOR)
    assert not board.view.side.isVisible()


def test_wall_forgets_a_name_that_was_typed(board: Board) -> None:
    board.view.header.filters.field.setText("Signe Bakken")
    board.around.theme.use(ThemeName.PROJECTOR)
    assert board.view.header.filters.field.text() == ""
    assert len(board.view.presenter.visible) == len(LIVES)


def test_wall_says_how_many_phases_are_in_sight(board: Board, qtbot: QtBot) -> None:
    board.around.theme.use(ThemeName.PROJECTOR)
    qtbot.waitUntil(lambda: any("av 6 faser" in text for text in texts_of(board.view.header)))


def test_referral_is_not_begun_on_the_wall(board: Board) -> None:
    assert board.view.begin_referral()
    board.view.side.close_panel()
    board.around.theme.use(ThemeName.PROJECTOR)

    assert not board.view.begin_referral()
    assert board.view.side.isHidden()
