"""What each member writes before the meeting: three minutes a person (domain notes 5.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.preparing import PreparationWords
from teamdesk.domain.errors import ConflictError, MeetingIsClosed
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.rows.preparing import PreparationSheet
from teamdesk.models import CaseFile, Meeting, Preparation
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import preparing as preparing_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.preparing import SavePreparation
    from teamdesk.services.workplace import Workplace


class PreparationService:
    """Preparations of one team's meetings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def sheet(self, meeting_id: UUID, member_id: UUID) -> PreparationSheet | None:
        """All that a member prepares for a meeting; None when one of the two is gone."""
        with self._at.reading() as work:
            members = team_queries.members_by_id(work.session, self._at.team_id)
            meeting = meeting_queries.meeting(work.session, meeting_id)
            if meeting is None or member_id not in members:
                return None
            # What is closed to whoever writes was left out; she may write for a colleague.
            closed = room_queries.closed_to(work.session, member_id, self._at.today)
            lines = [
                line
                for line in meeting_queries.agenda(work.session, meeting_id)
                if line.closed is None and line.case_id not in closed
            ]
            cases = preparing_queries.cases_to_prepare(
                work.session, meeting, lines, member_id, members
            )
            return PreparationSheet(meeting.id, members[member_id], cases)

    def stored(
        self, meeting_id: UUID, case_id: UUID, member_id: UUID
    ) -> tuple[PreparationWords, int]:
        """What a member has written about a case by now, and its version; 0 where nothing is."""
        with self._at.reading() as work:
            row = preparing_queries.preparation(work.session, meeting_id, case_id, member_id)
            if row is None:
                return PreparationWords(), 0
            words = PreparationWords(
                row.status_text, row.assessment_text, row.proposal, row.persons_view
            )
            return words, row.version

    def save(self, command: SavePreparation, origin: str = "") -> ChangeSet:
        """Keep what was written; where all is taken out again, nothing is prepared.

        Raises:
            ConflictError: the same member wrote at another machine meanwhile.
            MeetingIsClosed: it is over.
            ClosedToYou: she is disqualified in the case.
        """
        with self._at.writing() as work:
            work.get(CaseFile, command.case_id)
            if work.get(Meeting, command.meeting_id).status is MeetingStatus.CLOSED:
                raise MeetingIsClosed
            key = (command.meeting_id, command.case_id, command.member_id)
            stored = preparing_queries.preparation(work.session, *key)
            version = stored.version if stored else 0
            if version != command.expected_version:
                raise ConflictError(
                    stored.id if stored else None, version, command.expected_version
                )
            if command.words.is_empty:
                if stored is not None:
                    work.remove(stored)
                return work.commit(origin)
            row = stored or Preparation(**dict(zip(_KEY, key, strict=True)))
            words = command.words
            row.status_text, row.assessment_text = words.status, words.assessment
            row.proposal, row.persons_view = words.proposal, words.persons_view
            pen = command.written_by or self._at.member_id
            row.written_by_id = pen if pen != command.member_id else None
            row.written_at = self._at.clock.now()
            work.add(row)
            return work.commit(origin)


_KEY = ("meeting_id", "case_id", "member_id")
