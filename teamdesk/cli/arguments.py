"""What was asked for on the command line, in types."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from teamdesk.cli.outcome import ExitCode
    from teamdesk.cli.terminal import Terminal
    from teamdesk.core.i18n import Language
    from teamdesk.domain.documents import DocumentFormat, DocumentKind
    from teamdesk.domain.people import Profession

    Command = Callable[["Arguments", Terminal], ExitCode]


class Arguments(argparse.Namespace):
    """One field for each option; what was not given keeps the value it has here.

    Attributes:
        run: carries the command out; None for those that need a window.
        wanted_team: which team of the database; ``team`` is what a new one is called.
    """

    command: str | None = None
    run: Command | None = None
    database: str | None = None
    passphrase_file: Path | None = None
    wanted_team: str | None = None
    practice: bool = False
    language: Language | None = None
    json: bool = False
    files: list[Path]
    file: Path | None = None
    place: str | None = None
    backup: Path
    out: Path
    imports: Path | None = None
    dry_run: bool = False
    kind: DocumentKind
    formats: list[DocumentFormat] | None = None
    cases: list[str] | None = None
    meetings: list[date] | None = None
    members: list[str] | None = None
    zones: list[str] | None = None
    week: date | None = None
    year: int | None = None
    initials: bool = False
    names: bool = False
    to: str = ""
    other_basis: bool = False
    all: bool = False
    team: str
    member: str = ""
    profession: Profession | None = None
    municipality: str = ""
    folder: Path | None = None
