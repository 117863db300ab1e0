from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from teamdesk.ui.navigation import Navigator, Place
from teamdesk.ui.shell.desk import Desk
from teamdesk.ui.shell.status_line import Counts
from teamdesk.ui.shell.top_bar import Who
from teamdesk.ui.shell.window import MainWindow
from teamdesk.ui.widgets.place import PlacePage

if TYPE_CHECKING:
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class NotedPage(PlacePage):
    """A place with one field, that notes what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[UUID | None] = []
        self.field = QLineEdit()
        self.field.setAccessibleName("Felt")
        QHBoxLayout(self).addWidget(self.field)

    def show_key(self, key: UUID | None) -> None:
        self.keys.append(key)


@pytest.fixture
def navigator() -> Navigator:
    return Navigator()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def desk(
    qtbot: QtBot, window: MainWindow, theme: Theme, texts: Texts, navigator: Navigator
) -> Desk:
    factories = dict.fromkeys(Place, NotedPage)
    desk = Desk(theme, texts, navigator, factories, dt.date(2026, 11, 23))
    desk.set_who(Who("Team Nord", "Kari Hansen", "KH"))
    desk.set_counts(Counts(cases=24, overdue=3, expiring=2))
    window.show_page(desk)
    window.show()
    qtbot.waitActive(window)
    desk.start()
    return desk
