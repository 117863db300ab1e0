"""Images for the stylesheet, which takes files only: icons in the theme's colours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir

from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from teamdesk.ui.theme.icons import Icons
    from teamdesk.ui.theme.tokens import Tokens


class SheetImages:
    """Writes the few icons that controls of Qt need; the folder goes away with the program."""

    def __init__(self, icons: Icons) -> None:
        self._icons = icons
        self._folder = QTemporaryDir()

    def for_tokens(self, tokens: Tokens) -> dict[str, str]:
        """The path of each image, by the name that the stylesheet gives it."""
        colours = tokens.colours
        return {
            "image_down": self._file(IconName.CHEVRON_DOWN, colours.text_muted),
            "image_up": self._file(IconName.CHEVRON_UP, colours.text_muted),
            "image_left": self._file(IconName.CHEVRON_LEFT, colours.text_muted),
            "image_right": self._file(IconName.CHEVRON_RIGHT, colours.text_muted),
            "image_calendar": self._file(IconName.CALENDAR, colours.text_muted),
            "image_tick": self._file(IconName.CHECK, colours.text_on_accent),
        }

    def _file(self, name: IconName, colour: str) -> str:
        path = Path(self._folder.path()) / f"{name.value}-{colour.lstrip('#')}.svg"
        if not path.exists():
            path.write_bytes(self._icons.source(name, colour))
        return path.as_posix()
