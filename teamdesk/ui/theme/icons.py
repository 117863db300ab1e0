"""Line icons, drawn once in SVG and coloured as they are loaded, so one file serves all themes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QIcon, QPixmap

# What draws is loaded by the first icon: the page that unlocks a team has none.


class IconName(StrEnum):
    """The bundled icons; the value names the file."""

    BOARD = "board"
    CALENDAR = "calendar"
    CHART = "chart"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOCK = "clock"
    CLOSE = "close"
    DOCUMENT = "document"
    DRAG = "drag"
    EXPORT = "export"
    GEAR = "gear"
    IMPORT = "import"
    INFO = "info"
    LANGUAGE = "language"
    LOCK = "lock"
    MINUS = "minus"
    MOON = "moon"
    PENCIL = "pencil"
    PERSON = "person"
    PLAY = "play"
    PLUS = "plus"
    PRINT = "print"
    PROJECTOR = "projector"
    SEARCH = "search"
    SUN = "sun"
    UNDO = "undo"
    WARNING = "warning"


class Icons:
    """Renders icons in a colour and a size, and keeps what was rendered."""

    def __init__(self, icons_dir: Path) -> None:
        self._dir = icons_dir
        self._sources: dict[IconName, bytes] = {}
        self._pixmaps: dict[tuple[IconName, str, int, float], QPixmap] = {}

    def icon(self, name: IconName, colour: str, size: int, gap: int = 0) -> QIcon:
        """An icon that is sharp on every screen that is connected now.

        ``gap`` is empty room at its right: a push button has no setting for the distance between
        its icon and its text.
        """
        from PySide6.QtGui import QGuiApplication, QIcon

        icon = QIcon()
        ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
        for ratio in sorted(ratios):
            icon.addPixmap(_widened(self.pixmap(name, colour, size, ratio), gap))
        return icon

    def pixmap(self, name: IconName, colour: str, size: int, ratio: float) -> QPixmap:
        """One rendering, ``size`` logical pixels square, for painters that know their screen."""
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, colour, size, ratio)
        return self._pixmaps[key]

    def _render(self, name: IconName, colour: str, size: int, ratio: float) -> QPixmap:
        from PySide6.QtGui import QPainter, QPixmap
        from PySide6.QtSvg import QSvgRenderer

        source = self.source(name, colour)
        pixels = round(size * ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def source(self, name: IconName, colour: str) -> bytes:
        """The drawing itself, in ``colour``."""
        if name not in self._sources:
            self._sources[name] = (self._dir / f"{name.value}.svg").read_bytes()
        return self._sources[name].replace(b"currentColor", colour.encode())


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    from PySide6.QtGui import QPainter, QPixmap

    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
