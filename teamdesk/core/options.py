"""What the command line asks of the window; parsed by `cli`, carried out by `bootstrap`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.i18n import Language


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window opens.

    Attributes:
        database: a file or the URL of a server; None for the one that was open last.
        is_practice: the invented team, in a database that is thrown away.
        team: what the team is called, where there are several; None for the one used last.
        secret: the passphrase, where it was given instead of being asked for; never shown.
    """

    database: str | None = None
    is_practice: bool = False
    language: Language | None = None
    secret: str | None = field(default=None, repr=False)
    team: str | None = None


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What the tour shows, and where it puts the pictures and documents.

    Attributes:
        imports: a folder with a team's own files; without it the practice team is toured.
    """

    out: Path
    imports: Path | None = None
    language: Language | None = None
