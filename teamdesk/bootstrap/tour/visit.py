"""One visit: the program that is toured, the guest who tours it, and what both agreed on."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.stored import Stored
from teamdesk.ui.tour.waiting import TourFault, wait_for

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.bootstrap.application import Application
    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.core.options import TourOptions
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.tour.guest import Guest

DOCUMENTS = "documents"


@dataclass
class Visit:
    """What the steps share.

    Attributes:
        passphrase: made up for this visit; the team's file lies in a folder that is thrown away.
        database: the team's file, once it is made.
        minutes_of: the meeting that was closed.
    """

    options: TourOptions
    on: Foundations
    program: Application
    guest: Guest
    passphrase: str = field(default_factory=lambda: secrets.token_urlsafe(18), repr=False)
    database: Path | None = None
    minutes_of: UUID | None = None

    @property
    def texts(self) -> Texts:
        """The words of the window, by which the guest finds everything."""
        return self.on.texts

    @property
    def documents(self) -> Path:
        """Where everything that is handed out goes."""
        folder = self.options.out / DOCUMENTS
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def team(self) -> TeamWindow:
        """The team that is open.

        Raises:
            TourFault: none is.
        """
        if self.program.team is None:
            raise TourFault("no team is open")
        return self.program.team

    @property
    def stored(self) -> Stored:
        """What is stored, to check what the window says against."""
        return Stored.at(self.team.workplace)

    def await_team(self) -> None:
        """Wait until a team is open; its key is derived slowly on purpose."""
        wait_for(lambda: self.program.team, "an open team", seconds=60)


def expect(is_so: object, otherwise: str) -> None:
    """Go on only if something holds.

    Raises:
        TourFault: it does not; ``otherwise`` says what was found.
    """
    if not is_so:
        raise TourFault(otherwise)
