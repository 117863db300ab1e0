"""Motivational interviews: written down, approved, never changed after that."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.records import SaveInterview
from teamdesk.domain.errors import ConflictError, NoteIsHandedOut, NoteIsLocked, NoteIsOpen
from teamdesk.domain.field_errors import OutOfRange, TextMissing
from teamdesk.domain.interviews import MOST_CHOSEN, PlanUse, use_id
from teamdesk.models import CaseFile, Interview, InterviewAddition, InterviewQuote
from teamdesk.storage.queries import drafts as draft_queries
from teamdesk.storage.queries import interviews as interview_queries
from teamdesk.storage.queries import records as record_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.records import (
        AddToInterview,
        ApproveInterview,
        ReopenInterview,
        TakeBackAddition,
        TakeBackInterview,
    )
    from teamdesk.domain.rows.interviews import InterviewRow, QuoteRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

RULER = (0, 10)
RULERS = ("importance", "confidence", "readiness", "plan_certainty")
# What is written down; the rest of the command says which note of which case it is.
WRITTEN = tuple(
    field.name
    for field in fields(SaveInterview)
    if field.name
    not in ("interview_id", "expected_version", "case_id", "quotes", "new_id", "reflection")
)


class InterviewService:
    """Interview notes of a team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def of_case(self, case_id: UUID) -> tuple[InterviewRow, ...]:
        """The talks with a person, the newest first."""
        with self._at.reading() as work:
            members = team_queries.members_by_id(work.session, self._at.team_id)
            return interview_queries.interviews_of_case(
                work.session, case_id, members, self._at.member_id
            )

    def uses(self, interview_id: UUID) -> frozenset[PlanUse]:
        """What the plan and the next talk of a note have become by now."""
        by_id = {use_id(interview_id, use): use for use in PlanUse}
        with self._at.reading() as work:
            found = interview_queries.there_already(work.session, tuple(by_id))
        return frozenset(by_id[row_id] for row_id in found)

    def save(self, command: SaveInterview, origin: str = "") -> ChangeSet:
        """Keep a note, new or not yet approved.

        Raises:
            TextMissing: the topic is empty; only frame, topic and summary are required, and the
                summary may wait until the note is approved.
            OutOfRange: a ruler outside 0 to 10.
            NoteIsLocked: it is approved.
        """
        _check(command)
        with self._at.writing() as work:
            interview = self._interview(work, command)
            for name in WRITTEN:
                setattr(interview, name, getattr(command, name))
            if interview.author_id == self._at.member_id:
                interview.reflection = command.reflection
            work.flush()
            interview_queries.forget_quotes(work.session, interview.id)
            work.add_all(_quotes(interview.id, command.quotes))
            return work.commit(origin)

    def approve(self, command: ApproveInterview, origin: str = "") -> ChangeSet:
        """Lock a note; the author's private reflection is deleted with that, whoever approves.

        Raises:
            TextMissing: there is no summary yet.
        """
        with self._at.writing() as work:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            if interview.approved_at is not None:
                raise NoteIsLocked
            if not interview.summary.strip():
                raise TextMissing("summary")
            interview.approved_at = self._at.clock.now()
            interview.reflection = ""
            draft_queries.forget_talk(work.session, interview.id)
            return work.commit(origin)

    def reopen(self, command: ReopenInterview, origin: str = "") -> ChangeSet:
        """Take an approval back, at once and by whoever gave it: only an undo asks for this.

        An approval is a signature. It can be a slip of the hand until somebody else may have read
        the note as approved, which is when it is handed out; or until the team is closed, when
        the undo is forgotten, and with it the reflection that nothing else has kept.

        Raises:
            NoteIsHandedOut: it was exported.
            ConflictError: somebody changed it meanwhile, or it is not approved.
        """
        with self._at.writing() as work:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            approved_at = interview.approved_at
            if approved_at is None:
                raise ConflictError(interview.id)
            if record_queries.is_handed_out(work.session, interview.id, approved_at):
                raise NoteIsHandedOut
            interview.approved_at = None
            if interview.author_id == self._at.member_id:
                interview.reflection = command.reflection
            return work.commit(origin)

    def add_to(self, command: AddToInterview, origin: str = "") -> ChangeSet:
        """Correct an approved note by what is added to it, dated and signed.

        Raises:
            TextMissing: nothing is added.
            NoteIsOpen: the note can still be changed itself.
            ConflictError: somebody changed it meanwhile.
        """
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            if interview.approved_at is None:
                raise NoteIsOpen
            work.touch(interview)
            work.add(
                InterviewAddition(
                    id=command.addition_id,
                    interview_id=interview.id,
                    author_id=self._at.member_id,
                    written_at=self._at.clock.now(),
                    text=command.text.strip(),
                )
            )
            return work.commit(origin)

    def take_back_addition(self, command: TakeBackAddition, origin: str = "") -> ChangeSet:
        """Undo an addition.

        Raises:
            NoteIsHandedOut: somebody may have read it since.
            ConflictError: somebody changed the note meanwhile.
        """
        with self._at.writing() as work:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            addition = work.get(InterviewAddition, command.addition_id)
            if record_queries.is_handed_out(work.session, interview.id, addition.written_at):
                raise NoteIsHandedOut
            work.touch(interview)
            work.remove(addition)
            return work.commit(origin)

    def take_back(self, command: TakeBackInterview, origin: str = "") -> ChangeSet:
        """Undo the recording of a note.

        Raises:
            NoteIsLocked: it is approved.
            ConflictError: somebody changed it meanwhile.
        """
        with self._at.writing() as work:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            if interview.approved_at is not None:
                raise NoteIsLocked
            work.touch(work.get(CaseFile, interview.case_id))
            work.remove(interview)
            return work.commit(origin)

    def _interview(self, work: UnitOfWork, command: SaveInterview) -> Interview:
        if command.interview_id is not None:
            interview = work.get(Interview, command.interview_id, command.expected_version)
            if interview.approved_at is not None:
                raise NoteIsLocked
            # What was said belongs to the note, and is stored beside it.
            work.touch(interview)
            return interview
        work.touch(work.get(CaseFile, command.case_id))
        interview = Interview(
            id=command.new_id or uuid4(),
            case_id=command.case_id,
            author_id=self._at.member_id,
            held_on=command.held_on,
        )
        work.add(interview)
        return interview


def _check(command: SaveInterview) -> None:
    if not command.topic.strip():
        raise TextMissing("topic")
    least, most = RULER
    for name in RULERS:
        value = getattr(command, name)
        if value is not None and not least <= value <= most:
            raise OutOfRange(name, least, most)
    if sum(quote.is_chosen for quote in command.quotes) > MOST_CHOSEN:
        raise OutOfRange("quotes", 0, MOST_CHOSEN)


def _quotes(interview_id: UUID, quotes: tuple[QuoteRow, ...]) -> Iterator[InterviewQuote]:
    for position, quote in enumerate(quotes):
        if quote.text.strip():
            yield InterviewQuote(
                interview_id=interview_id,
                position=position,
                tag=quote.tag,
                text=quote.text,
                source=quote.source,
                is_chosen=quote.is_chosen,
            )
