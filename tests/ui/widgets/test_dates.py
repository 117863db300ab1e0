from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.dates import DateField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

DAY = dt.date(2026, 3, 12)


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, texts: Texts) -> DateField:
    field = DateField(theme, texts)
    qtbot.addWidget(field)
    field.set_day(DAY)
    return field


def test_date_field_writes_dates_as_the_language_does(field: DateField, texts: Texts) -> None:
    assert field.text() == "12.3.2026"
    texts.use(Language.EN)
    assert field.text() == "12 Mar 2026"


def test_date_field_set_day_is_silent(qtbot: QtBot, field: DateField) -> None:
    with qtbot.assertNotEmitted(field.day_changed):
        field.set_day(dt.date(2026, 3, 20))
    assert field.day == dt.date(2026, 3, 20)


def test_date_field_by_arrow_key_says_the_new_day(qtbot: QtBot, field: DateField) -> None:
    with qtbot.waitSignal(field.day_changed) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert heard.args == [dt.date(2026, 3, 13)]


def test_date_field_is_left_with_one_tab(qtbot: QtBot, theme: Theme, texts: Texts) -> None:
    page, field, after = QWidget(), DateField(theme, texts), QLineEdit()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.addWidget(field)
    row.addWidget(after)
    page.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_date_field_calendar_begins_on_monday_with_quiet_weekends(
    field: DateField, theme: Theme
) -> None:
    theme.use(ThemeName.DARK)
    calendar = field.calendarWidget()
    sunday = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color().name()
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert sunday == theme.tokens.colours.text_muted


def test_date_field_is_as_tall_as_the_field_beside_it(qtbot: QtBot, field: DateField) -> None:
    beside = QComboBox()
    qtbot.addWidget(beside)
    for widget in (field, beside):
        widget.show()

    assert field.height() == beside.height()
