"""What a preview tells, file by file, and how whoever waits for it follows along."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.imports.taken import Taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from teamdesk.imports.columns import TableKind
    from teamdesk.imports.findings import Finding, Outcome
    from teamdesk.imports.reasons import ImportRefusedError
    from teamdesk.imports.sheet import TextFormat


def _no_report(done: int, total: int) -> None:
    return None


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ImportWatch:
    """How whoever waits is told how far it has come, and how they stop it."""

    progress: Callable[[int, int], None] = _no_report
    """Rows read, and rows in all."""
    is_cancelled: Callable[[], bool] = _never


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One table that was recognised."""

    name: str
    kind: TableKind
    header_row: int
    columns: tuple[tuple[str, str], ...]
    """Each header with the meaning that was found."""


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What one file holds, and what was said of its rows."""

    path: Path
    sheets: tuple[SheetPreview, ...] = ()
    text_format: TextFormat | None = None
    taken: Taken = field(default_factory=Taken)
    findings: tuple[Finding, ...] = ()
    refused: ImportRefusedError | None = None
    """Set when the whole file was not read."""

    def found(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings of one outcome."""
        return tuple(finding for finding in self.findings if finding.outcome is outcome)


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What the chosen files will bring, in the order in which they were chosen."""

    reference_date: date
    """The board's date, from which dates without a year are counted."""
    files: tuple[FilePreview, ...]

    @property
    def taken(self) -> Taken:
        """The records of all files together."""
        return Taken.joined(file.taken for file in self.files)
