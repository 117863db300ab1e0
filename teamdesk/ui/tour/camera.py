"""Pictures of the window, in each of its looks and in two sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.tour.waiting import TourFault, let_work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.theme.theme import Theme

# What an office PC shows, and what a projector or a good screen shows.
DESK_SIZE = QSize(1366, 768)
LARGE_SIZE = QSize(1920, 1080)
# Layouts settle within a few turns of the event loop.
_REST_MS = 60


class Camera:
    """Numbers the pictures in the order in which they are taken."""

    def __init__(self, window: QWidget, theme: Theme, folder: Path) -> None:
        self._window = window
        self._theme = theme
        self._folder = folder
        self._count = 0
        self.pictures: list[str] = []
        window.resize(DESK_SIZE)

    def take(self, name: str, *, also_large: bool = False) -> None:
        """Take a place in light, dark and projector, and go back to the look it had."""
        self._count += 1
        before = self._theme.tokens.name
        for look in ThemeName:
            self._theme.use(look)
            self._shoot(f"{self._count:02d}-{name}-{look.value}")
            if also_large:
                self._window.resize(LARGE_SIZE)
                self._shoot(f"{self._count:02d}-{name}-{look.value}-1920")
                self._window.resize(DESK_SIZE)
        self._theme.use(before)
        let_work()

    def looks(self) -> Iterator[ThemeName]:
        """Dress the window in one look after the other, and at last as it was.

        For many pictures in each: a change of looks costs more than they do.
        """
        before = self._theme.tokens.name
        try:
            for look in ThemeName:
                self._theme.use(look)
                yield look
        finally:
            self._theme.use(before)

    def take_as_it_is(self, name: str) -> None:
        """Take one picture in the look it has: a part of a place, or what stands after a fault."""
        self._count += 1
        self._shoot(f"{self._count:02d}-{name}")

    def take_whole(self, widget: QWidget | None, name: str) -> None:
        """Take all of a widget in the look it has, also what is scrolled out of sight.

        Raises:
            TourFault: there is no such widget.
        """
        if widget is None:
            raise TourFault(f"nothing to take for {name}")
        self._count += 1
        let_work(_REST_MS)
        picture = QPixmap(widget.size())
        # A page that is scrolled has no ground of its own.
        picture.fill(QColor(self._theme.tokens.colours.surface))
        widget.render(picture)
        self._keep(picture, f"{self._count:02d}-{name}")

    def _shoot(self, name: str) -> None:
        let_work(_REST_MS)
        self._keep(self._window.grab(), name)

    def _keep(self, picture: QPixmap, name: str) -> None:
        path = self._folder / f"{name}.png"
        if not picture.save(str(path)):
            raise TourFault(f"{path} could not be written")
        self.pictures.append(path.name)
