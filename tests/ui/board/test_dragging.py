"""Cards that are dragged with the mouse, in the phases and in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint

from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.lanes.model import MIME_TYPE
from teamdesk.ui.board.look import Grouping
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.list_table import ListTable
from tests.helpers.dragging import drag
from tests.helpers.wall import case_of
from tests.ui.board.test_shapes import show, use

if TYPE_CHECKING:
    from tests.ui.board.conftest import Board

# The picture under the mouse is a window, which asks this platform in vain.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def lane(board: Board, kind: PhaseKind) -> LaneList:
    order = [phase.kind for phase in board.cases.board().phases]
    return board.view.lanes.findChildren(LaneList)[order.index(kind)]


def drag_card(board: Board, name: str, kind: PhaseKind) -> None:
    """From its lane into another one, by the middle of what is seen of it."""
    board.choose(name)
    source, target = lane(board, board.card(name).phase_kind), lane(board, kind)
    seen = source.current_rect & source.viewport().rect()
    drag(source, seen.center(), target, QPoint(40, 30))


def listed(board: Board) -> ListTable:
    """The list, gathered by phase."""
    use(board, grouping=Grouping.PHASE)
    table = show(board, Shape.LIST)
    assert isinstance(table, ListTable)
    return table


def drag_row(board: Board, table: ListTable, name: str, title: str) -> None:
    """From its group to the heading of another one."""
    board.view.shapes.choose(case_of(name))
    headings = {entry.title: at for at, entry in enumerate(table.rows.entries) if is_heading(entry)}
    goal = table.visualRect(table.rows.index(headings[title], 0))
    start = table.visualRect(table.currentIndex()).center()
    drag(table, start, table, QPoint(start.x(), goal.center().y()))


def is_heading(entry: object) -> TypeGuard[Heading]:
    return isinstance(entry, Heading)


def test_card_that_is_dragged_to_a_lane_goes_there_and_back(board: Board) -> None:
    drag_card(board, "Eva Lund", PhaseKind.INTENSIVE)
    assert board.card("Eva Lund").phase_kind is PhaseKind.INTENSIVE
    assert board.view.lanes.current_case == case_of("Eva Lund")
    board.around.undo.undo()
    assert board.card("Eva Lund").phase_kind is PhaseKind.MAPPING


def test_card_that_is_dropped_in_its_own_lane_stays(board: Board) -> None:
    drag_card(board, "Eva Lund", PhaseKind.MAPPING)
    assert board.card("Eva Lund").version == 1
    assert not board.view.side.isVisible()


def test_drag_to_the_handover_waits_for_its_receiver(board: Board) -> None:
    drag_card(board, "Eva Lund", PhaseKind.FOLLOW_UP)
    form = board.view.side.handover
    assert form.isVisible()
    assert board.card("Eva Lund").phase_kind is PhaseKind.MAPPING
    form.receiver.setText("Sone nord")
    form.submit()
    assert board.card("Eva Lund").phase_kind is PhaseKind.FOLLOW_UP


def test_drag_of_one_of_several_takes_them_all(board: Board) -> None:
    choose_two(board)
    drag_chosen(board, PhaseKind.TAPERING)
    kinds = {board.card(name).phase_kind for name in TWO}
    assert kinds == {PhaseKind.TAPERING}
    board.around.undo.undo()
    assert {board.card(name).phase_kind for name in TWO} == {PhaseKind.MAPPING}


def test_drag_of_several_to_the_handover_is_refused_in_words(board: Board) -> None:
    choose_two(board)
    drag_chosen(board, PhaseKind.FOLLOW_UP)
    assert {board.card(name).phase_kind for name in TWO} == {PhaseKind.MAPPING}
    assert board.heard.warned == ["Hver overføring har sin mottaker. Flytt disse én om gangen."]


def test_row_that_is_dragged_to_another_phase_goes_there_and_back(board: Board) -> None:
    table = listed(board)
    drag_row(board, table, "Eva Lund", "Henvist")
    assert board.card("Eva Lund").phase_kind is PhaseKind.REFERRED
    assert board.view.shapes.current_case == case_of("Eva Lund")
    board.around.undo.undo()
    assert board.card("Eva Lund").phase_kind is PhaseKind.MAPPING


def test_row_that_is_dragged_to_a_folded_group_goes_there(board: Board) -> None:
    table = listed(board)
    fold(board, "Intensiv")
    drag_row(board, table, "Eva Lund", "Intensiv")
    assert board.card("Eva Lund").phase_kind is PhaseKind.INTENSIVE
    assert table.rows.place_of(case_of("Eva Lund")) is None
    assert table.current_key is not None


def test_row_that_is_dragged_to_the_handover_waits_for_its_receiver(board: Board) -> None:
    table = listed(board)
    for title in ("Henvist", "Intensiv", "Nedtrapping"):
        fold(board, title)
    drag_row(board, table, "Eva Lund", "Oppfølging")
    assert board.view.side.handover.isVisible()
    assert board.card("Eva Lund").phase_kind is PhaseKind.MAPPING


def test_list_that_is_not_gathered_by_phase_takes_no_card(board: Board) -> None:
    use(board, grouping=Grouping.LEVEL)
    table = show(board, Shape.LIST)
    assert isinstance(table, ListTable)
    assert not table.dragEnabled()
    drag_row(board, table, "Eva Lund", "Behovsnivå 3")
    assert {card.version for card in board.cases.cards.values()} == {1}


def test_dragged_row_tells_its_id_and_nothing_else(board: Board) -> None:
    table = listed(board)
    row = table.rows.place_of(case_of("Eva Lund"))
    assert row is not None
    data = table.rows.mimeData([table.rows.index(row, 0)])
    assert data.formats() == [MIME_TYPE]
    assert bytes(data.data(MIME_TYPE).data()) == case_of("Eva Lund").bytes


TWO = ("Eva Lund", "Ahmed Yusuf")


def choose_two(board: Board) -> None:
    board.choose(TWO[0])
    cards = lane(board, PhaseKind.MAPPING)
    row = cards.rows.place_of(case_of(TWO[1]))
    assert row is not None
    cards.selectionModel().select(cards.rows.index(row), QItemSelectionModel.SelectionFlag.Select)


def drag_chosen(board: Board, kind: PhaseKind) -> None:
    cards, target = lane(board, PhaseKind.MAPPING), lane(board, kind)
    seen = cards.current_rect & cards.viewport().rect()
    drag(cards, seen.center(), target, QPoint(40, 30))


def fold(board: Board, title: str) -> None:
    table = show(board, Shape.LIST)
    found = next(
        entry for entry in table.rows.entries if is_heading(entry) and entry.title == title
    )
    looks = board.view.presenter.looks
    looks.use(looks.look.with_folded(found.key, is_folded=True))
