"""An icon that tells how something stands; the word for it stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class IconMark(QLabel):
    """As large as the icons of the theme; set again with each row, so it follows the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def show_icon(self, name: IconName, colour: str) -> None:
        """Show an icon in one of the theme's colours."""
        size = self._theme.tokens.sizes.icon
        self.setPixmap(self._theme.icon(name, colour, size).pixmap(size, size))

    def show_whether_fine(self, *, is_fine: bool) -> None:
        """Show a tick, or a sign that warns."""
        colours = self._theme.tokens.colours
        if is_fine:
            self.show_icon(IconName.CHECK, colours.ok)
        else:
            self.show_icon(IconName.WARNING, colours.warning)
