"""Actions that answer as told, without any storage."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.setup.entrance.actions import NewTeam

KEY = "AB2CD-EF3GH-JK4LM-NP5QR-ST6UV-WX7YZ-AB8CD-EF9GH"


class Refused(ExplainedError):
    message = "It was refused."
    advice = "Nothing was made."


class WrongSecret(ExplainedError):
    message = "That does not open it."
    advice = "Try again."


class FakeActions:
    """Makes nothing, and opens for one passphrase."""

    least_passphrase = 8

    def __init__(self) -> None:
        self.made: list[NewTeam] = []
        self.tried: list[str] = []
        self.chosen: list[str] = []
        self.error: Exception | None = None
        self.refused_folder: Path | None = None
        self.threads: set[int] = set()

    def place_for(self, team: str, folder: Path | None) -> Path:
        return (folder or Path("own")) / f"{team or 'team'}.teamdesk"

    def refusal(self, path: Path) -> ExplainedError | None:
        return Refused() if path.parent == self.refused_folder else None

    def create(self, new: NewTeam, _token: JobToken) -> str:
        self.threads.add(threading.get_ident())
        if self.error:
            raise self.error
        self.made.append(new)
        return KEY

    def choose(self, team: TeamRow) -> None:
        self.chosen.append(team.name)
        self.error = None

    def unlock(self, secret: str, _token: JobToken) -> object:
        self.threads.add(threading.get_ident())
        self.tried.append(secret)
        if self.error:
            raise self.error
        if secret != "riktig":
            raise WrongSecret
        return "open"

    def is_wrong_secret(self, error: ExplainedError) -> bool:
        return isinstance(error, WrongSecret)
