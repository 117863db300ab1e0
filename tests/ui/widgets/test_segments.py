"""A choice of one among a few is one stop for Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def control(qtbot: QtBot, theme: Theme) -> SegmentedControl:
    control = SegmentedControl(theme)
    qtbot.addWidget(control)
    control.set_segments({1: "ja", 2: "nei", 3: "ikke vurdert"})
    return control


def stops(control: SegmentedControl) -> list[str]:
    """The segments that Tab stops at."""
    buttons = control.findChildren(QAbstractButton)
    return [each.text() for each in buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_tab_comes_to_the_choice_that_is_made(control: SegmentedControl) -> None:
    control.choose(3)
    assert stops(control) == ["ikke vurdert"]


def test_tab_comes_to_the_first_segment_where_nothing_is_chosen(control: SegmentedControl) -> None:
    control.choose(2)
    control.clear_choice()
    assert stops(control) == ["ja"]


def test_arrow_takes_the_stop_along(control: SegmentedControl, qtbot: QtBot) -> None:
    control.choose(1)
    control.show()
    qtbot.keyClick(control.findChildren(QAbstractButton)[0], Qt.Key.Key_Right)
    assert stops(control) == ["nei"]


def test_control_that_wraps_cuts_no_segment_in_a_narrow_place(qtbot: QtBot, theme: Theme) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    control = SegmentedControl(theme, wraps=True)
    control.set_segments({1: "Individuell plan", 2: "Samtaler", 3: "Ukeplan for ansatte"})
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    buttons = control.findChildren(QAbstractButton)
    place.resize(max(each.sizeHint().width() for each in buttons) + 30, 400)
    place.show()
    assert all(each.width() >= each.minimumSizeHint().width() for each in buttons)
    assert len({each.y() for each in buttons}) == 3
    assert all(control.rect().contains(each.geometry()) for each in buttons)
