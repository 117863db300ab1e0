from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from teamdesk.ui.person.talks.ruler import Ruler

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# As the keyboards of some countries have it: a digit to Python, and no number.
RAISED_TWO = QKeyEvent(
    QEvent.Type.KeyPress, Qt.Key.Key_twosuperior, Qt.KeyboardModifier.NoModifier, "²"
)


@pytest.fixture
def ruler(qtbot: QtBot, theme: Theme, texts: Texts) -> Ruler:
    ruler = Ruler(theme, texts)
    ruler.setAccessibleName("Viktighet")
    qtbot.addWidget(ruler)
    ruler.resize(440, 34)
    ruler.show()
    return ruler


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ([Qt.Key.Key_7], 7),
        ([Qt.Key.Key_1, Qt.Key.Key_0], 10),
        ([Qt.Key.Key_0], 0),
        ([Qt.Key.Key_End], 10),
        ([Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_7, Qt.Key.Key_Right], 8),
        ([Qt.Key.Key_7, Qt.Key.Key_Delete], None),
    ],
)
def test_keys_answer(ruler: Ruler, qtbot: QtBot, keys: list[Qt.Key], answer: int | None) -> None:
    for key in keys:
        qtbot.keyClick(ruler, key)
    assert ruler.answer == answer


def test_click_answers_and_the_same_click_takes_it_back(ruler: Ruler, qtbot: QtBot) -> None:
    at = QPoint(440 * 3 // 11 + 10, 10)
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=at)
    assert ruler.answer == 3
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=at)
    assert ruler.answer is None


def test_unanswered_is_said(ruler: Ruler) -> None:
    assert ruler.accessibleDescription() == "ikke besvart"


def test_raised_digit_is_no_answer(ruler: Ruler) -> None:
    QApplication.sendEvent(ruler, RAISED_TWO)
    assert ruler.answer is None
