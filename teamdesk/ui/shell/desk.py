"""An open team: rail, bars and places. It is made at unlock and thrown away at lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.navigation import RAIL, Location, Navigator, Place
from teamdesk.ui.shell.commands import Commands, Looks
from teamdesk.ui.shell.host import Factories, PlaceHost
from teamdesk.ui.shell.rail import Rail
from teamdesk.ui.shell.status_line import Counts, StatusLine
from teamdesk.ui.shell.top_bar import TopBar, Who
from teamdesk.ui.widgets.messages import MessageBar
from teamdesk.ui.widgets.place import focus_first

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.shell.findings import Provider
    from teamdesk.ui.shell.palette import CommandPalette
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


# In units of the body text.
LOWEST_WITH_STATUS = 22
LOWEST_WITH_BAR = 16


class Desk(QWidget):
    """Puts the parts together; each part follows theme, texts and navigator by itself.

    Attributes:
        commands: its signals are what the team's owner listens to (lock, undo, redo).
        status: what is saved, and which day it is.
        messages: messages for the whole window.
        host: the places.
        looks: how the window looks, and what is projected.
    """

    def __init__(
        self,
        theme: Theme,
        texts: Texts,
        navigator: Navigator,
        factories: Factories,
        today: dt.date,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._navigator = navigator
        self.looks = Looks(theme, self)
        self.commands = Commands(texts, self.looks, self)
        self.rail = Rail(theme, texts, navigator, factories)
        self.top_bar = TopBar(theme, texts)
        self.messages = MessageBar(theme, texts)
        self.host = PlaceHost(navigator, factories)
        self.status = StatusLine(theme, texts, today)
        self._lay_out()
        self._texts = texts
        self._providers: list[Provider] = [self.commands]
        self._palette: CommandPalette | None = None
        self.commands.add_places(navigator, [place for place in RAIL if place in factories])
        self.commands.bind_keys(self)
        self.commands.palette_requested.connect(self.open_palette)
        self.top_bar.search_requested.connect(self.open_palette)
        self.top_bar.projector_requested.connect(self.looks.toggle_projector)
        self.top_bar.theme_requested.connect(self.looks.toggle_dark)
        self.top_bar.lock_requested.connect(self.commands.lock_requested)
        navigator.opened.connect(self._on_opened)
        navigator.held_changed.connect(self._on_held)
        theme.changed.connect(self._fit_bars)
        QShortcut(QKeySequence("F6"), self).activated.connect(self.next_region)
        QShortcut(QKeySequence("Shift+F6"), self).activated.connect(self.previous_region)

    def set_who(self, who: Who) -> None:
        """Show whose team this is, and who sits here."""
        self.top_bar.set_who(who)

    @property
    def palette_sheet(self) -> CommandPalette:
        """The sheet of Ctrl+K, made when it is first wanted: the board stands 12 ms earlier."""
        if self._palette is None:
            from teamdesk.ui.shell.palette import CommandPalette

            self._palette = CommandPalette(self._theme, self._texts, self._providers, self)
        return self._palette

    def add_provider(self, provider: Provider) -> None:
        """Let ``provider`` find things too, before those that were added earlier.

        The window's own commands were added first, so persons stand over them.
        """
        self._providers.insert(0, provider)

    @Slot()
    def open_palette(self) -> None:
        """Search, or do something; not while somebody sits beside who may see no other name."""
        if not self._navigator.is_held:
            self.palette_sheet.open()

    def show_above(self, bar: QWidget) -> None:
        """Give a bar its place over the places, below the messages."""
        self._above.addWidget(bar)

    def set_counts(self, counts: Counts) -> None:
        """Show what waits, at the foot and on the rail."""
        self.status.set_counts(counts)
        self.rail.set_overdue(counts.overdue)

    def start(self, place: Place = Place.BOARD) -> None:
        """Open the first place."""
        self._navigator.open(place)

    @Slot()
    def next_region(self) -> None:
        """Move the keyboard to the next part of the window."""
        self._cycle(+1)

    @Slot()
    def previous_region(self) -> None:
        """Move the keyboard to the part before."""
        self._cycle(-1)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go on with Tab as one reads the window, and to where it can be seen."""
        from teamdesk.ui.widgets.reading_order import put_in_reading_order, reveal

        put_in_reading_order(self)
        has_moved = super().focusNextPrevChild(next)
        control = self.window().focusWidget()
        if has_moved and control is not None:
            reveal(control)
        return has_moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the place the room that there is."""
        super().resizeEvent(event)
        self._fit_bars()

    @Slot()
    def _fit_bars(self) -> None:
        """Few lines of large letters fit on the wall: first and last give way to the place.

        Whoever leads has all that is in the bar by its keys.
        """
        tokens = self._theme.tokens
        is_open = not self._navigator.is_held
        lines = self.height() / tokens.type.body
        self.status.setVisible(is_open and (not tokens.masked or lines >= LOWEST_WITH_STATUS))
        self.top_bar.setVisible(is_open and (not tokens.masked or lines >= LOWEST_WITH_BAR))
        self.rail.setVisible(is_open)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self._above = QVBoxLayout()
        self._above.setSpacing(0)
        self.messages.span()
        self._above.addWidget(self.messages)
        column.addLayout(self._above)
        column.addWidget(self.host, 1)
        column.addWidget(self.status)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _cycle(self, step: int) -> None:
        regions = [self.rail, self.top_bar, self.messages, self.host]
        shown = [region for region in regions if region.isVisible()]
        focus = self.window().focusWidget()
        inside = [i for i, region in enumerate(shown) if focus and region.isAncestorOf(focus)]
        start = inside[0] if inside else -1
        # A region without controls (an empty place) is passed over.
        for distance in range(1, len(shown) + 1):
            if focus_first(shown[(start + step * distance) % len(shown)]):
                return

    @Slot(bool)
    def _on_held(self, is_held: bool) -> None:
        """Leave the whole window to the place: counts, search and messages tell of others."""
        if self._palette is not None:
            self._palette.close_quietly()
        if is_held:
            self.messages.dismiss()
        self._fit_bars()

    @Slot(object)
    def _on_opened(self, location: Location) -> None:
        if self._palette is not None:
            self._palette.close_quietly()
        self.messages.go_on()
        focus = self.window().focusWidget()
        # Whoever walks along the rail stays on it; every other way leads into the place.
        if focus is None or not self.rail.isAncestorOf(focus):
            self.host.take_focus(location.place)
