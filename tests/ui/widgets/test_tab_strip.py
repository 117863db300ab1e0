"""Tabs that have no room stand in a menu, and everything goes through all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.tab_strip import TabStrip, WholeTabs

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

WORDS = ("Overview", "Goals and measures", "Week plan", "Assessments", "Interviews", "Services")


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, texts: Texts) -> TabStrip:
    strip = TabStrip(theme, texts, WholeTabs())
    qtbot.addWidget(strip)
    for word in WORDS:
        strip.bar.addTab(word)
    strip.resize(1400, 40)
    strip.show()
    return strip


def shown(strip: TabStrip) -> list[str]:
    return [word for place, word in enumerate(WORDS) if strip.bar.isTabVisible(place)]


def test_strip_with_room_shows_all_and_no_menu(strip: TabStrip) -> None:
    assert shown(strip) == list(WORDS)
    assert strip.more.isHidden()


def test_narrow_strip_puts_the_last_into_the_menu(strip: TabStrip) -> None:
    strip.resize(420, 40)
    assert shown(strip) == list(WORDS[: len(shown(strip))])
    assert 0 < len(shown(strip)) < len(WORDS)
    assert strip.more.isVisible()
    assert strip.more.accessibleDescription().endswith("Services")


def test_no_tab_of_a_narrow_strip_is_cut(strip: TabStrip) -> None:
    strip.resize(420, 40)
    edges = [strip.bar.tabRect(place).right() for place in range(len(WORDS))]
    assert max(edges) < strip.bar.width() <= strip.width() - strip.more.width()


def test_menu_chooses_a_tab_which_is_in_sight_then(strip: TabStrip) -> None:
    strip.resize(420, 40)
    menu = strip.more.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert strip.bar.currentIndex() == len(WORDS) - 1
    assert WORDS[-1] in shown(strip)


def test_arrow_key_goes_to_a_tab_in_the_menu(strip: TabStrip, qtbot: QtBot) -> None:
    strip.resize(420, 40)
    last = len(shown(strip)) - 1
    strip.bar.setCurrentIndex(last)
    qtbot.keyClick(strip.bar, Qt.Key.Key_Right)
    assert strip.bar.currentIndex() == last + 1
    assert WORDS[last + 1] in shown(strip)


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_End, 5), (Qt.Key.Key_Home, 0)])
def test_home_and_end_go_to_either_end(
    strip: TabStrip, qtbot: QtBot, key: Qt.Key, place: int
) -> None:
    strip.resize(420, 40)
    strip.bar.setCurrentIndex(2)
    qtbot.keyClick(strip.bar, key)
    assert strip.bar.currentIndex() == place


def test_larger_letters_put_more_into_the_menu(strip: TabStrip, qtbot: QtBot, theme: Theme) -> None:
    strip.resize(900, 60)
    theme.use(ThemeName.PROJECTOR)
    qtbot.waitUntil(lambda: len(shown(strip)) < len(WORDS))
    assert strip.more.isVisible()


@pytest.mark.parametrize("place", [2, 5])
def test_bar_is_as_wide_as_its_tabs_after_another_is_current(
    strip: TabStrip, qtbot: QtBot, place: int
) -> None:
    strip.resize(520, 40)
    strip.bar.setCurrentIndex(place)
    qtbot.waitUntil(lambda: strip.bar.width() == strip.bar.sizeHint().width())
    assert strip.bar.tabRect(place).right() < strip.bar.width()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.5])
def test_word_of_the_menu_stands_on_the_line_of_the_tabs(
    strip: TabStrip, theme: Theme, zoom: float
) -> None:
    theme.use(ThemeName.PROJECTOR)
    theme.use_zoom(zoom)
    strip.bar.setTabText(0, "Mer ▾")
    strip.bar.setCurrentIndex(1)
    strip.resize(round(700 * zoom), strip.sizeHint().height())
    QApplication.processEvents()
    picture = strip.grab().toImage()
    menu, tab = strip.more.geometry(), strip.bar.tabRect(0)
    assert abs(first_ink(picture, menu) - first_ink(picture, tab)) <= 1


def first_ink(picture: QImage, place: QRect) -> int:
    """How far down in a rectangle the first letter begins."""
    plain = picture.pixel(place.left() + 1, place.top() + 1)
    lines = range(place.top(), place.bottom())
    columns = range(place.left() + 1, place.right())
    return next(y for y in lines if any(picture.pixel(x, y) != plain for x in columns))


def test_choosing_a_tab_moves_no_other(strip: TabStrip) -> None:
    places = range(len(WORDS))
    strip.bar.setCurrentIndex(0)
    before = [strip.bar.tabRect(place) for place in places]
    strip.bar.setCurrentIndex(2)
    assert [strip.bar.tabRect(place) for place in places] == before
