"""The board by keyboard, and what its panels ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.filters.board_filter import BoardFilter
from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.domain.rows.assessments import ScoreRow
from teamdesk.ui.board.lanes.first_cards import is_being_laid_out
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.lanes.model import MIME_TYPE
from teamdesk.ui.navigation import Place
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.sparkline import Sparkline
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of
from tests.helpers.wall import OLA, case_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.board.conftest import Board


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Type where the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def lane(board: Board, kind: PhaseKind) -> LaneList:
    order = [phase.kind for phase in board.cases.board().phases]
    return board.view.lanes.findChildren(LaneList)[order.index(kind)]


def labels(board: Board) -> list[str]:
    return [found.text() for found in board.view.findChildren(QLabel) if found.isVisible()]


def test_board_shows_every_card_in_its_lane(board: Board) -> None:
    counts = [found.rows.rowCount() for found in board.view.lanes.findChildren(LaneList)]
    assert counts == [3, 4, 7, 4, 0, 8]


def test_six_lanes_have_room_on_a_small_screen(board: Board, qtbot: QtBot) -> None:
    bar = board.view.lanes.horizontalScrollBar()
    assert bar.maximum() == 0


@pytest.mark.parametrize(
    ("start", "keys", "end"),
    [
        ("Signe Bakken", (Qt.Key.Key_Down,), "Máret Sara"),
        ("Signe Bakken", (Qt.Key.Key_Right,), "Hans Nordby"),
        ("Ingrid Moe", (Qt.Key.Key_Right,), "Odd Rønning"),
        ("Signe Bakken", (Qt.Key.Key_Left,), "Signe Bakken"),
        ("Signe Bakken", (Qt.Key.Key_K, Qt.Key.Key_J), "Kjell-Magne Ruud Kristoffersen Abrahamsen"),
        ("Signe Bakken", (Qt.Key.Key_A, Qt.Key.Key_U), "Aud Vik"),
        ("Signe Bakken", (Qt.Key.Key_E, Qt.Key.Key_M), "Emil Strand"),
    ],
)
def test_keys_lead_from_card_to_card(
    board: Board, qtbot: QtBot, start: str, keys: tuple[Qt.Key, ...], end: str
) -> None:
    board.choose(start)
    press(qtbot, *keys)
    assert board.view.lanes.current_case == case_of(end)


def test_tab_into_a_lane_chooses_a_card_that_is_seen(board: Board, qtbot: QtBot) -> None:
    board.view.take_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    entered = QApplication.focusWidget()

    assert isinstance(entered, LaneList)
    assert entered.selectionModel().isSelected(entered.currentIndex())


def test_enter_opens_the_person(board: Board, qtbot: QtBot) -> None:
    board.choose("Per Ås")
    press(qtbot, Qt.Key.Key_Return)
    current = board.around.navigator.current
    assert current is not None
    assert (current.place, current.key) == (Place.PERSON, board.card("Per Ås").person_id)


def test_space_peeks_and_follows_the_arrows(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space)
    assert "«Jeg vil gå til butikken selv, og slippe å vente på noen.»" in labels(board)
    press(qtbot, Qt.Key.Key_Down)
    assert "Tuyet Nguyen" in labels(board)


def test_peek_tells_the_factors_of_the_need_level(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space)
    assert "Intensitet: trening hver dag" in labels(board)
    board.around.theme.use(ThemeName.PROJECTOR)
    assert "Intensitet: trening hver dag" not in labels(board)


def test_peek_tells_how_the_newest_instrument_went(board: Board, qtbot: QtBot) -> None:
    points = ((date(2026, 9, 14), 8.0), (date(2026, 11, 16), 16.0))
    score = ScoreRow("barthel_20", ONLY, points, limits=(0, 20))
    board.cases.measured[case_of("Anne Marie Berg")] = (score,)
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space)
    (line,) = board.view.side.findChildren(Sparkline)
    assert line.steps == (0.4, 0.8)
    assert line.accessibleName().split() == ["Barthel", "(0–20)", "8", "→", "16", "bedre"]
    assert line.accessibleName() in labels(board)


def test_peek_of_one_who_was_never_measured_has_no_line(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space)
    assert not board.view.side.findChildren(Sparkline)
    assert "Utvikling" not in labels(board)


def named(board: Board, name: str) -> QAbstractButton:
    buttons = board.view.findChildren(QAbstractButton)
    return next(each for each in buttons if each.isVisible() and each.text() == name)


def test_show_all_leaves_the_keyboard_on_the_cards(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.use(BoardFilter(words="anne"))
    button = named(board, "Vis alle")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert isinstance(QApplication.focusWidget(), LaneList)


def test_way_out_of_nobody_leads_to_the_cards(board: Board, qtbot: QtBot) -> None:
    board.view.presenter.filtering.use(BoardFilter(words="xyzzy"))
    board.view.take_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert isinstance(QApplication.focusWidget(), LaneList)


def test_wall_takes_the_keyboard_from_tools_that_it_hides(board: Board) -> None:
    board.view.header.filters.field.setFocus()
    board.around.theme.use(ThemeName.PROJECTOR)

    assert isinstance(QApplication.focusWidget(), LaneList)


def test_peek_goes_with_the_last_card_that_fits(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Slash)
    qtbot.keyClicks(QApplication.focusWidget(), "xyzzy")

    assert not board.view.side.is_peeking
    assert QApplication.focusWidget() is board.view.header.filters.field


def test_escape_closes_the_peek_and_keeps_the_card(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert not board.view.side.isVisible()
    assert board.view.lanes.current_case == case_of("Anne Marie Berg")


def test_m_and_a_number_move_the_card_and_the_keyboard_with_it(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_M, Qt.Key.Key_4)
    assert board.card("Anne Marie Berg").phase_kind is PhaseKind.TAPERING
    assert board.view.lanes.current_case == case_of("Anne Marie Berg")
    assert lane(board, PhaseKind.TAPERING).hasFocus()


def test_m_and_seven_ask_for_the_reason_of_the_end(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_M, Qt.Key.Key_7, Qt.Key.Key_1)
    command = board.cases.commands[-1]
    assert isinstance(command, MoveCase)
    assert command.end_reason is EndReason.GOALS_REACHED


def test_m_and_escape_change_nothing(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_M, Qt.Key.Key_Escape)
    assert not board.cases.commands
    assert lane(board, PhaseKind.INTENSIVE).hasFocus()


def test_c_and_a_number_choose_the_coordinator(board: Board, qtbot: QtBot) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, Qt.Key.Key_C, Qt.Key.Key_2)
    assert board.card("Anne Marie Berg").coordinator == OLA


def test_slash_and_a_name_show_that_person_alone(board: Board, qtbot: QtBot) -> None:
    board.choose("Signe Bakken")
    press(qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(QApplication.focusWidget(), "maret")
    assert [found.rows.rowCount() for found in board.view.lanes.findChildren(LaneList)] == [
        1,
        *([0] * 5),
    ]
    assert "Viser 1 av 26" in labels(board)
    assert labels(board).count("Ingen treff med dette filteret") == 5


def test_escape_in_the_field_shows_all_again(board: Board, qtbot: QtBot) -> None:
    board.choose("Signe Bakken")
    press(qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(QApplication.focusWidget(), "maret")
    press(qtbot, Qt.Key.Key_Escape)
    assert not any(text.startswith("Viser") for text in labels(board))
    assert board.view.lanes.has_focus


def test_drop_asks_for_the_move_and_edits_no_model(board: Board) -> None:
    data = QMimeData()
    data.setData(MIME_TYPE, case_of("Per Ås").bytes)
    target = lane(board, PhaseKind.TAPERING)
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)
    assert board.card("Per Ås").phase_kind is PhaseKind.TAPERING
    assert [type(command) for command in board.cases.commands] == [MoveCase]


def test_current_card_stays_current_through_a_refresh(board: Board) -> None:
    board.choose("Karl Lie")
    board.view.presenter.refresh()
    assert board.view.lanes.current_case == case_of("Karl Lie")


def test_board_without_persons_offers_the_two_ways_in(board: Board, qtbot: QtBot) -> None:
    board.cases.cards.clear()
    board.view.presenter.refresh()
    board.view.take_focus()
    assert "Ingen på tavla ennå" in labels(board)
    assert_all_named(board.view)


def test_new_referral_opens_its_form_on_a_board_without_persons(board: Board) -> None:
    board.cases.cards.clear()
    board.view.presenter.refresh()
    board.view.header.referral_requested.emit()
    assert board.view.side.referral.isVisible()


def test_language_changes_while_the_board_stands(board: Board) -> None:
    board.around.texts.use(Language.NN)
    assert "Oppfølging" in labels(board)
    assert any("koordinator Kari Haugland" in text for text in texts_of(board.view))
    board.around.texts.use(Language.EN)
    assert "Follow-up" in labels(board)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_C])
def test_every_control_says_what_it_is(board: Board, qtbot: QtBot, key: Qt.Key) -> None:
    board.choose("Anne Marie Berg")
    press(qtbot, key)
    assert_all_named(board.view)


def test_card_is_one_sentence_to_those_who_listen(board: Board) -> None:
    index = lane(board, PhaseKind.INTENSIVE).rows.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Anne Marie Berg, Intensiv, behovsnivå 2, koordinator Kari Haugland. "
        "Gå til butikken selv: på sporet; Dusje selv: går tregt; Lage frokost: nådd. "
        "2 oppfølginger · 1 over frist. evaluering uke 49. uke 3 av 4."
    )


def test_long_lane_is_seen_while_it_is_laid_out(board: Board, qtbot: QtBot) -> None:
    long = lane(board, PhaseKind.INTENSIVE)
    before = long.viewport().grab().toImage()
    # A few at a time, so that the last is not laid out yet when the first is painted.
    long.setBatchSize(2)
    long.doItemsLayout()
    assert is_being_laid_out(long)
    while_laid_out = long.viewport().grab().toImage()
    first = long.visualRect(long.rows.index(0))
    assert while_laid_out.copy(first) == before.copy(first)


def test_board_of_a_team_without_meetings_offers_to_start_none(board: Board) -> None:
    def offers() -> bool:
        found = board.view.findChildren(QAbstractButton)
        return any(one.accessibleName() == "Start møtet" and one.isVisible() for one in found)

    assert offers()
    board.around.navigator.do_without([Place.MEETING])
    assert not offers()
