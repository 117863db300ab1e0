"""The ways into a team that no page stands before: each opens it on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.domain.teams import TeamWish
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.jobs import JobToken

# Storage is imported when a door is used: the pages stand before SQLAlchemy is loaded.


class FileDoor:
    """Opens a team's file with a passphrase that is known, unless that was begun already."""

    def __init__(
        self,
        path: Path,
        secret: str,
        clock: Clock,
        opening: Future[OpenedTeam] | None,
        wish: TeamWish,
    ) -> None:
        self._wish = wish
        self._path = path
        self._secret = secret
        self._clock = clock
        self._opening = opening

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Take what was begun ahead, or open the file now."""
        from teamdesk.services.opening import at_wish, open_vault

        if self._opening is None:
            return open_vault(self._path, self._secret, self._clock, self._wish)
        # What was opened ahead of the settings is the first team of the file.
        return at_wish(self._opening.result(), self._wish)


class PracticeDoor:
    """Opens the practice team on a worker."""

    def __init__(self, clock: Clock, wish: TeamWish) -> None:
        self._clock = clock
        self._wish = wish

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Make the invented team, and come in at the board that was wanted."""
        from teamdesk.services.opening import at_wish, open_practice

        opened = open_practice(self._clock)
        return at_wish(opened, self._wish._replace(last=opened.workplace.team_id))


class ServerDoor:
    """Opens a municipality's server on a worker."""

    def __init__(self, url: str, clock: Clock, wish: TeamWish) -> None:
        self._url = url
        self._clock = clock
        self._wish = wish

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Log in, and come in at the board that was wanted."""
        from teamdesk.services.opening import open_server

        return open_server(self._url, self._clock, self._wish)
