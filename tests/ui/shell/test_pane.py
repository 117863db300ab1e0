"""A place gets the window, or what it needs at least."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from teamdesk.ui.shell.pane import PlacePane
from teamdesk.ui.widgets.place import PlacePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Page(PlacePage):
    """Needs what it is told to need."""

    least = QSize(300, 200)

    def least_size(self) -> QSize:
        return self.least


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def pane(qtbot: QtBot, page: Page) -> PlacePane:
    pane = PlacePane(page)
    qtbot.addWidget(pane)
    pane.resize(400, 260)
    pane.show()
    return pane


def test_page_fills_the_window(pane: PlacePane, page: Page) -> None:
    assert page.size() == pane.viewport().size() == QSize(400, 260)


def test_page_in_a_low_window_is_scrolled_and_as_wide_as_is_seen(
    pane: PlacePane, page: Page, qtbot: QtBot
) -> None:
    pane.resize(400, 120)
    qtbot.waitUntil(lambda: page.width() == pane.viewport().width() < 400)
    assert page.height() == 200
    assert pane.verticalScrollBar().maximum() > 0
    assert pane.horizontalScrollBar().maximum() == 0


def test_page_that_asks_for_more_gets_it(pane: PlacePane, page: Page, qtbot: QtBot) -> None:
    page.least = QSize(600, 200)
    page.updateGeometry()
    page.setMinimumWidth(600)
    qtbot.waitUntil(lambda: page.width() == 600)
    assert pane.horizontalScrollBar().maximum() > 0
