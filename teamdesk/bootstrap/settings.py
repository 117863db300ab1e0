"""The settings of this machine, as those parts of the window keep them that learn them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.config import Config, ConfigFile


class SettingsKeeper:
    """Holds what is chosen now, and writes it at every change."""

    def __init__(self, file: ConfigFile) -> None:
        self._file = file
        self.config = file.load().config

    def keep(self, config: Config) -> None:
        """Remember other settings for the next start."""
        if config == self.config:
            return
        self.config = config
        try:
            self._file.save(config)
        except OSError:
            # Settings are a convenience: a full disk is told where it matters, at the database.
            return

    def keep_team(self, place: str, path: Path | None, team_id: UUID) -> None:
        """Begin next time with this file, and in it or on this server with this team."""
        teams = {**self.config.teams, place: str(team_id)}
        last = str(path) if path else self.config.last_database
        self.keep(replace(self.config, last_database=last, teams=teams))

    def zoom_of(self, screen: str) -> float:
        """How large this screen was wanted last; 1.0 where nobody has said."""
        return self.config.zoom.get(screen, 1.0)

    def keep_zoom(self, screen: str, zoom: float) -> None:
        """Remember how large this screen is wanted."""
        self.keep(replace(self.config, zoom={**self.config.zoom, screen: zoom}))

    def wall_of(self, screens: str) -> str | None:
        """Which of these screens is the wall; None where nobody has been asked."""
        return self.config.walls.get(screens)

    def keep_wall(self, screens: str, wall: str) -> None:
        """Remember which of these screens is the wall."""
        self.keep(replace(self.config, walls={**self.config.walls, screens: wall}))


def address_of(server: str) -> str:
    """A server's address without anybody's login: settings lie open on the disk."""
    scheme, _slashes, rest = server.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"
