"""Projecting with the one screen there is: blank, sizes, and back to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from teamdesk.bootstrap.settings import SettingsKeeper
from teamdesk.core.config import ConfigFile
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.blank import BlankSheet
from teamdesk.ui.shell.rail import RailButton
from teamdesk.ui.shell.screens import ScreenZoom, screen_key
from teamdesk.ui.shell.wall import Wall
from teamdesk.ui.theme.tokens import ThemeName
from tests.ui.shell.conftest import NotedPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.navigation import Navigator
    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.shell.window import MainWindow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def memory(tmp_path: Path) -> SettingsKeeper:
    return SettingsKeeper(ConfigFile(tmp_path))


@pytest.fixture
def wall(desk: Desk, around: Surroundings, memory: SettingsKeeper) -> Wall:
    return Wall(desk, around, memory, "Team Nord")


def press(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    qtbot.keyClick(desk.window().focusWidget() or desk, key)


def test_f11_projects_and_goes_back(qtbot: QtBot, desk: Desk, wall: Wall, theme: Theme) -> None:
    press(qtbot, desk, Qt.Key.Key_F11)
    assert theme.tokens.name is ThemeName.PROJECTOR
    press(qtbot, desk, Qt.Key.Key_F11)
    assert theme.tokens.name is ThemeName.LIGHT


def test_b_blanks_the_wall_and_any_key_shows_it(
    qtbot: QtBot, desk: Desk, wall: Wall, theme: Theme
) -> None:
    theme.use(ThemeName.PROJECTOR)
    desk.rail.setFocus()
    qtbot.keyClick(desk, Qt.Key.Key_B)
    middle = desk.window().grab().toImage().pixelColor(desk.rect().center())
    assert middle == Qt.GlobalColor.black
    press(qtbot, desk, Qt.Key.Key_F11)
    assert theme.tokens.name is ThemeName.PROJECTOR
    assert desk.window().grab().toImage().pixelColor(desk.rect().center()) != middle


def test_tab_shows_the_blanked_wall_and_moves_nothing_behind_it(
    qtbot: QtBot, desk: Desk, wall: Wall, theme: Theme
) -> None:
    theme.use(ThemeName.PROJECTOR)
    page = desk.host.page(Place.BOARD)
    page.take_focus()
    before = QApplication.focusWidget()
    wall.toggle_blank()
    press(qtbot, desk, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is before
    assert not any(sheet.isVisible() for sheet in desk.findChildren(BlankSheet))


def test_b_is_a_letter_in_a_field(qtbot: QtBot, desk: Desk, wall: Wall, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    page = desk.host.page(Place.BOARD)
    assert isinstance(page, NotedPage)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_B)
    assert page.field.text() == "b"


def test_b_is_a_letter_at_the_desk(qtbot: QtBot, desk: Desk, wall: Wall) -> None:
    before = desk.grab().toImage()
    qtbot.keyClick(desk, Qt.Key.Key_B)
    assert desk.grab().toImage() == before


def test_rail_on_the_wall_is_icons_with_names_for_readers(desk: Desk, theme: Theme) -> None:
    theme.use(ThemeName.PROJECTOR)
    buttons = desk.rail.findChildren(RailButton)
    assert desk.rail.width() == theme.tokens.sizes.rail_folded
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


@pytest.mark.parametrize("place", list(Place))
def test_title_names_nobody_in_any_place(
    window: MainWindow, desk: Desk, navigator: Navigator, place: Place
) -> None:
    window.set_team("Team Nord")
    navigator.open(place)
    assert window.windowTitle() == "Team Nord – Teamdesk"


def test_size_is_kept_for_the_screen_and_for_the_wall_apart(
    window: MainWindow, desk: Desk, theme: Theme, memory: SettingsKeeper
) -> None:
    ScreenZoom(theme, memory, window).follow()
    theme.use(ThemeName.PROJECTOR)
    theme.use_zoom(1.5)
    theme.use(ThemeName.LIGHT)
    assert theme.zoom == 1.0
    theme.use(ThemeName.PROJECTOR)
    assert theme.zoom == 1.5
    screen = screen_key(QGuiApplication.primaryScreen())
    assert memory.config.zoom[f"{screen} wall"] == 1.5


def test_size_of_the_wall_is_there_again_at_the_next_start(
    window: MainWindow, desk: Desk, theme: Theme, tmp_path: Path
) -> None:
    screen = screen_key(QGuiApplication.primaryScreen())
    SettingsKeeper(ConfigFile(tmp_path)).keep_zoom(f"{screen} wall", 2.0)
    ScreenZoom(theme, SettingsKeeper(ConfigFile(tmp_path)), window).follow()
    theme.use(ThemeName.PROJECTOR)
    assert theme.zoom == 2.0


def test_wall_is_remembered_by_the_screens(memory: SettingsKeeper, tmp_path: Path) -> None:
    memory.keep_wall("BEAMER + LAPTOP", "BEAMER")
    again = SettingsKeeper(ConfigFile(tmp_path))
    assert again.wall_of("BEAMER + LAPTOP") == "BEAMER"
    assert again.wall_of("LAPTOP + TV") is None
