"""Where the places stand, one at a time, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from teamdesk.ui.navigation import Location, Navigator, Place
from teamdesk.ui.shell.pane import PlacePane
from teamdesk.ui.widgets.place import PlacePage

Factories = Mapping[Place, Callable[[], PlacePage]]


class PlaceHost(QStackedWidget):
    """Follows the navigator."""

    def __init__(self, navigator: Navigator, factories: Factories) -> None:
        super().__init__()
        self._factories = factories
        self._pages: dict[Place, PlacePage] = {}
        self._panes: dict[Place, PlacePane] = {}
        navigator.opened.connect(self._on_opened)

    def page(self, place: Place) -> PlacePage:
        """The page of a place, made now if nobody has been there."""
        if place not in self._pages:
            self._pages[place] = self._factories[place]()
            self._panes[place] = PlacePane(self._pages[place])
            self.addWidget(self._panes[place])
        return self._pages[place]

    def take_focus(self, place: Place) -> None:
        """Put the keyboard where work begins in a place, and that in sight."""
        self.page(place).take_focus()
        self._panes[place].show_focus_soon()

    @Slot(object)
    def _on_opened(self, location: Location) -> None:
        if location.place not in self._factories:
            return
        page = self.page(location.place)
        self.setCurrentWidget(self._panes[location.place])
        page.show_key(location.key)
        if location.part:
            page.show_part(location.part)
