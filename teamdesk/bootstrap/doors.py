"""The two ways into a team, as the pages before it ask for them: make one, or unlock one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.teams import TeamWish

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.clock import Clock
    from teamdesk.core.paths import UserPaths
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.entrance.actions import NewTeam

ENDING = ".teamdesk"
_UNNAMED = "team"

# Storage is imported when a door is used: the pages stand before SQLAlchemy is loaded.


class FirstStartDoor:
    """Makes a team's encrypted database and opens it."""

    def __init__(self, paths: UserPaths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock
        self.opened: OpenedTeam | None = None

    @property
    def least_passphrase(self) -> int:
        """How many characters a passphrase needs."""
        from teamdesk.storage.key_file import LEAST_PASSPHRASE

        return LEAST_PASSPHRASE

    def place_for(self, team: str, folder: Path | None) -> Path:
        """Where the file of ``team`` would lie."""
        from teamdesk.exports.writers.write import safe_name

        return (folder or self._paths.data) / f"{safe_name(team or _UNNAMED)}{ENDING}"

    def refusal(self, path: Path) -> ExplainedError | None:
        """Why the file can't lie there."""
        from teamdesk.storage.errors import DatabaseExists
        from teamdesk.storage.places import check_place

        try:
            check_place(path)
        except ExplainedError as error:
            return error
        return DatabaseExists(path=path) if path.exists() else None

    def create(self, new: NewTeam, _token: JobToken) -> str:
        """Make the database, found the team in it, and keep it open for the window."""
        from teamdesk.services.creating import create_vault
        from teamdesk.services.founding import FoundTeam

        founding = FoundTeam(
            new.team,
            new.language.value,
            new.member,
            new.profession.value,
            way_of_working=new.way_of_working,
        )
        self.opened, recovery = create_vault(new.path, new.passphrase, founding, self._clock)
        return recovery


class UnlockDoor:
    """Opens a team's file with what was typed."""

    def __init__(self, path: Path, clock: Clock, wish: TeamWish) -> None:
        self._path = path
        self._clock = clock
        self._wish = wish

    def unlock(self, secret: str, _token: JobToken) -> OpenedTeam:
        """Open it; runs on a worker, for the key derivation takes its time on purpose."""
        from teamdesk.services.opening import open_vault

        return open_vault(self._path, secret, self._clock, self._wish)

    def choose(self, team: TeamRow) -> None:
        """Come in at this team, where what was said of it was not clear."""
        self._wish = TeamWish(last=team.id)

    def is_wrong_secret(self, error: ExplainedError) -> bool:
        """Whether the reason is what was typed."""
        from teamdesk.storage.errors import WrongPassphrase

        return isinstance(error, WrongPassphrase)
