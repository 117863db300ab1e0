"""A field that grows shows all that is written in it, however wide it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from teamdesk.ui.widgets.growing_text import MOST_LINES, GrowingText

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings

LONG = "Vi kommer hjem til deg og snakker om hva som er viktig for deg. " * 5


@pytest.fixture
def page(qtbot: QtBot) -> QScrollArea:
    page = QScrollArea()
    page.setWidgetResizable(True)
    inner = QWidget()
    QVBoxLayout(inner)
    page.setWidget(inner)
    page.resize(900, 600)
    qtbot.addWidget(page)
    page.show()
    return page


def added(page: QScrollArea, around: Surroundings, text: str) -> GrowingText:
    field = GrowingText(around)
    field.setPlainText(text)
    field.moveCursor(QTextCursor.MoveOperation.End)
    inner = page.widget().layout()
    assert inner is not None
    inner.addWidget(field)
    return field


def shows_its_end(field: GrowingText) -> bool:
    field.verticalScrollBar().setValue(0)
    return field.viewport().rect().contains(field.cursorRect())


def test_text_is_whole_after_each_change_of_width(
    qtbot: QtBot, page: QScrollArea, around: Surroundings
) -> None:
    field = added(page, around, LONG)
    for width in (900, 520, 380, 700):
        page.resize(width, 600)
        qtbot.waitUntil(lambda: shows_its_end(field))


def test_field_is_as_tall_as_its_text_before_it_is_first_painted(
    qtbot: QtBot, page: QScrollArea, around: Surroundings
) -> None:
    page.resize(420, 600)
    qtbot.wait(10)
    field = added(page, around, LONG)
    page.widget().layout().activate()
    before = field.height()
    qtbot.waitUntil(lambda: shows_its_end(field))
    assert field.height() == before


def test_field_stops_growing_and_scrolls(
    qtbot: QtBot, page: QScrollArea, around: Surroundings
) -> None:
    field = added(page, around, "linje\n" * 40)
    qtbot.waitUntil(field.isVisible)
    assert field.height() < field.fontMetrics().lineSpacing() * (MOST_LINES + 4)
    assert not shows_its_end(field)
    assert field.verticalScrollBar().maximum() > 0


def lines_of(field: GrowingText) -> int:
    """How many lines the text has as wide as the field is."""
    document, counted = field.document(), 0
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        document.documentLayout().blockBoundingRect(block)
        counted += block.layout().lineCount()
    return counted


def test_field_has_room_for_its_lines_as_soon_as_it_has_its_width(
    qtbot: QtBot, around: Surroundings
) -> None:
    field = GrowingText(around)
    qtbot.addWidget(field)
    field.setPlainText(LONG)
    for width in (700, 420, 900, 300):
        field.resize(width, field.height())
        field.show()
        assert field.height() >= lines_of(field) * field.fontMetrics().lineSpacing()
        assert lines_of(field) <= MOST_LINES
