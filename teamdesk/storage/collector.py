"""What one transaction changes, read from its session for the bus and for the history."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.models import Base, CaseFile, ChangeEntry
from teamdesk.models.base import Versioned
from teamdesk.storage.plan_activity import PlanActivity
from teamdesk.storage.told_fields import TOLD_OF

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session


class Collector:
    """Reads a session each time before it is flushed."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._ids: dict[Entity, set[UUID]] = defaultdict(set)
        self._cases: set[UUID] = set()
        self.is_news = False
        self._plans = PlanActivity()
        self._history: list[ChangeEntry] = []

    def before_flush(self, session: Session, _context: object, _rows: object) -> None:
        """Take every row that is new, changed or removed."""
        for row in session.new:
            self._take(row, "added")
        for row in session.dirty:
            if session.is_modified(row):
                self._take(row, "changed")
        for row in session.deleted:
            self._take(row, "removed")

    def take_in_bulk(self, model: type[Base], rows: Iterable[dict[str, Any]]) -> None:
        """Take rows that never were in the session."""
        self.is_news |= model.is_news
        for row in rows:
            self._ids[model.entity].add(row["id"])
            if "case_id" in row:
                self._cases.add(row["case_id"])

    def change_set(self, origin: str) -> ChangeSet:
        """What was collected, for the bus."""
        ids = {entity: frozenset(found) for entity, found in self._ids.items()}
        return ChangeSet(ids, frozenset(self._cases), origin)

    def store_activity(self, session: Session) -> None:
        """Write on the plans that were worked with when that was."""
        self._plans.store(session, self._now)

    def history_by(self, member_id: UUID | None) -> list[ChangeEntry]:
        """A line for each row that people edit, in the name of whoever did it."""
        for entry in self._history:
            entry.member_id = member_id
        return self._history

    def _take(self, row: Base, action: str) -> None:
        # The default is given at the flush, which is too late for the history.
        row.id = row.id or uuid4()
        self._plans.take(row)
        self.is_news |= row.is_news
        case_id = row.id if isinstance(row, CaseFile) else getattr(row, "case_id", None)
        self._ids[row.entity].add(row.id)
        if case_id is not None:
            self._cases.add(case_id)
        if isinstance(row, Versioned):
            if action != "removed":
                row.updated_at = self._now
            subject_id = row.history_id(row.id)
            self._history.append(self._entry(row, action, case_id, subject_id))

    def _entry(self, row: Base, action: str, case_id: UUID | None, subject_id: UUID) -> ChangeEntry:
        return ChangeEntry(
            at=self._now,
            subject=row.entity,
            subject_id=subject_id,
            case_id=case_id,
            action=action,
            fields=TOLD_OF[action](row),
        )
