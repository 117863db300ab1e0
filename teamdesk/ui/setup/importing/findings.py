"""The rows and values that were not simply taken: what happened, where, why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from teamdesk.imports.findings import Finding, Outcome
from teamdesk.services.imports.words import OUTCOMES, where

if TYPE_CHECKING:
    from teamdesk.services.imports import ImportReport
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.texts import Texts

MASK = "•••"
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
# The gravest first: what a person has to look at.
FILTERS = (Outcome.REFUSED, Outcome.FLAGGED, Outcome.JOINED, Outcome.REPAIRED, Outcome.SKIPPED)
SHOWN_FIRST = frozenset({Outcome.REFUSED, Outcome.FLAGGED, Outcome.JOINED})


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Which findings are shown: of one file (None: of all), of some outcomes."""

    file: str | None = None
    outcomes: frozenset[Outcome] = SHOWN_FIRST

    def shows(self, finding: Finding) -> bool:
        """Whether the finding is one of them."""
        fits = self.file is None or finding.place.file == self.file
        return fits and finding.outcome in self.outcomes


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in words: the reason, and below it what became of which cell."""

    outcome: Outcome
    reason: str
    place: str

    @property
    def spoken(self) -> str:
        """The finding as one sentence."""
        return f"{self.reason}. {self.place}"


class FindingsModel(QAbstractListModel):
    """The findings that the filter shows, by gravity and place."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._all: list[Finding] = []
        self._shown: list[Finding] = []
        self._filter = FindingFilter()
        self._is_masked = False

    @property
    def filter(self) -> FindingFilter:
        """What is shown now."""
        return self._filter

    def show_report(self, report: ImportReport | None) -> None:
        """Take in the findings of a report."""
        files = report.files if report else ()
        self._all = [finding for file in files for finding in file.findings]
        self.show_only(self._filter)

    def show_only(self, wanted: FindingFilter) -> None:
        """Show some of them."""
        self.beginResetModel()
        self._filter = wanted
        self._shown = sorted(filter(wanted.shows, self._all), key=_by_gravity)
        self.endResetModel()

    def mask(self, *, is_masked: bool) -> None:
        """Hide values on the wall: they may be birth numbers."""
        self._is_masked = is_masked
        self.tell_all_changed()

    def count(self, outcome: Outcome, file: str | None = None) -> int:
        """How many there are of an outcome, in one file or in all."""
        counted = FindingFilter(file, frozenset({outcome}))
        return sum(map(counted.shows, self._all))

    def tell_all_changed(self) -> None:
        """Say that words or looks have changed."""
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many findings are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate; all of it for readers and as a tool tip."""
        if not index.isValid():
            return None
        line = self._line(self._shown[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.reason
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return line.spoken
            case _:
                return line if role == LINE_ROLE else None

    def _line(self, finding: Finding) -> FindingLine:
        words = finding.words(self._.translator)
        value = MASK if finding.value and self._is_masked else finding.value
        cell = f"{finding.column}: {value}" if finding.column else ""
        place = f"{finding.place.file}, {where(self._, finding.place)}"
        parts = (self._(OUTCOMES[finding.outcome]), place, cell)
        return FindingLine(
            finding.outcome,
            words[:1].upper() + words[1:],
            " · ".join(part for part in parts if part),
        )


def _by_gravity(finding: Finding) -> tuple[int, str, str, int]:
    place = finding.place
    return FILTERS.index(finding.outcome), place.file, place.sheet, place.row
