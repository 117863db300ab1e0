"""A page is scrolled over fields, which stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDateEdit, QVBoxLayout, QWidget

from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.number_box import NumberBox
from teamdesk.ui.widgets.wheel import SpinBox, TimeBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

DOWN = QPoint(0, -120)


@pytest.fixture
def fields(theme: Theme, texts: Texts) -> list[QWidget]:
    choice, number = DropDown(), NumberBox(1, 9)
    choice.addItems(["Koordinator", "Kontaktlege"])
    number.setValue(5)
    return [choice, number, SpinBox(), TimeBox(), DateField(theme, texts)]


def said(field: QWidget) -> str:
    if isinstance(field, DropDown):
        return field.currentText()
    return field.text() if isinstance(field, QDateEdit | SpinBox | TimeBox) else ""


def wheel_down(over: QWidget) -> QWheelEvent:
    middle = over.rect().center()
    return QWheelEvent(
        QPointF(middle),
        QPointF(over.mapToGlobal(middle)),
        QPoint(),
        DOWN,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_wheel_over_a_field_goes_to_the_page_and_changes_nothing(
    qtbot: QtBot, fields: list[QWidget]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    page.show()
    before = [said(field) for field in fields]
    assert all(before)
    for field in fields:
        # Whoever works in the field and scrolls on means the page, too.
        field.setFocus()
        turned = wheel_down(field)
        QApplication.sendEvent(field, turned)
        assert not turned.isAccepted()
    assert [said(field) for field in fields] == before


def test_wheel_does_not_take_the_keyboard(fields: list[QWidget], qtbot: QtBot) -> None:
    for field in fields:
        qtbot.addWidget(field)
        assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
