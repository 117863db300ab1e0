"""On the wall nothing of a table is cut silently, and the first column stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from teamdesk.ui.board.look import Field, Shape
from teamdesk.ui.board.table.card_table import CardTable
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.labels import Label
from tests.helpers.spoken import PaintedTexts
from tests.helpers.wall import LONG_GOAL

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board


def shown(board: Board, shape: Shape, width: int = 1290) -> CardTable:
    """The table of a shape, projected."""
    board.around.theme.use(ThemeName.PROJECTOR)
    board.view.resize(width, 650)
    board.view.presenter.looks.use_shape(shape)
    QApplication.processEvents()
    return next(each for each in board.view.findChildren(CardTable) if each.isVisible())


def moved(board: Board) -> CardTable:
    """The matrix, moved sideways."""
    table = shown(board, Shape.MATRIX, 900)
    table.horizontalScrollBar().setValue(table.columnWidth(0) + 40)
    return table


def painted(table: CardTable, monkeypatch: pytest.MonkeyPatch) -> PaintedTexts:
    with monkeypatch.context() as patch:
        texts = PaintedTexts(patch)
        table.grab()
    return texts


def test_list_on_the_wall_cuts_nothing(board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    table = shown(board, Shape.LIST)
    bar, texts = table.verticalScrollBar(), []
    while True:
        texts += painted(table, monkeypatch).texts
        if bar.value() == bar.maximum():
            break
        bar.setValue(bar.value() + table.viewport().height() // 2)
    assert not [text for text in texts if text.endswith("…")]
    assert LONG_GOAL in " ".join(texts)


def test_rows_of_the_list_grow_on_the_wall_and_shrink_at_the_desk(board: Board) -> None:
    table = shown(board, Shape.LIST)
    heights = {table.rowHeight(row) for row in range(4)}
    assert len(heights) > 1
    board.around.theme.use(ThemeName.LIGHT)
    assert {table.rowHeight(row) for row in range(table.rows.rowCount())} == {
        table.cells.painter.row_height
    }


def test_row_that_was_scrolled_to_is_wholly_in_sight(board: Board) -> None:
    table = shown(board, Shape.LIST)
    last = table.rows.index(table.rows.rowCount() - 1, 0)
    table.scrollTo(last)
    assert table.viewport().rect().contains(table.visualRect(last).center())


def test_narrow_wall_leaves_out_what_is_told_elsewhere(board: Board) -> None:
    wide = [column.key for column in shown(board, Shape.LIST, 2400).rows.columns]
    narrow = [column.key for column in shown(board, Shape.LIST, 1290).rows.columns]
    assert Field.EVALUATION in wide
    assert Field.EVALUATION not in narrow
    assert {Field.NAME, Field.GOALS, Field.PRESSING} <= set(narrow)


def left_out(board: Board) -> str:
    """What the header says of columns that have no room."""
    labels = [each for each in board.view.header.findChildren(Label) if each.isVisible()]
    return next((each.text() for each in labels if each.text().startswith("+")), "")


def test_wall_says_how_many_columns_have_no_room(board: Board) -> None:
    shown(board, Shape.LIST, 2400)
    assert left_out(board) == ""
    missing = len(shown(board, Shape.LIST, 2400).rows.columns)
    missing -= len(shown(board, Shape.LIST, 1290).rows.columns)
    assert left_out(board).startswith(f"+{missing} kolonne")
    board.view.presenter.looks.use_shape(Shape.PHASES)
    assert left_out(board) == ""
    shown(board, Shape.LIST, 1290)
    assert left_out(board).startswith(f"+{missing} kolonne")


def test_desk_leaves_no_column_out(board: Board) -> None:
    shown(board, Shape.LIST, 1290)
    board.around.theme.use(ThemeName.LIGHT)
    QApplication.processEvents()
    assert left_out(board) == ""


def test_name_stays_in_sight_where_the_matrix_goes_sideways(
    board: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = moved(board)
    first = table.rows.index(1, 0)
    assert table.frozen_width == table.columnWidth(0)
    assert table.visualRect(first).left() == 0
    assert "Navn" in painted(table, monkeypatch).texts


def test_point_on_a_frozen_name_is_the_name(board: Board) -> None:
    table = moved(board)
    at = QPoint(10, table.visualRect(table.rows.index(1, 0)).center().y())
    assert (table.indexAt(at).row(), table.indexAt(at).column()) == (1, 0)


def test_cell_that_the_keyboard_comes_to_is_beside_the_name(board: Board, qtbot: QtBot) -> None:
    table = moved(board)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    table.setCurrentIndex(table.rows.index(1, table.rows.columnCount() - 1))
    for _ in range(table.rows.columnCount() - 2):
        qtbot.keyClick(table, Qt.Key.Key_Left)
        assert table.visualRect(table.currentIndex()).left() >= table.frozen_width


def test_click_on_a_frozen_title_sorts_by_the_name(board: Board, qtbot: QtBot) -> None:
    table = shown(board, Shape.LIST, 700)
    table.horizontalScrollBar().setValue(table.columnWidth(0) + 40)
    with qtbot.waitSignal(table.headings.sectionClicked) as clicked:
        qtbot.mouseClick(table.headings.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert clicked.args == [0]


def test_table_in_its_place_has_nothing_frozen(board: Board) -> None:
    assert shown(board, Shape.MATRIX, 2400).frozen_width == 0


def test_widths_that_nobody_drew_are_not_kept(board: Board) -> None:
    shown(board, Shape.LIST, 2400)
    board.around.theme.use_zoom(2.5)
    shown(board, Shape.LIST, 1290)
    assert board.view.presenter.looks.look.widths == {}
