"""Chips, menu and typed text are one filter, and the header tells what it hides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from teamdesk.core.i18n import Language
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.ui.board.filter.menu import FilterMenu
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.wall import KARI, OLA

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.board.filter.line import FilterLine
    from tests.ui.board.conftest import Board

LEVEL_2 = Condition(Trait.LEVEL, "2")


def line(board: Board) -> FilterLine:
    return board.view.header.filters


def shown_texts(board: Board) -> list[str]:
    from PySide6.QtWidgets import QAbstractButton, QLabel

    kinds = (QAbstractButton, QLabel)
    found = [each for kind in kinds for each in board.view.header.findChildren(kind)]
    return [each.text() for each in found if each.isVisible()]


def filled_menu(board: Board) -> FilterMenu:
    menu = FilterMenu(board.around.texts, board.view.presenter.filtering, board.view)
    menu.fill(())
    return menu


def lines_of(menu: QMenu) -> dict[str, QAction]:
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def test_typed_text_filters_and_is_told_in_the_header(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(board).field, "nivå:2 koord:kari")
    assert len(board.view.presenter.visible) == 3
    texts = shown_texts(board)
    assert "Viser 3 av 26" in texts
    assert {"Behovsnivå 2  ✕", "Koordinator: Kari Haugland  ✕"} <= set(texts)


def test_text_that_means_nothing_is_told_under_the_field(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(board).field, "nivå:7")
    assert len(board.view.presenter.visible) == 26
    told = "Behovsnivå «7» finnes ikke på tavla, så den delen brukes ikke. Det som finnes: 1, 2, 3"
    assert any(text.startswith(told) for text in shown_texts(board))
    assert line(board).field.accessibleDescription().startswith(told)


def test_text_mended_is_no_longer_told_of(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(board).field, "nivå:72")
    for _ in range(2):
        qtbot.keyClick(line(board).field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(line(board).field, "2")
    assert not any("finnes ikke" in text for text in shown_texts(board))


def test_escape_takes_back_what_was_typed_and_nothing_else(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.use(BoardFilter(frozenset({LEVEL_2}), "", KARI.id))
    line(board).begin_to_find()
    qtbot.keyClicks(line(board).field, "anne")
    qtbot.keyClick(line(board).field, Qt.Key.Key_Escape)
    assert board.view.presenter.filter.conditions == {LEVEL_2}


def test_chip_chosen_is_written_in_the_field(board: Board) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    board.view.presenter.filtering.toggle(Condition(Trait.OVERDUE))
    assert line(board).field.text() == "over frist nivå:2"


def test_field_speaks_the_language_of_the_window(board: Board) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    board.around.texts.use(Language.EN)
    assert line(board).field.text() == "level:2"
    assert "Need level 2  ✕" in shown_texts(board)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Delete])
def test_chip_is_taken_away_by_key_and_the_keyboard_stays(
    board: Board, qtbot: QtBot, key: Qt.Key
) -> None:
    filtering = board.view.presenter.filtering
    filtering.toggle(LEVEL_2)
    filtering.toggle(Condition(Trait.COORDINATOR, OLA.id.hex))
    first = line(board).chips.all[0]
    first.setFocus()
    qtbot.keyClick(first, key)
    (left,) = line(board).chips.all
    assert left.condition == Condition(Trait.COORDINATOR, OLA.id.hex)
    assert left.hasFocus()
    assert left.accessibleName() == "Ta bort Koordinator: Ola Lindås"


def test_last_chip_taken_away_leads_back_to_the_cards(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    (chip,) = line(board).chips.all
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert board.view.shapes.has_focus


def test_quick_chip_is_on_when_the_text_says_so(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(board).field, "mine")
    mine = line(board)._quick[Condition(Trait.MINE)]
    assert mine.isChecked()
    qtbot.mouseClick(mine, Qt.MouseButton.LeftButton)
    assert line(board).field.text() == ""
    assert not board.view.presenter.filter.is_on


@pytest.mark.parametrize("trait", [Trait.MINE, Trait.OVERDUE, Trait.NO_PLAN])
def test_what_a_team_asks_for_most_is_one_click_away(
    board: Board, qtbot: QtBot, trait: Trait
) -> None:
    qtbot.mouseClick(line(board)._quick[Condition(trait)], Qt.MouseButton.LeftButton)
    assert board.view.presenter.filter.has(trait)


def test_show_all_takes_everything_off(board: Board, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(board).field, "nivå:2 ber x:y")
    qtbot.mouseClick(board.view.header._show_all, Qt.MouseButton.LeftButton)
    assert line(board).field.text() == ""
    assert len(board.view.presenter.visible) == 26
    assert board.view.shapes.has_focus


def test_menu_counts_what_each_value_would_show(board: Board) -> None:
    board.view.presenter.filtering.toggle(Condition(Trait.MINE))
    menu = filled_menu(board).menu
    levels = lines_of(menu)["Behovsnivå"].menu()
    assert [action.text() for action in levels.actions()] == ["Behovsnivå 1\t2", "Behovsnivå 2\t3"]
    assert lines_of(menu)["Mine"].isChecked()


def test_menu_leaves_out_what_nobody_has(board: Board) -> None:
    assert not {"Sone", "Program", "Arena"} & set(lines_of(filled_menu(board).menu))


def test_menu_line_adds_its_condition(board: Board) -> None:
    menu = filled_menu(board)
    lines_of(menu.menu)["Mangler IP"].trigger()
    assert board.view.presenter.filter.has(Trait.NO_PLAN)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menu_opens_with_the_keyboard_in_it(board: Board) -> None:
    menu = filled_menu(board)
    menu.show_at(QPoint(0, 0), ())
    assert menu.menu.activeAction() is not None
    menu.menu.close()


def test_wall_tells_what_is_hidden_by_without_tools_or_typed_names(
    board: Board, qtbot: QtBot
) -> None:
    qtbot.keyClicks(line(board).field, "nivå:2 anne")
    board.around.theme.use(ThemeName.PROJECTOR)
    assert board.view.presenter.filter == BoardFilter(frozenset({LEVEL_2}), "", KARI.id)
    assert "Behovsnivå 2  ✕" in shown_texts(board)
    assert not line(board).field.isVisible()
