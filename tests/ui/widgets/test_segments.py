"""A choice of one among a few is one stop for Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

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
