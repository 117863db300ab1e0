"""The guest without hands sees, types, presses and clicks as a person does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.tour.guest import Guest
from teamdesk.ui.tour.waiting import TourFault, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


class Room(QWidget):
    """A window with one of each that the guest uses."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.button, self.choice = QLineEdit(), QPushButton("Lagre && lukk"), QComboBox()
        self.name.setAccessibleName("Navn")
        self.choice.setAccessibleName("Fag")
        self.choice.addItems(["Lege", "Sykepleier", "Occupational therapist"])
        column = QVBoxLayout(self)
        for widget in (self.name, self.choice, self.button):
            column.addWidget(widget)


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    shown = Room()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def guest(room: Room, theme: Theme, tmp_path: Path) -> Guest:
    return Guest(room, theme, tmp_path)


def test_fill_types_norwegian_letters_in_place_of_what_stood(room: Room, guest: Guest) -> None:
    room.name.setText("Kari")
    guest.fill("Navn", "Åse Bjørnstad, 82 år")
    assert room.name.text() == "Åse Bjørnstad, 82 år"


def test_press_button_clicks_what_bears_the_words(room: Room, guest: Guest, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.button.clicked):
        guest.press_button("Lagre & lukk")


def test_press_reaches_the_windows_shortcuts(room: Room, guest: Guest, qtbot: QtBot) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+2"), room)
    with qtbot.waitSignal(shortcut.activated):
        guest.fingers.press("Ctrl+2")


def test_choose_finds_the_choice_with_the_arrows(room: Room, guest: Guest) -> None:
    guest.choose("Fag", "Occupational therapist")
    assert room.choice.currentText() == "Occupational therapist"


def test_choose_tells_what_is_not_to_be_chosen(room: Room, guest: Guest) -> None:
    with pytest.raises(TourFault, match="Prest"):
        guest.choose("Fag", "Prest")


def test_eyes_do_not_see_what_is_hidden(room: Room, guest: Guest) -> None:
    room.name.hide()
    assert guest.eyes.find(QLineEdit, "Navn") is None


def test_wait_for_says_what_did_not_come(qtbot: QtBot) -> None:
    with pytest.raises(TourFault, match="an open team"):
        wait_for(lambda: None, "an open team", seconds=0.02)


def test_tab_to_tells_what_the_keyboard_can_not_reach(room: Room, guest: Guest) -> None:
    with pytest.raises(TourFault, match="no QWidget is reached"):
        guest.fingers.tab_to(QWidget(room))


def test_camera_takes_each_look_and_goes_back(guest: Guest, theme: Theme, tmp_path: Path) -> None:
    guest.camera.take("room", also_large=True)
    assert len(list(tmp_path.glob("01-room-*.png"))) == len(guest.camera.pictures) == 6
    assert theme.tokens.name is ThemeName.LIGHT


def test_camera_takes_a_whole_widget_beyond_the_window(
    room: Room, guest: Guest, tmp_path: Path
) -> None:
    page = QWidget(room)
    page.resize(300, 3 * room.height())
    guest.camera.take_whole(page, "page")
    assert QImage(str(tmp_path / "01-page.png")).size() == page.size()
