"""The ways into a team that no page stands before: each opens it on a worker."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from teamdesk.domain.seats import SeatWish
from teamdesk.domain.teams import TeamWish

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.domain.seats import SeatAnswer
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.jobs import JobToken

# Storage is imported when a door is used: the pages stand before SQLAlchemy is loaded.


class Entrance(ABC):
    """Opens a team, and another one where it was not told clearly which."""

    def __init__(self, clock: Clock, wish: TeamWish) -> None:
        self._clock = clock
        self._wish = wish

    @abstractmethod
    def __call__(self, token: JobToken) -> OpenedTeam:
        """Open it; runs on a worker."""

    def choose(self, team: TeamRow) -> None:
        """Come in at this team next time."""
        self._wish = TeamWish(last=team.id)


class FileDoor(Entrance):
    """Opens a team's file with a passphrase that is known, unless that was begun already."""

    def __init__(
        self,
        path: Path,
        secret: str,
        clock: Clock,
        opening: Future[OpenedTeam] | None,
        wish: TeamWish,
    ) -> None:
        super().__init__(clock, wish)
        self._path = path
        self._secret = secret
        self._opening = opening

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Take what was begun ahead, or open the file now."""
        from teamdesk.services.opening import at_wish, open_vault

        if self._opening is None:
            return open_vault(self._path, self._secret, self._clock, self._wish)
        # What was opened ahead of the settings is the first team of the file; where that is not
        # the one that is meant, it is closed again.
        opening, self._opening = self._opening, None
        return at_wish(opening.result(), self._wish)


class PracticeDoor(Entrance):
    """Opens the practice team on a worker."""

    def choose(self, team: TeamRow) -> None:
        """The invented teams are made anew, and have other ids each time."""
        self._wish = TeamWish(team.name)

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Make the invented team, and come in at the board that was wanted."""
        from teamdesk.services.opening import at_wish, open_practice

        opened = open_practice(self._clock)
        return at_wish(opened, self._wish._replace(last=opened.workplace.team_id))


class ServerDoor(Entrance):
    """Opens a municipality's server on a worker."""

    def __init__(self, url: str, clock: Clock, wish: TeamWish) -> None:
        super().__init__(clock, wish)
        self._url = url
        self._seat = SeatWish(may_ask=True)

    def ask_again(self, team_id: UUID) -> None:
        """Ask who sits here before the board of a team is opened next."""
        self._wish = TeamWish(last=team_id)
        self._seat = SeatWish(may_ask=True, is_another=True)

    def sit(self, answer: SeatAnswer) -> None:
        """Come in as whoever was said to sit here."""
        self._seat = self._seat._replace(answer=answer)

    def __call__(self, _token: JobToken) -> OpenedTeam:
        """Log in, and come in at the board that was wanted."""
        from teamdesk.services.opening import open_server

        return open_server(self._url, self._clock, self._wish, self._seat)
