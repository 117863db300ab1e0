"""Tab goes as one reads, and to where one can see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.widgets.reading_order import controls, put_in_reading_order, reveal

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def buttons(*names: str) -> list[QPushButton]:
    return [QPushButton(name) for name in names]


def chain(first: QWidget, count: int) -> list[QWidget]:
    """Who is met with Tab, beginning at ``first``."""
    met = [first]
    while len(met) < count:
        following = met[-1].nextInFocusChain()
        while not isinstance(following, QPushButton):
            following = following.nextInFocusChain()
        met.append(following)
    return met


def test_rows_that_are_made_late_come_where_they_stand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    first, last, late = buttons("first", "last", "late")
    column, rows = QVBoxLayout(page), QVBoxLayout()
    column.addWidget(first)
    column.addLayout(rows)
    column.addWidget(last)
    rows.addWidget(late)

    page.show()
    put_in_reading_order(page)

    assert chain(first, 3) == [first, late, last]


def test_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    grid = QGridLayout(page)
    below, right, left = buttons("below", "right", "left")
    for button, row, column in ((below, 1, 0), (right, 0, 1), (left, 0, 0)):
        grid.addWidget(button, row, column)

    page.show()
    assert list(controls(page)) == [left, right, below]


def test_hidden_controls_are_passed_over(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    shown, hidden = buttons("shown", "hidden")
    for button in (shown, hidden):
        row.addWidget(button)
    page.show()
    hidden.hide()

    assert list(controls(page)) == [shown]


def test_control_that_is_scrolled_away_comes_into_sight(qtbot: QtBot) -> None:
    area, inner, field = QScrollArea(), QWidget(), QLineEdit()
    qtbot.addWidget(area)
    column = QVBoxLayout(inner)
    column.addSpacing(2_000)
    column.addWidget(field)
    area.setWidget(inner)
    area.resize(300, 200)
    area.show()
    assert field.visibleRegion().isEmpty()

    reveal(field)

    assert area.viewport().rect().contains(field.mapTo(area.viewport(), QPoint(0, 0)))
