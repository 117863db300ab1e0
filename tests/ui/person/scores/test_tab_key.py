"""Tab goes past a sheet of answers, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from teamdesk.ui.person.scores.tab import AssessmentsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.widgets.reading_order import put_in_reading_order

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.scores.form import AssessmentForm
    from tests.ui.person.conftest import Opened

# Of each kind of sheet one.
INSTRUMENTS = ("barthel_20", "copm", "icf")
ROUND = 120


def begun(opened: Opened, qtbot: QtBot, instrument: str) -> AssessmentForm:
    opened.view.open_tab(TabKey.ASSESSMENTS)
    tab = opened.view.tab
    assert isinstance(tab, AssessmentsTab)
    tab.card.begin()
    form = tab.card.form
    form.instrument.choose(instrument)
    form.instrument.chosen.emit(instrument)
    sheet = form.answers.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible)
    put_in_reading_order(opened.view)
    return form


def walked(qtbot: QtBot, start: QWidget, key: Qt.Key) -> list[QWidget | None]:
    start.setFocus()
    met = []
    for _step in range(ROUND):
        qtbot.keyClick(QApplication.focusWidget(), key)
        met.append(QApplication.focusWidget())
    return met


@pytest.mark.parametrize("instrument", INSTRUMENTS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_from_the_answers_to_what_stands_around_them(
    opened: Opened, qtbot: QtBot, key: Qt.Key, instrument: str
) -> None:
    form = begun(opened, qtbot, instrument)
    assert form.answers.sheet is not None
    met = walked(qtbot, form.answers.sheet.first, key)
    around = {form.lines["assessor"], form.lines["note"], form.save, opened.view.bar}
    assert around <= set(met)


def test_missing_answers_put_the_keyboard_in_the_first(opened: Opened, qtbot: QtBot) -> None:
    form = begun(opened, qtbot, "barthel_20")
    form.lines["note"].setFocus()
    qtbot.keyClick(form.lines["note"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.answers.sheet is not None
    assert form.answers.sheet.first.hasFocus()


def test_tab_goes_from_where_the_form_begins_to_the_first_question(
    opened: Opened, qtbot: QtBot
) -> None:
    form = begun(opened, qtbot, "copm")
    form.first.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert form.answers.sheet is not None
    assert form.answers.sheet.first.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert form.lines["assessor"].hasFocus()
