"""What the pages before an open team ask for; who answers is decided at start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.way_of_working import WayName

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.errors import ExplainedError
    from teamdesk.core.i18n import Language
    from teamdesk.domain.people import Profession
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.jobs import JobToken


@dataclass(frozen=True, slots=True)
class NewTeam:
    """What the first start asked for."""

    language: Language
    team: str
    member: str
    profession: Profession
    passphrase: str
    path: Path
    way_of_working: str = WayName.STANDARD.value


class FirstStartActions(Protocol):
    """Makes a team's encrypted database."""

    @property
    def least_passphrase(self) -> int:
        """How many characters a passphrase needs."""
        ...

    def place_for(self, team: str, folder: Path | None) -> Path:
        """Where the file of ``team`` would lie; in the program's own place without a folder."""
        ...

    def refusal(self, path: Path) -> ExplainedError | None:
        """Why the file can't lie there (a share, a sync folder, a file of that name)."""
        ...

    def create(self, new: NewTeam, token: JobToken) -> str:
        """Make the database and open it; runs on a worker.

        Returns:
            The recovery key, in groups with dashes, which is never shown again.

        Raises:
            ExplainedError: nothing was made.
        """
        ...


class UnlockActions(Protocol):
    """Opens a team's database."""

    def unlock(self, secret: str, token: JobToken) -> object:
        """Open with a passphrase or the recovery key; runs on a worker.

        Raises:
            ExplainedError: it stays closed, and why.
        """
        ...

    def choose(self, team: TeamRow) -> None:
        """Open this team of the database, after it was refused to guess which."""
        ...

    def is_wrong_secret(self, error: ExplainedError) -> bool:
        """Whether the reason is what was typed, which is said at the field and slows down."""
        ...
