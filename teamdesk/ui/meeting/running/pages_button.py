"""The way from a meeting that runs to the pages beside it, and back by the same keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.ui.meeting.pages import MeetingTabs, PageKey
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


class PagesButton(Button):
    """A menu in the place of the tabs, which would take a line from the one on stage.

    Signals:
        page_requested: the `PageKey` of the chosen page.
    """

    page_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, ButtonKind.LINK, parent=parent)
        self._ = around.texts
        self._tabs: MeetingTabs | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._on_chosen)
        self.retranslate()

    def offer(self, tabs: MeetingTabs) -> None:
        """Lead to these pages."""
        self._tabs = tabs

    def retranslate(self) -> None:
        """Set all words."""
        self.set_words(self._.context("of tabs", "More") + " ▾", self._("Other pages, Ctrl+PgDown"))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        tabs = self._tabs
        for key in tabs.keys if tabs else ():
            if tabs and key is not PageKey.MEETING:
                self._menu.addAction(tabs.name_of(key)).setData(key)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.page_requested.emit(action.data())
