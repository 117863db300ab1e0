"""Cards as they are laid out: nothing is cut without a sign, and nothing is laid out twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.board.card_words import CardWords
from teamdesk.ui.board.lanes.card_layout import CardTypesetter
from teamdesk.ui.board.lanes.lane_list import LaneList
from tests.helpers.wall import LIVES, Life, card_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from tests.ui.board.conftest import Board

WIDTH = 170.0


@pytest.fixture
def setter(around: Surroundings) -> CardTypesetter:
    return CardTypesetter(around.theme, CardWords(around.texts, around.names))


def life(name: str) -> Life:
    return next(found for found in LIVES if found.name == name)


@pytest.mark.parametrize("found", LIVES, ids=lambda found: found.name)
@pytest.mark.parametrize("width", [120.0, WIDTH, 300.0])
def test_card_keeps_everything_inside_its_sheet(
    setter: CardTypesetter, found: Life, width: float
) -> None:
    layout = setter.lay_out(card_of(1, found), width)
    for piece in layout.pieces:
        widest = max(setter.advance(line, piece.ink) for line in piece.block.lines)
        assert piece.at.x() + widest <= width
        assert piece.at.y() + piece.block.height <= layout.height


def test_card_that_shows_everything_is_not_cut(setter: CardTypesetter) -> None:
    assert not setter.lay_out(card_of(1, life("Per Ås")), WIDTH).is_cut


@pytest.mark.parametrize("name", ["Kjell-Magne Ruud Kristoffersen Abrahamsen", "Tuyet Nguyen"])
def test_card_with_more_to_say_tells_that_it_is_cut(setter: CardTypesetter, name: str) -> None:
    assert setter.lay_out(card_of(1, life(name)), WIDTH).is_cut


def texts_of(setter: CardTypesetter, name: str, width: float) -> list[str]:
    pieces = setter.lay_out(card_of(1, life(name)), width).pieces
    return [line for piece in pieces for line in piece.block.lines]


def test_card_that_is_cut_says_so_in_its_last_line(setter: CardTypesetter) -> None:
    assert texts_of(setter, "Tuyet Nguyen", WIDTH)[-1] == "mer … (mellomrom)"
    assert "mer … (mellomrom)" not in texts_of(setter, "Per Ås", WIDTH)


@pytest.mark.parametrize("width", [120.0, 400.0])
def test_goal_has_the_word_for_its_status_behind_or_below(
    setter: CardTypesetter, width: float
) -> None:
    assert "på sporet" in texts_of(setter, "Anne Marie Berg", width)


def test_word_for_the_status_stands_on_the_goals_line_where_there_is_room(
    setter: CardTypesetter,
) -> None:
    narrow, wide = (setter.lay_out(card_of(1, life("Anne Marie Berg")), w) for w in (120.0, 400.0))
    assert wide.height < narrow.height


def test_card_without_level_has_no_pips(setter: CardTypesetter) -> None:
    assert setter.lay_out(card_of(1, life("Bjarne Tveit")), WIDTH).pips is None


def test_pips_go_under_a_name_that_fills_its_line(setter: CardTypesetter) -> None:
    card = card_of(1, Life("Hodan Abdi Ali Abdi", PhaseKind.MAPPING, 2))
    narrow, wide = setter.lay_out(card, WIDTH), setter.lay_out(card, 400.0)
    assert narrow.pips is not None
    assert wide.pips is not None
    assert narrow.pips.y() > wide.pips.y()


def test_goals_that_are_worked_on_come_before_those_that_are_over(around: Surroundings) -> None:
    words = CardWords(around.texts, around.names)
    card = card_of(1, life("Kjell-Magne Ruud Kristoffersen Abrahamsen"))
    assert len(words.goals(card)) == 3
    assert words.hidden_goals(card) == "1 mål til"


def test_card_is_laid_out_once_for_a_width(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board.view.grab()
    laid: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(CardTypesetter, "lay_out", lambda _self, card, _width: laid.append(card.name))
        board.view.presenter.refresh()
        for lane in board.view.lanes.findChildren(LaneList):
            lane.doItemsLayout()
        board.view.grab()
    assert not laid


def test_no_line_of_a_card_ends_in_the_dot_that_it_broke_at(setter: CardTypesetter) -> None:
    texts = texts_of(setter, "Anne Marie Berg", 120.0)
    assert "1 over frist" in [text.replace(NO_BREAK_SPACE, " ") for text in texts]
    assert not [text for text in texts if text.endswith("·")]
