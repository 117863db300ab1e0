from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from teamdesk.ui.widgets.number_keys import NumberKeys

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass
class Shown:
    """A window with the keyboard beside the host of the keys."""

    window: QWidget
    host: QWidget
    beside: QListWidget
    keys: NumberKeys


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    window, host, beside = QWidget(), QWidget(), QListWidget()
    column = QVBoxLayout(window)
    column.addWidget(host)
    column.addWidget(beside)
    keys = NumberKeys(("first", "second"), host)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    beside.setFocus()
    return Shown(window, host, beside, keys)


def test_alt_and_a_number_choose_from_wherever_the_keyboard_is(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.waitSignal(shown.keys.pressed) as heard:
        qtbot.keyClick(shown.beside, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert heard.args == ["second"]


def test_keys_of_a_host_that_is_not_shown_are_not_heard(qtbot: QtBot, shown: Shown) -> None:
    shown.host.hide()
    with qtbot.assertNotEmitted(shown.keys.pressed):
        qtbot.keyClick(shown.beside, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)


def test_hints_name_the_key_of_each_choice(shown: Shown) -> None:
    assert shown.keys.hints == {"first": "Alt+1", "second": "Alt+2"}
