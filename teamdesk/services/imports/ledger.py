"""What came in before, and what comes in now: fingerprints with the rows they became."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from teamdesk.models import ImportedRecord

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.storage.unit_of_work import UnitOfWork


class Ledger:
    """Lets each record in once, however often and in however many files it comes."""

    def __init__(self, team_id: UUID, known: dict[str, UUID | None]) -> None:
        self._team_id = team_id
        self._known = known
        self._rows: list[dict[str, Any]] = []
        self._run_of_file: dict[str, UUID] = {}

    def open_file(self, file: str, run_id: UUID) -> None:
        """What comes from ``file`` belongs to this run."""
        self._run_of_file[file] = run_id

    def knows(self, fingerprint: str) -> bool:
        """Whether the record is there."""
        return fingerprint in self._known

    def stored_as(self, fingerprint: str) -> UUID | None:
        """The row that the record became."""
        return self._known.get(fingerprint)

    def enter(self, fingerprint: str, stored_id: UUID, file: str) -> None:
        """Note that the record is stored now."""
        self._known[fingerprint] = stored_id
        self._rows.append(
            {
                "id": uuid4(),
                "team_id": self._team_id,
                "import_run_id": self._run_of_file[file],
                "fingerprint": fingerprint,
                "stored_id": stored_id,
            }
        )

    def close(self, work: UnitOfWork) -> None:
        """Store what was entered."""
        work.add_in_bulk(ImportedRecord, self._rows)
        self._rows = []
