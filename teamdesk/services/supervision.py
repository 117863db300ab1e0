"""MITI counts for supervision: each therapist's own, and with no person in them."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import NothingCounted, OutOfRange
from teamdesk.domain.miti import LEAST_GLOBAL, MOST_COUNT, MOST_GLOBAL, TalkCounts
from teamdesk.domain.rows.supervision import TalkCountRow
from teamdesk.models import TalkCount
from teamdesk.storage.queries import supervision as supervision_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.supervision import RemoveTalkCount, SaveTalkCount
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

GLOBALS = ("change_talk", "sustain_talk", "partnership", "empathy")
COUNTED = tuple(field.name for field in fields(TalkCounts))


class SupervisionService:
    """The counts of whoever is at work; nobody sees a colleague's."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def counts(self) -> tuple[TalkCountRow, ...]:
        """One's own, the newest first."""
        if self._at.member_id is None:
            return ()
        with self._at.reading() as work:
            rows = supervision_queries.counts_of(work.session, self._at.member_id)
            return tuple(
                TalkCountRow(
                    id=row.id,
                    version=row.version,
                    counted_on=row.counted_on,
                    counts=TalkCounts(**{name: getattr(row, name) for name in COUNTED}),
                    note=row.note,
                )
                for row in rows
            )

    def save(self, command: SaveTalkCount, origin: str = "") -> ChangeSet:
        """Keep a count, or change one's own.

        Raises:
            OutOfRange: a global that is not 1 to 5, or a number of times that can't be.
            NothingCounted: neither a global nor a behaviour is told.
            NotFoundError: nobody is at work whose count it could be, it is gone, or somebody
                else's.
            ConflictError: it was changed after it was seen.
        """
        _check(command.counts)
        if self._at.member_id is None:
            raise NotFoundError
        with self._at.writing() as work:
            if command.is_new:
                row = TalkCount(id=command.count_id, member_id=self._at.member_id)
            else:
                row = self._own(work, command.count_id, command.expected_version)
            row.counted_on, row.note = command.counted_on, command.note.strip()
            for name, value in asdict(command.counts).items():
                setattr(row, name, value)
            if command.is_new:
                work.bring(row, command.expected_version)
            return work.commit(origin)

    def remove(self, command: RemoveTalkCount, origin: str = "") -> ChangeSet:
        """Take a count away.

        Raises:
            NotFoundError: it is not there, or it is somebody else's.
            ConflictError: it was changed meanwhile.
        """
        with self._at.writing() as work:
            work.remove(self._own(work, command.count_id, command.expected_version))
            return work.commit(origin)

    def _own(self, work: UnitOfWork, count_id: UUID, version: int) -> TalkCount:
        row = work.get(TalkCount, count_id, version)
        if row.member_id != self._at.member_id:
            raise NotFoundError
        return row


def _check(counts: TalkCounts) -> None:
    for name in COUNTED:
        value = getattr(counts, name)
        least, most = (LEAST_GLOBAL, MOST_GLOBAL) if name in GLOBALS else (0, MOST_COUNT)
        if value is not None and not least <= value <= most:
            raise OutOfRange(name, least, most)
    if not any(asdict(counts).values()):
        raise NothingCounted("change_talk")
