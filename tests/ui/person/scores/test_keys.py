"""How many keys an assessment costs, from the page to stored, without the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from teamdesk.ui.person.scores.tab import AssessmentsTab
from teamdesk.ui.person.tab_bar import TabKey

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.person.conftest import Opened

# N begins, Ctrl+Enter saves.
BEGIN_AND_SAVE = 2
COPM_NUMBERS = ("953", "942", "833", "724", "661")


class Keyboard:
    """Presses keys where the focus is, and counts them; letters of words are not counted."""

    def __init__(self, qtbot: QtBot, opened: Opened) -> None:
        self._qtbot, self._opened = qtbot, opened
        self.pressed = 0

    def write(self, words: str) -> None:
        focused = self._opened.view.focusWidget()
        assert isinstance(focused, QLineEdit)
        self._qtbot.keyClicks(focused, words)

    def digit(self, digit: str) -> None:
        self._qtbot.keyClicks(self._opened.view.focusWidget(), digit)
        self.pressed += 1

    def tab(self) -> None:
        focused = self._opened.view.focusWidget()
        self._qtbot.keyClick(focused, Qt.Key.Key_Tab)
        self.pressed += 1

    def save(self) -> None:
        focused, control = self._opened.view.focusWidget(), Qt.KeyboardModifier.ControlModifier
        self._qtbot.keyClick(focused, Qt.Key.Key_Return, control)


def begin(opened: Opened, instrument: str) -> None:
    opened.view.open_tab(TabKey.ASSESSMENTS)
    tab = opened.view.tab
    assert isinstance(tab, AssessmentsTab)
    tab.card.begin()
    form = tab.card.form
    form.instrument.choose(instrument)
    form.instrument.chosen.emit(instrument)
    form.answers.sheet.first.setFocus()


def test_copm_of_five_activities_costs_a_key_a_number_and_one_between(
    opened: Opened, qtbot: QtBot
) -> None:
    keys = Keyboard(qtbot, opened)
    begin(opened, "copm")
    for place, numbers in enumerate(COPM_NUMBERS):
        if place:
            keys.tab()
        keys.write(f"Aktivitet {place}")
        for digit in numbers:
            keys.tab()
            keys.digit(digit)
    keys.save()
    (row,) = opened.stored().page.assessments
    assert [round(value, 1) for _total, value in row.result.totals] == [4.0, 2.6]
    assert keys.pressed + BEGIN_AND_SAVE == 36


def test_barthel_costs_a_key_a_question(opened: Opened, qtbot: QtBot) -> None:
    keys = Keyboard(qtbot, opened)
    begin(opened, "barthel_20")
    for digit in "2011222332":
        keys.digit(digit)
    keys.save()
    (row,) = opened.stored().page.assessments
    assert [value for _total, value in row.result.totals] == [18]
    assert keys.pressed + BEGIN_AND_SAVE == 12
