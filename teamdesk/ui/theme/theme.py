"""The theme in use: one object that widgets and painters ask, and that says when looks change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF

from teamdesk.ui.theme.fonts import make_font, register_fonts
from teamdesk.ui.theme.icons import IconName, Icons
from teamdesk.ui.theme.palette import make_palette
from teamdesk.ui.theme.sheet_images import SheetImages
from teamdesk.ui.theme.stylesheet import make_stylesheet, window_rule
from teamdesk.ui.theme.tokens import ThemeName, Tokens, load_tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QWidget

ZOOM_STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5)
# Below it the wall can't be read from five metres.
LEAST_ON_WALL = 1.0


class Theme(QObject):
    """Holds the current tokens and dresses the application in them, or one window of it.

    Signals:
        changing: other tokens come; what is made anew for them may go first.
        changed: tokens were replaced; whoever holds an icon, a font or a size asks again.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._icons = Icons(resources / "icons")
        self._images = SheetImages(self._icons)
        self._zoom = 1.0
        self._dressed: QApplication | QWidget | None = None
        self._is_window = False
        self._desk = ThemeName.LIGHT
        self._tokens = load_tokens(ThemeName.LIGHT, resources / "themes")

    @property
    def tokens(self) -> Tokens:
        """What is in use now, zoom included; ask anew after `changed`."""
        return self._tokens

    @property
    def zoom(self) -> float:
        """How much larger than designed everything is."""
        return self._zoom

    @property
    def desk_name(self) -> ThemeName:
        """Light or dark: what the person's own screen shows when nothing is projected."""
        return self._desk

    def apply_to(self, app: QApplication) -> None:
        """Dress ``app`` now and at every change; before its first window, to polish only once.

        The stylesheet is made for the style «Fusion», which the application begins with.
        """
        register_fonts(self._resources / "fonts")
        self._dressed = app
        self._dress()

    def for_wall(self, window: QWidget) -> Theme:
        """A theme of its own for a window that is projected beside this one."""
        theme = Theme(self._resources, window)
        theme.use(ThemeName.PROJECTOR)
        theme.dress(window)
        return theme

    def dress(self, window: QWidget) -> None:
        """Dress one window, whatever the application wears, now and at every change."""
        self._dressed, self._is_window = window, True
        self._dress()

    def use(self, name: ThemeName) -> None:
        """Change to another theme."""
        if name is not self._tokens.name:
            is_wall = name is ThemeName.PROJECTOR
            self._replace(name, max(self._zoom, LEAST_ON_WALL) if is_wall else self._zoom)

    def use_zoom(self, zoom: float) -> None:
        """Change the size of everything; held within the steps that were looked at."""
        least = LEAST_ON_WALL if self._tokens.masked else ZOOM_STEPS[0]
        bounded = min(max(zoom, least), ZOOM_STEPS[-1])
        if bounded != self._zoom:
            self._replace(self._tokens.name, bounded)

    def zoom_by(self, steps: int) -> None:
        """Go some steps larger, or smaller when negative."""
        nearest = min(ZOOM_STEPS, key=self._distance_from_zoom)
        index = ZOOM_STEPS.index(nearest) + steps
        self.use_zoom(ZOOM_STEPS[min(max(index, 0), len(ZOOM_STEPS) - 1)])

    def font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """A font for painters; widgets get theirs from the stylesheet."""
        return make_font(pixels, weight)

    def line_height(self, pixels: int) -> float:
        """The height of one line of body text of this size, in pixels."""
        wanted = pixels * self._tokens.type.line_body
        return max(wanted, QFontMetricsF(self.font(pixels)).height())

    def icon(
        self, name: IconName, colour: str | None = None, size: int | None = None, gap: int = 0
    ) -> QIcon:
        """An icon in a role's colour; muted text and the theme's own size unless said."""
        tokens = self._tokens
        return self._icons.icon(
            name, colour or tokens.colours.text_muted, size or tokens.sizes.icon, gap
        )

    @property
    def icons(self) -> Icons:
        """For painters, which know the pixel ratio they paint at."""
        return self._icons

    def _distance_from_zoom(self, step: float) -> float:
        return abs(step - self._zoom)

    def _replace(self, name: ThemeName, zoom: float) -> None:
        self.changing.emit()
        self._zoom = zoom
        if name is not ThemeName.PROJECTOR:
            self._desk = name
        self._tokens = load_tokens(name, self._resources / "themes").zoomed(zoom)
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._dressed is None:
            return
        # The palette goes first: a stylesheet freezes what it reads of it.
        self._dressed.setPalette(make_palette(self._tokens))
        self._dressed.setFont(make_font(self._tokens.type.body))
        sheet = make_stylesheet(self._tokens, self._images.for_tokens(self._tokens))
        if self._is_window:
            sheet = window_rule(self._tokens) + sheet
        # Qt dresses a widget once more for each that it stands in when one sheet replaces another,
        # and once when a first one comes.
        self._dressed.setStyleSheet("")
        self._dressed.setStyleSheet(sheet)
