"""The screens of the machine: what they are known by, and how large each is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.theme.theme import Theme


class ScreenMemory(Protocol):
    """What this machine remembers of its screens; `SettingsKeeper` in the program."""

    def zoom_of(self, screen: str) -> float:
        """How large this screen was wanted last; 1.0 where nobody has said."""
        ...

    def keep_zoom(self, screen: str, zoom: float) -> None:
        """Remember how large this screen is wanted."""
        ...

    def wall_of(self, screens: str) -> str | None:
        """Which of these screens is the wall; None where nobody has been asked."""
        ...

    def keep_wall(self, screens: str, wall: str) -> None:
        """Remember which of these screens is the wall."""
        ...


def screen_key(screen: QScreen) -> str:
    """What a screen is known by: its socket, and its own number where it tells one."""
    return " ".join(part for part in (screen.name(), screen.serialNumber()) if part)


def screens_key(screens: Iterable[QScreen]) -> str:
    """What these screens together are known by, in whatever order they were connected."""
    return " + ".join(sorted(map(screen_key, screens)))


class ScreenZoom(QObject):
    """Keeps the size that was chosen on each screen, apart for the wall and for the desk.

    The window takes on the size of whichever screen it is moved to.
    """

    def __init__(self, theme: Theme, memory: ScreenMemory, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._memory = memory
        self._window = window
        self._on_wall = theme.tokens.masked
        self._is_followed = False
        theme.changed.connect(self._on_theme_changed)

    def follow(self) -> None:
        """Take on the size of the window's screen, now that it is shown and knows its screen."""
        handle = self._window.windowHandle()
        if handle is not None and not self._is_followed:
            self._is_followed = True
            handle.screenChanged.connect(self._on_screen_changed)
            self._take_on()

    @property
    def key(self) -> str:
        """What the size of this screen is kept under."""
        screen = self._window.screen() or QGuiApplication.primaryScreen()
        return f"{screen_key(screen)} wall" if self._on_wall else screen_key(screen)

    def _take_on(self) -> None:
        self._theme.use_zoom(self._memory.zoom_of(self.key))

    @Slot(QScreen)
    def _on_screen_changed(self, screen: QScreen) -> None:
        # Qt tells of no screen while the last one is being unplugged.
        if screen is not None:
            self._take_on()

    @Slot()
    def _on_theme_changed(self) -> None:
        is_wall = self._theme.tokens.masked
        if is_wall is not self._on_wall:
            self._on_wall = is_wall
            self._take_on()
        elif self._is_followed and self._memory.zoom_of(self.key) != self._theme.zoom:
            self._memory.keep_zoom(self.key, self._theme.zoom)
