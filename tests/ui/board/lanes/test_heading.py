"""What a lane says of its limit: in a shape, a colour and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.board.lanes.heading import LaneHeading
from teamdesk.ui.board.shown import PhaseLimit
from teamdesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def heading(qtbot: QtBot, theme: Theme, texts: Texts) -> LaneHeading:
    made = LaneHeading(theme, texts)
    qtbot.addWidget(made)
    return made


def test_lane_without_a_limit_counts_its_cards(heading: LaneHeading) -> None:
    heading.show_count("Intensiv", 9, None)
    assert (heading.words, heading.warns) == ("9", False)


def test_lane_within_its_limit_tells_it_calmly(heading: LaneHeading) -> None:
    heading.show_count("Intensiv", 6, PhaseLimit(6, 6))
    assert (heading.words, heading.warns) == ("6 av 6", False)


def test_lane_over_its_limit_warns_in_shape_and_words(heading: LaneHeading) -> None:
    told = heading.show_count("Intensiv", 7, PhaseLimit(7, 6))
    assert (heading.words, heading.warns) == ("7 av 6, over", True)
    assert told == "Intensiv, 7 personer, 7 av 6, over"


def test_long_name_gives_way_to_the_count(heading: LaneHeading) -> None:
    heading.resize(150, 24)
    heading.show()
    heading.show_count("Intensiv trening i heimen", 7, PhaseLimit(7, 6))
    titles = [found.text() for found in heading.findChildren(Label)]
    assert titles[0].endswith("…")
    assert titles[1] == "7 av 6, over"


def test_filter_hides_cards_and_not_the_limit(heading: LaneHeading) -> None:
    heading.show_count("Intensiv", 2, PhaseLimit(7, 6))
    assert (heading.words, heading.warns) == ("2 (7 av 6, over)", True)
