"""Saved filters from the menu to the undo, and what stands where nobody fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.wall import KARI, TOR

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board

LEVEL_2 = Condition(Trait.LEVEL, "2")
LEVEL_3_OF_TOR = BoardFilter(
    frozenset({Condition(Trait.LEVEL, "3"), Condition(Trait.COORDINATOR, TOR.id.hex)}),
    "",
    KARI.id,
)


def save(board: Board, qtbot: QtBot, name: str) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    board.view.filters.begin_to_save()
    form = board.view.filters.form
    qtbot.keyClicks(form.fields["name"].editor, name)
    qtbot.keyClick(form.fields["name"].editor, Qt.Key.Key_Return)


def button(board: Board, words: str) -> QAbstractButton:
    found = board.view.findChildren(QAbstractButton)
    return next(each for each in found if each.isVisible() and each.text() == words)


def test_filter_is_saved_under_its_name_and_told(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    (row,) = board.filters.rows.values()
    assert (row.name, row.is_own) == ("Nivå to", True)
    assert row.filter.conditions == {LEVEL_2}
    assert board.heard.told == ["Filteret «Nivå to» er lagret."]
    assert board.view.shapes.has_focus


def test_filter_saved_for_the_team_is_nobodys_own(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    board.view.filters.begin_to_save()
    form = board.view.filters.form
    qtbot.keyClicks(form.fields["name"].editor, "Felles")
    qtbot.keyClick(form._team, Qt.Key.Key_Space)
    form.submit()
    assert [row.is_own for row in board.filters.rows.values()] == [False]


def test_name_that_is_taken_is_told_at_the_field(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    board.view.filters.begin_to_save()
    form = board.view.filters.form
    qtbot.keyClicks(form.fields["name"].editor, "Nivå to")
    form.submit()
    assert form.fields["name"].has_error
    assert len(board.filters.rows) == 1


def test_saving_is_taken_back_and_done_again(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    kept = dict(board.filters.rows)
    board.around.undo.undo()
    assert board.filters.rows == {}
    board.around.undo.redo()
    assert board.filters.rows == kept


def test_saved_filter_is_opened_from_the_menu(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    board.view.presenter.filtering.clear()
    menu = board.view.filters.menu
    menu.fill(board.filters.filters())
    menu.menu.actions()[0].trigger()
    assert board.view.presenter.filter.conditions == {LEVEL_2}
    assert board.view.header.filters.field.text() == "nivå:2"


def test_saved_filter_is_renamed_and_the_old_name_comes_back(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    board.view.filters.arrange()
    qtbot.mouseClick(button(board, "Gi nytt navn"), Qt.MouseButton.LeftButton)
    editor = board.view.filters.form.fields["name"].editor
    qtbot.keyClicks(editor, "Annet")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert [row.name for row in board.filters.rows.values()] == ["Annet"]
    board.around.undo.undo()
    assert [row.name for row in board.filters.rows.values()] == ["Nivå to"]


def test_saved_filter_is_deleted_and_brought_back(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    kept = dict(board.filters.rows)
    board.view.filters.arrange()
    qtbot.mouseClick(button(board, "Slett"), Qt.MouseButton.LeftButton)
    assert board.filters.rows == {}
    assert not board.view.filters.list._does
    board.around.undo.undo()
    assert board.filters.rows == kept


def test_filter_that_somebody_deleted_meanwhile_is_told(board: Board, qtbot: QtBot) -> None:
    save(board, qtbot, "Nivå to")
    board.view.filters.arrange()
    board.filters.rows.clear()
    qtbot.mouseClick(button(board, "Slett"), Qt.MouseButton.LeftButton)
    assert len(board.heard.failures) == 1


def test_saved_filters_are_not_asked_for_before_the_menu(board: Board) -> None:
    board.view.presenter.filtering.toggle(LEVEL_2)
    assert board.filters.asked == 0


def test_nobody_fits_names_the_filter_and_what_each_part_hides(board: Board) -> None:
    board.view.presenter.filtering.use(LEVEL_3_OF_TOR)
    nobody = board.view.wall.nobody
    assert nobody is not None
    assert nobody.accessibleName() == (
        "Ingen av de 26 passer til filteret: Behovsnivå 3 · Koordinator: Tor Bakke"
    )
    assert {each.text() for each in nobody.findChildren(QAbstractButton) if each.isVisible()} == {
        "Uten Behovsnivå 3: viser 5",
        "Uten Koordinator: Tor Bakke: viser 4",
        "Vis alle",
    }


def test_way_out_shows_cards_again(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.use(LEVEL_3_OF_TOR)
    qtbot.mouseClick(button(board, "Uten Behovsnivå 3: viser 5"), Qt.MouseButton.LeftButton)
    assert len(board.view.presenter.visible) == 5
    assert board.view.shapes.isVisible()


@pytest.mark.parametrize("look", [ThemeName.DARK, ThemeName.PROJECTOR])
def test_nobody_fits_in_every_theme(board: Board, look: ThemeName) -> None:
    board.around.theme.use(look)
    board.view.presenter.filtering.use(LEVEL_3_OF_TOR)
    assert not board.view.shapes.isVisible()


def test_nobody_fits_offers_no_lanes_that_are_out_of_sight(board: Board) -> None:
    def are_offered() -> bool:
        buttons = board.view.header.findChildren(QAbstractButton)
        return any("av 6 faser" in each.text() for each in buttons if each.isVisible())

    board.view.header.show_lanes(4, 6)
    assert are_offered()
    board.view.presenter.filtering.use(LEVEL_3_OF_TOR)
    assert not are_offered()
