"""The list as one arranges it: groups that fold, columns that are moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from teamdesk.core.i18n import Language
from teamdesk.core.kept_views import KeptViews
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.domain.holders import CaseHolder, words_of
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.look import FIRST_FIELDS, BoardLook, Field, Grouping
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.navigation import Location, Place
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import KARI, case_of
from tests.helpers.wall_services import board_services
from tests.ui.board.test_shapes import names, press, show, use

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.board.table.card_table import CardTable
    from tests.ui.board.conftest import Board

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(board: Board) -> CardTable:
    """The list, gathered by phase."""
    use(board, grouping=Grouping.PHASE)
    return show(board, Shape.LIST)


def heading(table: CardTable, title: str) -> Heading:
    found = (entry for entry in table.rows.entries if isinstance(entry, Heading))
    return next(entry for entry in found if entry.title == title)


def stand_on(table: CardTable, title: str) -> None:
    table.choose(heading(table, title).key)


def fields(board: Board) -> tuple[Field, ...]:
    return board.view.presenter.looks.look.fields


def test_arrow_goes_from_the_last_card_to_the_next_heading(table: CardTable, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Home)
    assert table.current_key == heading(table, "Henvist").key
    press(qtbot, *[Qt.Key.Key_Down] * 4)
    assert table.current_key == heading(table, "Kartlegging").key
    assert table.current_case is None


@pytest.mark.parametrize(
    "keys",
    [(Qt.Key.Key_Return, Qt.Key.Key_Return), (Qt.Key.Key_Left, Qt.Key.Key_Right)],
    ids=["enter", "arrows"],
)
def test_group_folds_and_unfolds_by_keys(
    table: CardTable, qtbot: QtBot, keys: tuple[Qt.Key, Qt.Key]
) -> None:
    stand_on(table, "Intensiv")
    press(qtbot, keys[0])
    assert "Anne Marie Berg" not in names(table)
    assert table.current_key == heading(table, "Intensiv").key
    press(qtbot, keys[1])
    assert len(names(table)) == 26


def test_folded_group_tells_how_many_it_hides(board: Board, table: CardTable) -> None:
    click(table, "Intensiv")
    folded = heading(table, "Intensiv")
    row = table.rows.place_of(folded.key)
    assert row is not None
    said = table.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Intensiv: 7 personer skjult"
    assert "7 personer skjult" in texts_of(board.view)
    click(table, "Intensiv")
    assert "7 personer skjult" not in texts_of(board.view)


def click(table: CardTable, title: str) -> None:
    row = table.rows.place_of(heading(table, title).key)
    assert row is not None
    at = table.visualRect(table.rows.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, at.y()))


def test_rows_keep_their_height_when_headings_move(table: CardTable) -> None:
    click(table, "Henvist")
    click(table, "Kartlegging")
    heights = {
        table.rowHeight(row)
        for row, entry in enumerate(table.rows.entries)
        if not isinstance(entry, Heading)
    }
    assert heights == {table.cells.painter.row_height}


def test_all_groups_are_unfolded_by_one_button(board: Board, table: CardTable) -> None:
    for title in ("Henvist", "Intensiv"):
        click(table, title)
    assert "10 personer skjult" in texts_of(board.view)
    found = board.view.findChildren(Button)
    next(button for button in found if button.text() == "Vis alle gruppene").click()
    assert len(names(table)) == 26


def test_list_with_every_group_folded_still_takes_the_keyboard(
    board: Board, table: CardTable, qtbot: QtBot
) -> None:
    for entry in [entry for entry in table.rows.entries if isinstance(entry, Heading)]:
        click(table, entry.title)
    assert names(table) == []
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_M, Qt.Key.Key_C, Qt.Key.Key_Down)
    assert not board.view.side.isVisible()
    assert table.current_key == heading(table, "Kartlegging").key


def test_name_that_is_typed_is_found_in_a_folded_group(
    board: Board, table: CardTable, qtbot: QtBot
) -> None:
    click(table, "Intensiv")
    press(qtbot, Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_N)
    assert board.view.shapes.current_case == case_of("Anne Marie Berg")


def test_case_that_is_opened_from_elsewhere_is_shown_out_of_its_group(
    board: Board, table: CardTable
) -> None:
    click(table, "Intensiv")
    board.view.show_key(case_of("Anne Marie Berg"))
    assert board.view.shapes.current_case == case_of("Anne Marie Berg")


def test_card_that_is_moved_into_a_folded_group_leaves_it_folded(
    board: Board, table: CardTable
) -> None:
    click(table, "Intensiv")
    board.view.shapes.choose(case_of("Eva Lund"))
    intensive = board.cases.board().phases[2]
    assert intensive.kind is PhaseKind.INTENSIVE
    board.view.presenter.move(case_of("Eva Lund"), intensive.id)
    assert heading(table, "Intensiv").told == "8 personer skjult"
    assert table.current_key is not None


def test_phase_without_anybody_has_its_heading_until_a_filter_is_on(
    board: Board, table: CardTable
) -> None:
    assert heading(table, "Avslutning").count == 0
    level = BoardFilter(frozenset({Condition(Trait.LEVEL, "3")}))
    board.view.presenter.filtering.use(level)
    titles = [entry.title for entry in table.rows.entries if isinstance(entry, Heading)]
    assert "Avslutning" not in titles


def test_folded_group_and_moved_column_are_kept_for_the_next_start(
    board: Board, qtbot: QtBot
) -> None:
    kept = KeptViews(None).of("board")
    services = board_services(board.cases)._replace(view=kept)
    first = BoardView(board.around, services)
    qtbot.addWidget(first)
    key = f"phase/{board.cases.board().phases[2].id}"
    look = BoardLook(Shape.LIST, grouping=Grouping.PHASE, folded=frozenset({key}))
    first.presenter.looks.use(look.with_moved(Field.PRESSING, Field.NAME))
    second = BoardView(board.around, services)
    qtbot.addWidget(second)
    second.show()
    assert second.presenter.looks.look.fields[0] is Field.PRESSING
    assert "7 personer skjult" in texts_of(second)


def test_column_is_moved_by_control_and_an_arrow(
    board: Board, table: CardTable, qtbot: QtBot
) -> None:
    table.setCurrentIndex(table.rows.index(1, 1))
    qtbot.keyClick(table, Qt.Key.Key_Right, CTRL)
    assert fields(board)[:3] == (Field.NAME, Field.LEVEL, Field.PHASE)
    assert table.currentIndex().column() == 2
    qtbot.keyClick(table, Qt.Key.Key_Left, CTRL)
    assert fields(board) == FIRST_FIELDS


@pytest.mark.parametrize(("column", "key"), [(0, Qt.Key.Key_Left), (7, Qt.Key.Key_Right)])
def test_column_at_the_edge_stays(
    board: Board, table: CardTable, qtbot: QtBot, column: int, key: Qt.Key
) -> None:
    table.setCurrentIndex(table.rows.index(1, column))
    qtbot.keyClick(table, key, CTRL)
    assert fields(board) == FIRST_FIELDS


def test_column_is_moved_by_the_mouse(board: Board, table: CardTable) -> None:
    headings = table.headings
    start = QPoint(headings.sectionViewportPosition(4) + 20, 8)
    goal = QPoint(headings.sectionViewportPosition(1) + 4, 8)
    QTest.mousePress(headings.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(headings.viewport(), start + (goal - start) * step / 5)
    QTest.mouseRelease(headings.viewport(), Qt.MouseButton.LeftButton, pos=goal)
    QApplication.processEvents()
    assert fields(board)[:3] == (Field.NAME, Field.COORDINATOR, Field.PHASE)
    titles = [column.title for column in table.rows.columns]
    assert titles[:3] == ["Navn", "Koordinator", "Fase"]
    assert [headings.visualIndex(place) for place in range(8)] == list(range(8))
    assert board.view.presenter.looks.look.sort is None


def test_column_that_is_ticked_stands_where_it_usually_does() -> None:
    look = BoardLook().with_ticked(Field.ZONE)
    assert look.fields[-2:] == (Field.ZONE, Field.PRESSING)
    assert look.with_ticked(Field.ZONE).fields == FIRST_FIELDS


def test_column_on_the_wall_is_moved_by_nobody(
    board: Board, table: CardTable, qtbot: QtBot
) -> None:
    board.around.theme.use(ThemeName.PROJECTOR)
    table.setCurrentIndex(table.rows.index(1, 1))
    qtbot.keyClick(table, Qt.Key.Key_Right, CTRL)
    assert fields(board) == FIRST_FIELDS
    assert not table.headings.sectionsMovable()


def test_what_is_hidden_is_told_in_every_language(board: Board, table: CardTable) -> None:
    click(table, "Intensiv")
    board.around.texts.use(Language.EN)
    assert "7 persons hidden" in texts_of(board.view)
    board.around.texts.use(Language.NN)
    assert "7 personar skjulte" in texts_of(board.view)
    assert_all_named(board.view)


@pytest.fixture
def zoned(board: Board) -> CardTable:
    """The list by zone: Per Ås in Nord, nobody else anywhere."""
    card = board.card("Per Ås")
    board.cases.cards[card.case_id] = replace(card, zone="Nord")
    board.view.presenter.refresh()
    use(board, grouping=Grouping.ZONE)
    return show(board, Shape.LIST)


def paper(board: Board) -> Button:
    found = board.view.findChildren(Button)
    return next(button for button in found if button.text() == "Skriv ut sonen …")


def test_zone_of_the_current_row_is_printed_among_the_documents(
    board: Board, zoned: CardTable
) -> None:
    board.view.shapes.choose(case_of("Per Ås"))
    paper(board).click()
    assert board.around.navigator.current == Location(Place.DOCUMENTS, zone_id("nord"))


def test_row_without_a_zone_has_nothing_to_print(board: Board, zoned: CardTable) -> None:
    board.view.shapes.choose(case_of("Eva Lund"))
    paper(board).click()
    assert board.heard.warned == ["Velg først noen som bor i en sone."]


def test_zone_is_printed_only_where_the_list_is_read_by_zone(
    board: Board, zoned: CardTable
) -> None:
    assert paper(board).isVisible()
    use(board, grouping=Grouping.LEVEL)
    assert not paper(board).isVisible()


def test_board_without_a_team_begins_zone_by_zone(board: Board, qtbot: QtBot) -> None:
    kept = KeptViews(None).of("board")
    services = board_services(board.cases)._replace(view=kept, is_by_zone=True)
    first = BoardView(board.around, services)
    qtbot.addWidget(first)
    look = first.presenter.looks.look
    assert (look.shape, look.grouping) == (Shape.LIST, Grouping.ZONE)
    first.presenter.looks.use_shape(Shape.PHASES)
    second = BoardView(board.around, services)
    qtbot.addWidget(second)
    assert second.presenter.looks.look.shape is Shape.PHASES


def test_board_without_a_team_has_zone_contacts(
    board: Board, zoned: CardTable, qtbot: QtBot
) -> None:
    board.around.texts.say(words_of(CaseHolder.ZONE_CONTACT))
    assert "Sonekontakt" in [column.title for column in zoned.rows.columns]
    board.view.shapes.choose(case_of("Per Ås"))
    press(qtbot, Qt.Key.Key_C)
    said = " ".join(texts_of(board.view)).lower()
    assert "hvem er sonekontakt for per ås?" in said
    assert "koordin" not in said


def test_heading_of_a_zone_names_its_contact(board: Board, zoned: CardTable) -> None:
    board.view.presenter.contacts = {zone_id("nord"): KARI}
    board.view.presenter.refresh()
    assert any(f"Nord · {KARI.name}" in text for text in texts_of(board.view))
