from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from teamdesk.ui.widgets.gesture_menu import GestureEntry, GestureMenu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Deed(Enum):
    OPEN = auto()
    DROP = auto()


ENTRIES = (GestureEntry(Deed.OPEN, "Åpne", "Enter"), None, GestureEntry(Deed.DROP, "La utgå", ""))


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[GestureMenu]:
    host = QWidget()
    qtbot.addWidget(host)
    menu = GestureMenu(host)
    menu.fill(ENTRIES)
    yield menu
    # The host lives as long as its menu is asked.
    host.close()


def test_menu_shows_the_key_beside_the_words_and_a_rule_between(menu: GestureMenu) -> None:
    actions = menu.menu.actions()
    assert [action.text() for action in actions] == ["Åpne\tEnter", "", "La utgå"]
    assert actions[1].isSeparator()


def test_menu_tells_the_gesture_that_was_chosen(qtbot: QtBot, menu: GestureMenu) -> None:
    with qtbot.waitSignal(menu.gestured) as heard:
        menu.menu.actions()[-1].trigger()
    assert heard.args == [Deed.DROP]


def test_menu_filled_again_has_the_new_lines_alone(menu: GestureMenu) -> None:
    menu.fill(ENTRIES[:1])
    assert len(menu.menu.actions()) == 1
