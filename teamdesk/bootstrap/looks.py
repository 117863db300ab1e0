"""Language and theme as they were chosen last, for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.core.config import ThemeChoice

if TYPE_CHECKING:
    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.bootstrap.settings import SettingsKeeper
    from teamdesk.ui.shell.window import MainWindow


class LooksKeeper(QObject):
    """Remembers each change of language or theme; a projected wall is not a choice."""

    def __init__(self, on: Foundations, settings: SettingsKeeper, window: MainWindow) -> None:
        super().__init__(window)
        self._theme = on.theme
        self._texts = on.texts
        self._settings = settings
        self._window = window
        on.theme.changed.connect(self._keep)
        on.texts.changed.connect(self._keep)

    @Slot()
    def _keep(self) -> None:
        # Before the first page the window is only being dressed in what was chosen.
        if self._window.page is None:
            return
        config = self._settings.config
        theme = ThemeChoice(self._theme.desk_name.value)
        self._settings.keep(replace(config, language=self._texts.language, theme=theme))
