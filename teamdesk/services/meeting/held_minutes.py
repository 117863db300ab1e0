"""What is left of the meetings that were held: minutes read, corrected, searched and filed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.errors import NotYours
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.names import search_key
from teamdesk.domain.rows.minutes import GuestRow
from teamdesk.models import AgendaItem, Attendance, Correction, Meeting
from teamdesk.services.meeting.case_minutes import (
    MinutesNotFrozen,
    as_seen,
    cases_open_to,
    read_minutes,
)
from teamdesk.storage.queries import held_minutes as held_queries

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.after import AddCorrection, FileInRecord, MarkRead
    from teamdesk.domain.rows.minutes import (
        CaseMinutesRow,
        CorrectionRow,
        HeldMeetingRow,
        ReaderRow,
    )
    from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpenedMinutes:
    """One meeting's minutes as somebody reads them.

    Attributes:
        content: what was frozen, without the cases that are closed to her.
        rows: these cases by their numbers, to be filed, corrected and handed out.
        corrections: what was added since, the oldest first.
        readers: who wasn't there, and whether she has read them.
        mine: the reader's own line among these.
        guests: who may be given which case.
    """

    meeting_id: UUID
    content: MinutesContent
    rows: Mapping[str, CaseMinutesRow]
    corrections: tuple[CorrectionRow, ...]
    readers: tuple[ReaderRow, ...]
    mine: ReaderRow | None
    guests: tuple[GuestRow, ...]


class HeldMinutesService:
    """The minutes of one team's closed meetings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def meetings(self) -> tuple[HeldMeetingRow, ...]:
        """Every meeting that was held, the newest first."""
        at = self._at
        with at.reading() as work:
            return held_queries.held_meetings(work.session, at.team_id, at.member_id)

    def opened(self, meeting_id: UUID) -> OpenedMinutes:
        """One meeting's minutes, read.

        Raises:
            MinutesNotFrozen: the meeting is not closed.
            NotFoundError: it is not there.
        """
        at = self._at
        with at.reading() as work:
            rows = held_queries.case_minutes(work.session, at.team_id, meeting_id)
            content = read_minutes(work, at, work.get(Meeting, meeting_id))
            content = replace(content, is_practice=at.is_practice)
            subjects = [meeting_id, *(row.id for row in rows)]
            readers = held_queries.readers(work.session, meeting_id)
            return OpenedMinutes(
                meeting_id=meeting_id,
                content=as_seen(content, rows),
                rows={row.case_number: row for row in rows},
                corrections=held_queries.corrections(work.session, subjects),
                readers=readers,
                mine=next((row for row in readers if row.member_id == at.member_id), None),
                guests=tuple(self._guests(work, meeting_id, rows)),
            )

    def unfiled(self) -> tuple[CaseMinutesRow, ...]:
        """Every case that was spoken of and isn't in the patient record yet, the oldest first."""
        with self._at.reading() as work:
            return held_queries.case_minutes(work.session, self._at.team_id)

    def found(self, words: str) -> frozenset[UUID]:
        """The meetings in which every one of these words was said, each in whatever text.

        A part of a word is enough; names and case numbers count, and so do corrections.
        """
        wanted = search_key(words).split()
        texts: dict[UUID, list[str]] = {}
        with self._at.reading() as work:
            for meeting_id, text in held_queries.said(work.session, self._at.team_id):
                texts.setdefault(meeting_id, []).append(text)
        keys = {meeting_id: search_key(" ".join(parts)) for meeting_id, parts in texts.items()}
        return frozenset(
            meeting_id for meeting_id, key in keys.items() if all(word in key for word in wanted)
        )

    def correct(self, command: AddCorrection, origin: str = "") -> ChangeSet:
        """Add a dated correction; what was frozen stands as it was.

        Raises:
            TextMissing: the text or its reason is empty.
            MinutesNotFrozen: the meeting is not closed; what is wrong can still be written anew.
        """
        for field in ("text", "reason"):
            if not getattr(command, field).strip():
                raise TextMissing(field)
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id)
            if meeting.status is not MeetingStatus.CLOSED:
                raise MinutesNotFrozen
            work.add(
                Correction(
                    subject=Correction.entity,
                    subject_id=command.item_id or meeting.id,
                    text=command.text.strip(),
                    reason=command.reason.strip(),
                    member_id=self._at.member_id,
                    added_at=self._at.clock.now(),
                )
            )
            return work.commit(origin)

    def mark_read(self, command: MarkRead, origin: str = "") -> ChangeSet:
        """Note that one who wasn't there has read the minutes; nobody notes it for another.

        Raises:
            NotYours: it is another member's line.
        """
        with self._at.writing() as work:
            row = work.get(Attendance, command.attendance_id)
            if row.member_id is None or row.member_id != self._at.member_id:
                raise NotYours
            row.read_at = self._at.clock.now() if command.is_read else None
            return work.commit(origin)

    def file(self, command: FileInRecord, origin: str = "") -> ChangeSet:
        """Note of several cases at once that their minutes lie in the patient record, or don't.

        Raises:
            ConflictError: somebody has changed one of them meanwhile; none is changed.
        """
        at = self._at
        with at.writing() as work:
            for row in command.rows:
                item = work.get(AgendaItem, row.id, row.version)
                item.filed_in_record_on = at.today if command.is_filed else None
                item.filed_by_id = at.member_id if command.is_filed else None
            return work.commit(origin)

    def _guests(
        self, work: UnitOfWork, meeting_id: UUID, rows: tuple[CaseMinutesRow, ...]
    ) -> list[GuestRow]:
        found = []
        for guest_id, name in held_queries.guests(work.session, meeting_id):
            open_to = cases_open_to(work, self._at, work.get(Attendance, guest_id))
            found += [
                GuestRow(guest_id, name, row.case_id) for row in rows if row.case_id in open_to
            ]
        return found
