"""Lines for the next meeting («til neste møte»), written from anywhere in between."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.errors import StillInUse
from teamdesk.domain.field_errors import TextMissing
from teamdesk.models import QuickNote
from teamdesk.storage.queries import preparing as preparing_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.preparing import AddQuickNote, DropQuickNote, TakeUpNote
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.services.workplace import Workplace


class QuickNoteService:
    """The lines of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def waiting(self) -> tuple[QuickNoteRow, ...]:
        """What no meeting has taken up yet, the oldest first."""
        with self._at.reading() as work:
            known = team_queries.members_by_id(work.session, self._at.team_id)
            return preparing_queries.notes_for(work.session, self._at.team_id, known)

    def add(self, command: AddQuickNote, origin: str = "") -> ChangeSet:
        """Write a line.

        Raises:
            TextMissing: nothing is written.
        """
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            work.add(
                QuickNote(
                    id=command.note_id or uuid4(),
                    team_id=self._at.team_id,
                    case_id=command.case_id,
                    member_id=command.written_by or self._at.member_id,
                    text=command.text.strip(),
                    written_at=self._at.clock.now(),
                )
            )
            return work.commit(origin)

    def take_up(self, command: TakeUpNote, origin: str = "") -> ChangeSet:
        """Note that a meeting has taken a line up, or put it back for the next one."""
        with self._at.writing() as work:
            note = work.get(QuickNote, command.note_id, command.expected_version)
            note.meeting_id = command.meeting_id
            return work.commit(origin)

    def drop(self, command: DropQuickNote, origin: str = "") -> ChangeSet:
        """Take a line away.

        Raises:
            StillInUse: a meeting has taken it up.
        """
        with self._at.writing() as work:
            note = work.get(QuickNote, command.note_id, command.expected_version)
            if note.meeting_id is not None:
                raise StillInUse
            work.remove(note)
            return work.commit(origin)
