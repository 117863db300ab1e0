"""What the writers of one import share."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from teamdesk.imports.preview_result import ImportWatch
from teamdesk.imports.reasons import ImportCancelledError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.models import CaseFile
    from teamdesk.services.imports.crew import Crew
    from teamdesk.services.imports.ledger import Ledger
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

_NOON = time(12, tzinfo=UTC)


class CaseBook:
    """Which case a fact belongs to, by its person and its day."""

    def __init__(self, cases: Sequence[CaseFile]) -> None:
        self._cases: dict[UUID, list[CaseFile]] = {}
        for case in cases:
            self.add(case)

    def add(self, case: CaseFile) -> None:
        """Let the case be found."""
        self._cases.setdefault(case.person_id, []).append(case)

    def open_case(self, person_id: UUID) -> CaseFile | None:
        """The case that stands on the board."""
        cases = self._cases.get(person_id, ())
        return next((case for case in cases if case.ended_on is None), None)

    def case_at(self, person_id: UUID, day: date | None) -> CaseFile | None:
        """The case that ran on ``day``, else the open one, else the last.

        What happened between two cases belongs to the one before it.
        """
        cases = sorted(self._cases.get(person_id, ()), key=_begun)
        if day is None or len(cases) < 2:
            return self.open_case(person_id) or (cases[-1] if cases else None)
        begun = [case for case in cases if _begun(case) <= _noon_of(day)]
        return begun[-1] if begun else cases[0]


@dataclass(slots=True)
class Writing:
    """One transaction, and what the writers know of the team."""

    work: UnitOfWork
    at: Workplace
    words: Translator
    """For notes that are put together from several cells, in the team's language."""
    reference: date
    ledger: Ledger
    crew: Crew
    cases: CaseBook
    watch: ImportWatch = field(default_factory=ImportWatch)
    total: int = 0
    _done: int = 0

    def step(self, count: int) -> None:
        """Tell how far it has come; nothing is stored when the person has cancelled.

        Raises:
            ImportCancelledError: they have.
        """
        self._done += count
        self.watch.progress(min(self._done, self.total), self.total)
        if self.watch.is_cancelled():
            raise ImportCancelledError

    def moment_of(self, day: date | None) -> datetime:
        """A moment for a row that was made on ``day``; now, where nobody knows."""
        return _noon_of(day) if day else self.at.clock.now()


def _begun(case: CaseFile) -> datetime:
    return _noon_of(case.referred_on) if case.referred_on else case.created_at


def _noon_of(day: date) -> datetime:
    return datetime.combine(day, _NOON)
