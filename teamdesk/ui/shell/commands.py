"""What can be done from anywhere in the window: by its keys, and by its name in the palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from teamdesk.core.i18n import mark
from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.shell.rail import PLACE_ICONS, PLACE_NAMES
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.navigation import Navigator, Place
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Command:
    """A deed with a marked name; without one it has keys only."""

    name: str
    keys: str
    run: Callable[[], None]
    icon: IconName = IconName.CHEVRON_RIGHT
    is_offered: Callable[[], bool] = lambda: True


class Projecting(Protocol):
    """What knows of more than one screen; `Wall` in the program."""

    def toggle(self) -> None:
        """Project, or stop."""
        ...


class Looks(QObject):
    """Changes how the window looks, step by step, for buttons and keys alike."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wall: Projecting | None = None
        self._is_awaited = False

    def follow(self, wall: Projecting) -> None:
        """Leave projecting to ``wall``, which is made once the first place stands."""
        self._wall = wall
        if self._is_awaited:
            self._is_awaited = False
            wall.toggle()

    @Slot()
    def toggle_projector(self) -> None:
        """Project, or go back to the person's own look."""
        if self._wall is not None:
            self._wall.toggle()
            return
        if len(QGuiApplication.screens()) > 1:
            # Which of them is the wall is asked by what is made in a moment.
            self._is_awaited = not self._is_awaited
            return
        projected = self._theme.tokens.name is ThemeName.PROJECTOR
        self._theme.use(self._theme.desk_name if projected else ThemeName.PROJECTOR)

    @Slot()
    def toggle_dark(self) -> None:
        """Change between light and dark."""
        dark = self._theme.desk_name is ThemeName.DARK
        self._theme.use(ThemeName.LIGHT if dark else ThemeName.DARK)

    @Slot()
    def larger(self) -> None:
        """Everything one step larger."""
        self._theme.zoom_by(+1)

    @Slot()
    def smaller(self) -> None:
        """Everything one step smaller."""
        self._theme.zoom_by(-1)

    @Slot()
    def normal_size(self) -> None:
        """Everything as designed."""
        self._theme.use_zoom(1.0)


class _Way(QObject):
    """The way to one place, as something a shortcut can be connected to."""

    def __init__(self, navigator: Navigator, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._place = place

    def is_there(self) -> bool:
        return self._navigator.has(self._place)

    @Slot()
    def go(self) -> None:
        self._navigator.open(self._place)


class Commands(QObject):
    """The list itself, its shortcuts in one window, and its part of the palette.

    Signals:
        lock_requested, undo_requested, redo_requested: for whoever holds the team.
        palette_requested: open the palette.
    """

    lock_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    palette_requested = Signal()

    def __init__(self, texts: Texts, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._commands: list[Command] = [
            Command(mark("Projector"), "F11", looks.toggle_projector, IconName.PROJECTOR),
            Command(mark("Light or dark theme"), "", looks.toggle_dark, IconName.MOON),
            Command(mark("Larger text"), "Ctrl++", looks.larger, IconName.PLUS),
            Command(mark("Smaller text"), "Ctrl+-", looks.smaller),
            Command(mark("Normal text size"), "Ctrl+0", looks.normal_size),
            Command(mark("Undo"), "Ctrl+Z", self.undo_requested.emit, IconName.UNDO),
            Command(mark("Redo"), "Ctrl+Shift+Z", self.redo_requested.emit),
            # As in Word; the palette tells the other keys.
            Command("", "Ctrl+Y", self.redo_requested.emit),
            Command(mark("Lock"), "Ctrl+L", self.lock_requested.emit, IconName.LOCK),
            Command("", "Ctrl+K", self.palette_requested.emit),
        ]

    def add_places(self, navigator: Navigator, places: Iterable[Place]) -> None:
        """Add the ways to the places, Ctrl+1 to the first, and the way back."""
        ways = []
        for number, place in enumerate(places, start=1):
            way = _Way(navigator, place, self)
            name, icon = PLACE_NAMES[place], PLACE_ICONS[place]
            ways.append(Command(name, f"Ctrl+{number}", way.go, icon, way.is_there))
        back = Command(mark("Back"), "Alt+Left", navigator.back)
        # Where one can go stands before what one can do.
        self._commands = [*ways, back, *self._commands]

    def add(self, command: Command) -> None:
        """Add a place's own command."""
        self._commands.append(command)

    def bind_keys(self, window: QWidget) -> None:
        """Make the keys work anywhere in ``window``."""
        for command in self._commands:
            if command.keys:
                QShortcut(QKeySequence(command.keys), window).activated.connect(command.run)

    def find(self, query: str) -> Sequence[Finding]:
        """The commands that fit, for the palette."""
        offered = (each for each in self._commands if each.name and each.is_offered())
        named = ((self._(command.name), command) for command in offered)
        return [
            Finding(title, command.run, command.icon, _spoken(command.keys))
            for title, command in named
            if fits(query, title)
        ]


def _spoken(keys: str) -> str:
    # Qt writes keys as the platform does: ⌘ on a Mac, «Alt+Venstre» in bokmål.
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
