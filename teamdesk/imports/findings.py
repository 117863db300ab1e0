"""What an import has to say about rows and values: the report a person can follow."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.imports.reasons import Reason
    from teamdesk.imports.records import Place


class Outcome(StrEnum):
    """What became of a row or a value."""

    JOINED = "joined"
    REPAIRED = "repaired"
    FLAGGED = "flagged"
    """The value was left out; the row was taken."""
    REFUSED = "refused"
    SKIPPED = "skipped"
    """The row is no record: empty, a heading, a sum."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One row or value that was not simply taken."""

    outcome: Outcome
    place: Place
    reason: Reason
    column: str = ""
    """The header as the file has it; empty when the whole row is meant."""
    value: str = ""
    values: tuple[tuple[str, str], ...] = ()

    def words(self, _: Translator) -> str:
        """The reason as a sentence in one language."""
        return self.reason.words(_, dict(self.values))


@dataclass(slots=True)
class FindingLog:
    """Collects the findings of one file."""

    found: list[Finding] = field(default_factory=list)

    def refuse(self, place: Place, reason: Reason, **values: str) -> None:
        """The row cannot become a record."""
        self._add(Outcome.REFUSED, place, reason, values)

    def skip(self, place: Place, reason: Reason) -> None:
        """The row never was a record."""
        self._add(Outcome.SKIPPED, place, reason, {})

    def join(self, place: Place, reason: Reason, **values: str) -> None:
        """The row is one that is already there."""
        self._add(Outcome.JOINED, place, reason, values)

    def flag(self, cell: CellPlace, reason: Reason, **values: str) -> None:
        """The value is left out, the row is taken."""
        finding = Finding(
            Outcome.FLAGGED, cell.place, reason, cell.column, cell.value, tuple(values.items())
        )
        self.found.append(finding)

    def repair(self, cell: CellPlace, reason: Reason) -> None:
        """The value was mended without doubt."""
        finding = Finding(Outcome.REPAIRED, cell.place, reason, cell.column, cell.value)
        self.found.append(finding)

    def _add(self, outcome: Outcome, place: Place, reason: Reason, values: dict[str, str]) -> None:
        self.found.append(Finding(outcome, place, reason, values=tuple(values.items())))


@dataclass(frozen=True, slots=True)
class CellPlace:
    """One cell: its row, its column's header and what stands in it."""

    place: Place
    column: str
    value: str
