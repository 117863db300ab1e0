"""The question beside the board, answered by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from teamdesk.ui.widgets.choice import Choice, ChoicePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

CHOICES = [Choice("kari", "Kari", is_current=True), Choice("åse", "Åse"), Choice("ola", "Ola")]

# As the keyboards of some countries have it: a digit to Python, and no number.
RAISED_TWO = QKeyEvent(
    QEvent.Type.KeyPress, Qt.Key.Key_twosuperior, Qt.KeyboardModifier.NoModifier, "²"
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, texts: Texts) -> ChoicePanel:
    panel = ChoicePanel(theme, texts)
    qtbot.addWidget(panel)
    panel.show()
    panel.ask("Hvem?", CHOICES)
    return panel


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ("2", "åse"),
        ("3", "ola"),
        ("\n", "åse"),
        ("o\n", "ola"),
        ("oa\n", "åse"),
    ],
)
def test_keys_answer(qtbot: QtBot, panel: ChoicePanel, keys: str, answer: str) -> None:
    with qtbot.waitSignal(panel.chosen) as heard:
        for key in keys:
            code = Qt.Key.Key_Return if key == "\n" else key
            qtbot.keyClick(QApplication.focusWidget(), code)
    assert heard.args == [answer]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_arrows_go_round(qtbot: QtBot, panel: ChoicePanel, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget().accessibleName() == "Ola"
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget().accessibleName() == "Åse"


@pytest.mark.parametrize("key", ["1", "9", "0"])
def test_number_of_nothing_new_answers_nothing(qtbot: QtBot, panel: ChoicePanel, key: str) -> None:
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_escape_answers_nothing(qtbot: QtBot, panel: ChoicePanel) -> None:
    with qtbot.waitSignal(panel.cancelled):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_question_asked_again_has_no_old_answers(qtbot: QtBot, panel: ChoicePanel) -> None:
    panel.ask("Og nå?", [Choice(1, "Ja")])
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.keyClick(QApplication.focusWidget(), "1")
    assert heard.args == [1]


def test_keyboard_stands_on_what_most_choose(qtbot: QtBot, panel: ChoicePanel) -> None:
    panel.ask("Hvor?", [*CHOICES, Choice("neste", "Neste", is_likely=True)])
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard.args == ["neste"]


def test_raised_digit_is_no_number_of_a_choice(panel: ChoicePanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.chosen):
        QApplication.sendEvent(panel, RAISED_TWO)
