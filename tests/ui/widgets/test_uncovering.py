from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.labels import Label
from teamdesk.ui.widgets.uncovering import SECONDS_SHOWN, UncoverButton, Uncovering

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class Place(QWidget):
    def __init__(self, theme: Theme, texts: Texts) -> None:
        super().__init__()
        self.uncovering = Uncovering(self)
        self.field = Label(text="A. M. B.")
        self.button = UncoverButton(theme, texts, self.uncovering, self.field)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.button.press_in(self)


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, texts: Texts) -> Place:
    place = Place(theme, texts)
    qtbot.addWidget(place)
    theme.use(ThemeName.PROJECTOR)
    place.show()
    qtbot.waitActive(place)
    return place


def test_uncovering_lasts_30_seconds(qtbot: QtBot) -> None:
    uncovering = Uncovering()
    uncovering.uncover()
    for _second in range(SECONDS_SHOWN - 1):
        uncovering.tick()
    assert uncovering.is_open
    uncovering.tick()
    assert not uncovering.is_open


def test_uncovering_says_so_once_as_it_covers(qtbot: QtBot) -> None:
    uncovering = Uncovering()
    uncovering.uncover()
    with qtbot.waitSignal(uncovering.changed):
        uncovering.cover()
    with qtbot.assertNotEmitted(uncovering.changed):
        uncovering.cover()


def test_button_counts_while_the_field_is_shown(place: Place) -> None:
    place.button.click()
    place.uncovering.tick()
    assert place.button.text() == "Skjules om 29 sekunder"


def test_u_uncovers_and_covers(qtbot: QtBot, place: Place) -> None:
    qtbot.keyClick(place, Qt.Key.Key_U)
    assert place.uncovering.is_open
    qtbot.keyClick(place, Qt.Key.Key_U)
    assert not place.uncovering.is_open


def test_click_on_the_field_uncovers(qtbot: QtBot, place: Place) -> None:
    qtbot.mouseClick(place.field, Qt.MouseButton.LeftButton)
    assert place.uncovering.is_open


def test_leaving_the_place_covers_at_once(place: Place) -> None:
    place.uncovering.uncover()
    place.hide()
    assert not place.uncovering.is_open


def test_desk_has_nothing_to_uncover(qtbot: QtBot, place: Place, theme: Theme) -> None:
    theme.use(ThemeName.LIGHT)
    qtbot.keyClick(place, Qt.Key.Key_U)
    assert place.button.isHidden()
    assert not place.uncovering.is_open


def test_audience_has_nothing_to_uncover(qtbot: QtBot, place: Place) -> None:
    place.button.stay_away()
    qtbot.mouseClick(place.field, Qt.MouseButton.LeftButton)
    assert not place.uncovering.is_open
