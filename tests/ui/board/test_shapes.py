"""The three shapes: the same cards, the same current one, the same gestures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip

from teamdesk.core.i18n import Language
from teamdesk.core.kept_views import KeptViews
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.domain.goals import ActivityArea, GoalStatus
from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.board.look import BoardLook, Field, Grouping
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.table.card_table import CardTable
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.list_tools import ListTools
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.navigation import Place
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import OLA, case_of
from tests.helpers.wall_services import board_services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board

TABLES = (Shape.LIST, Shape.MATRIX)
KEYS = {Shape.PHASES: Qt.Key.Key_1, Shape.LIST: Qt.Key.Key_2, Shape.MATRIX: Qt.Key.Key_3}


def use(board: Board, **changes: object) -> None:
    looks = board.view.presenter.looks
    looks.use(replace(looks.look, **changes))


def show(board: Board, shape: Shape) -> CardTable:
    use(board, shape=shape)
    board.view.take_focus()
    return next(table for table in board.view.findChildren(CardTable) if table.isVisible())


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def names(table: CardTable) -> list[str]:
    return [entry.name for entry in table.rows.entries if not isinstance(entry, Heading)]


def filled_menus(tools: ListTools) -> tuple[QMenu, QMenu, QMenu]:
    """The menus of groups, order and columns, as they would open now."""
    menus = tools._groupings, tools._sorts, tools._fields
    for menu in menus:
        tools._fill(menu)
    return menus


@pytest.mark.parametrize("shape", TABLES)
def test_shape_keeps_the_current_card_and_the_keyboard(
    board: Board, qtbot: QtBot, shape: Shape
) -> None:
    board.choose("Karl Lie")
    qtbot.keyClick(QApplication.focusWidget(), KEYS[shape], Qt.KeyboardModifier.AltModifier)
    assert board.view.shapes.current_case == case_of("Karl Lie")
    assert board.view.shapes.has_focus
    qtbot.keyClick(QApplication.focusWidget(), KEYS[Shape.PHASES], Qt.KeyboardModifier.AltModifier)
    assert board.view.lanes.current_case == case_of("Karl Lie")
    assert board.view.lanes.has_focus


def test_shape_is_changed_without_asking_for_the_board_again(board: Board) -> None:
    asked = board.cases.asked
    for shape in (*TABLES, Shape.PHASES):
        use(board, shape=shape)
    assert board.cases.asked == asked


@pytest.mark.parametrize("shape", TABLES)
def test_table_is_made_when_it_is_first_shown(board: Board, shape: Shape) -> None:
    assert not board.view.findChildren(CardTable)
    assert len(names(show(board, shape))) == 26


@pytest.mark.parametrize("shape", TABLES)
def test_table_model_follows_the_rules_of_qt(
    board: Board, qtmodeltester: ModelTester, shape: Shape
) -> None:
    use(board, grouping=Grouping.PHASE)
    table = show(board, shape)
    qtmodeltester.check(table.rows, force_py=True)
    board.view.presenter.move(case_of("Per Ås"), board.cases.board().phases[0].id)
    assert len(names(table)) == 26


@pytest.mark.parametrize("shape", TABLES)
def test_table_answers_to_the_keys_of_the_board(board: Board, qtbot: QtBot, shape: Shape) -> None:
    board.choose("Anne Marie Berg")
    show(board, shape)
    press(qtbot, Qt.Key.Key_C, Qt.Key.Key_2)
    assert board.card("Anne Marie Berg").coordinator == OLA
    press(qtbot, Qt.Key.Key_M, Qt.Key.Key_4)
    assert board.card("Anne Marie Berg").phase_kind is PhaseKind.TAPERING
    assert board.view.shapes.current_case == case_of("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space)
    assert board.view.side.is_peeking
    press(qtbot, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    current = board.around.navigator.current
    assert current is not None
    assert (current.place, current.key) == (
        Place.PERSON,
        board.card("Anne Marie Berg").person_id,
    )


@pytest.mark.parametrize("shape", TABLES)
def test_table_finds_a_name_that_is_typed(board: Board, qtbot: QtBot, shape: Shape) -> None:
    show(board, shape)
    press(qtbot, Qt.Key.Key_E, Qt.Key.Key_M)
    assert board.view.shapes.current_case == case_of("Emil Strand")


@pytest.mark.parametrize("shape", TABLES)
def test_table_shows_what_the_filter_lets_through(board: Board, shape: Shape) -> None:
    table = show(board, shape)
    level = BoardFilter(frozenset({Condition(Trait.LEVEL, "3")}))
    board.view.presenter.filtering.use(level)
    assert sorted(names(table)) == [
        "Emil Strand",
        "Hans Nordby",
        "Kjell-Magne Ruud Kristoffersen Abrahamsen",
        "Tuyet Nguyen",
    ]
    assert board.view.shapes.current_case is not None


def test_arrows_and_ends_pass_over_headings_that_do_not_fold(board: Board, qtbot: QtBot) -> None:
    table = show(board, Shape.MATRIX)
    everybody = names(table)
    press(qtbot, Qt.Key.Key_Home)
    seen = [board.view.shapes.current_case]
    for _ in everybody[1:]:
        press(qtbot, Qt.Key.Key_Down)
        seen.append(board.view.shapes.current_case)
    assert seen == [case_of(name) for name in everybody]
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_End)
    assert board.view.shapes.current_case == case_of(everybody[-1])


@pytest.mark.parametrize("shape", TABLES)
def test_several_rows_are_chosen_and_stay_so(board: Board, qtbot: QtBot, shape: Shape) -> None:
    board.choose("Karl Lie")
    table = show(board, shape)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_Down, shift)
    chosen = board.view.shapes.chosen_cases
    assert len(chosen) == 2
    board.view.presenter.refresh()
    assert board.view.shapes.chosen_cases == chosen


def test_list_is_sorted_by_the_column_that_the_keyboard_is_in(board: Board, qtbot: QtBot) -> None:
    table = show(board, Shape.LIST)
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(table, Qt.Key.Key_Up, ctrl)
    assert names(table)[0] == "Ahmed Yusuf"
    qtbot.keyClick(table, Qt.Key.Key_Down, ctrl)
    assert names(table)[-1] == "Ahmed Yusuf"


def test_list_is_sorted_by_a_click_on_a_heading_and_back_by_another(board: Board) -> None:
    table = show(board, Shape.LIST)
    table.headings.sectionClicked.emit(0)
    first = names(table)
    table.headings.sectionClicked.emit(0)
    assert names(table) == list(reversed(first))


def test_list_has_the_columns_that_were_ticked(board: Board) -> None:
    table = show(board, Shape.LIST)
    tools = board.view.findChild(ListTools)
    assert tools is not None
    menu = filled_menus(tools)[2]
    ticked = {action.text(): action for action in menu.actions()}
    assert not ticked["Navn"].isEnabled()
    ticked["Sone"].trigger()
    ticked["Mål"].trigger()
    titles = [column.title for column in table.rows.columns]
    assert "Sone" in titles
    assert "Mål" not in titles


def test_list_remembers_a_width_that_was_drawn(board: Board) -> None:
    table = show(board, Shape.LIST)
    body = board.around.theme.tokens.type.body
    table.headings.resizeSection(1, body * 15)
    page = board.view.shapes.currentWidget()
    page.widths.keep()
    assert board.view.presenter.looks.look.widths == {Field.PHASE: 15.0}


def test_board_begins_in_the_shape_it_was_left_in(board: Board, qtbot: QtBot) -> None:
    kept = KeptViews(None).of("board")
    services = board_services(board.cases)._replace(view=kept)
    first = BoardView(board.around, services)
    qtbot.addWidget(first)
    first.presenter.looks.use(BoardLook(shape=Shape.MATRIX))
    second = BoardView(board.around, services)
    qtbot.addWidget(second)
    second.show()
    assert second.findChildren(CardTable)


def test_matrix_has_a_goal_in_the_column_of_its_area(board: Board) -> None:
    card = board.card("Per Ås")
    goals = tuple(replace(goal, area=ActivityArea.SHOPPING) for goal in card.goals)
    board.cases.cards[card.case_id] = replace(card, goals=goals)
    board.view.presenter.refresh()
    table = show(board, Shape.MATRIX)
    row = table.rows.place_of(card.case_id)
    assert row is not None
    held = [
        column.title
        for place, column in enumerate(table.rows.columns)
        if table.rows.cell(row, place).marks
    ]
    assert held == ["Innkjøp"]
    assert table.rows.columns[-1].title == "Uten område"


def test_matrix_tells_the_chosen_cell_in_words(board: Board, qtbot: QtBot) -> None:
    board.choose("Tuyet Nguyen")
    table = show(board, Shape.MATRIX)
    last = table.rows.columnCount() - 1
    table.setCurrentIndex(table.rows.index(table.currentIndex().row(), last))
    told = "Tuyet Nguyen · Uten område · Snakke i telefon: står fast; Gå i trapp: går tregt"
    assert told in texts_of(board.view)


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.PROJECTOR])
def test_matrix_breaks_no_word_of_its_titles(board: Board, name: ThemeName) -> None:
    board.around.theme.use(name)
    table = show(board, Shape.MATRIX)
    for place, column in enumerate(table.rows.columns[1:], start=1):
        assert table.columnWidth(place) >= table.headings.word_width(column.title)


def test_matrix_says_what_its_shapes_mean(board: Board) -> None:
    show(board, Shape.MATRIX)
    assert {label(board.around.texts, status) for status in GoalStatus} <= set(texts_of(board.view))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.PROJECTOR])
def test_tool_tip_tells_the_goals_of_a_cell_but_not_on_the_wall(
    board: Board, name: ThemeName
) -> None:
    board.around.theme.use(name)
    board.choose("Tuyet Nguyen")
    table = show(board, Shape.MATRIX)
    index = table.rows.index(table.currentIndex().row(), table.rows.columnCount() - 1)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    table.cells.helpEvent(event, table, QStyleOptionViewItem(), index)
    told = "Snakke i telefon: står fast\nGå i trapp: går tregt"
    assert QToolTip.text() == ("" if name is ThemeName.PROJECTOR else told)


@pytest.mark.parametrize("shape", TABLES)
def test_wall_has_no_name_in_any_cell(board: Board, shape: Shape) -> None:
    use(board, fields=tuple(Field), sort=Field.ZONE, grouping=Grouping.ZONE)
    table = show(board, shape)
    board.around.theme.use(ThemeName.PROJECTOR)
    said = " ".join(texts_of(board.view))
    assert "T. N." in said
    assert not any(card.name in said for card in board.cases.cards.values())
    assert not {"Sone", "Program"} & {column.title for column in table.rows.columns}
    assert not any(isinstance(entry, Heading) for entry in table.rows.entries[1:2])


@pytest.mark.parametrize("shape", TABLES)
def test_table_speaks_the_language_of_now(board: Board, shape: Shape) -> None:
    table = show(board, shape)
    board.around.texts.use(Language.EN)
    assert "Name" in [column.title for column in table.rows.columns]
    assert_all_named(board.view)


def test_row_is_one_sentence_to_those_who_listen(board: Board) -> None:
    table = show(board, Shape.LIST)
    row = table.rows.place_of(case_of("Karl Lie"))
    assert row is not None
    said = table.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Karl Lie, Intensiv, behovsnivå 2, koordinator Ola Lindås.")
    week = table.rows.index(row, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert week == "Uke: uke 2 av 4"


def test_list_is_gathered_and_sorted_from_its_menus(board: Board) -> None:
    table = show(board, Shape.LIST)
    tools = board.view.findChild(ListTools)
    assert tools is not None
    groups, sorts, _columns = filled_menus(tools)
    next(action for action in groups.actions() if action.text() == "Koordinator").trigger()
    next(action for action in sorts.actions() if action.text() == "Navn").trigger()
    look = board.view.presenter.looks.look
    assert (look.grouping, look.sort) == (Grouping.COORDINATOR, Field.NAME)
    assert isinstance(table.rows.entry(0), Heading)
    turned = filled_menus(tools)[1].actions()[-1]
    turned.trigger()
    assert board.view.presenter.looks.look.is_descending


@pytest.mark.parametrize("shape", TABLES)
def test_chosen_row_stays_in_sight_on_the_wall(board: Board, shape: Shape) -> None:
    use(board, grouping=Grouping.PHASE, sort=Field.NAME)
    board.choose("Elin Østby")
    table = show(board, shape)
    board.around.theme.use(ThemeName.PROJECTOR)
    seen = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(seen.center())
