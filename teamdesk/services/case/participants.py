"""Participants: those who take part in a case, from when to when, with what."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import EndsBeforeStart, TextMissing
from teamdesk.models import CaseFile, Participant
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.plan_parts import (
        EndParticipant,
        SaveParticipant,
        TakeBackParticipant,
    )
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

DAYS = ("from_on", "to_on")
WRITTEN = tuple(field.name for field in fields(ParticipantWords) if field.name not in DAYS)


class ParticipantService:
    """Members, relatives and people from outside; whoever leaves stays on record."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def save(self, command: SaveParticipant, origin: str = "") -> ChangeSet:
        """Take somebody in, or put right what is said of them.

        Raises:
            TextMissing: there is no name.
            EndsBeforeStart: they would have left before they came.
            ConflictError: somebody changed the case after it was seen.
        """
        words = command.words
        if not words.name.strip():
            raise TextMissing("name")
        if words.from_on and words.to_on and words.to_on < words.from_on:
            raise EndsBeforeStart("to_on")
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id, command.expected_version)
            work.touch(case)
            if command.participant_id is None:
                position = plan_parts.next_participant_position(work.session, case.id)
                who = Participant(
                    id=command.new_id,
                    case_id=case.id,
                    position=position,
                )
                work.add(who)
            else:
                who = _of_case(work, command.participant_id, case.id)
            for name in WRITTEN:
                setattr(who, name, getattr(words, name).strip())
            who.to_on = words.to_on
            is_new = command.participant_id is None
            who.from_on = words.from_on or (self._at.today if is_new else who.from_on)
            return work.commit(origin)

    def take_back(self, command: TakeBackParticipant, origin: str = "") -> ChangeSet:
        """Remove somebody who was just taken in.

        Raises:
            ConflictError: somebody changed the case after it was seen.
        """
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id, command.expected_version)
            work.touch(case)
            work.remove(_of_case(work, command.participant_id, case.id))
            return work.commit(origin)

    def end(self, command: EndParticipant, origin: str = "") -> ChangeSet:
        """Somebody takes part no longer from today on, or does so again after all.

        Raises:
            ConflictError: somebody changed the case after it was seen.
        """
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id, command.expected_version)
            work.touch(case)
            who = _of_case(work, command.participant_id, case.id)
            who.to_on = self._at.today if command.is_over else None
            return work.commit(origin)


def _of_case(work: UnitOfWork, participant_id: UUID, case_id: UUID) -> Participant:
    who = work.get(Participant, participant_id)
    if who.case_id != case_id:
        raise NotFoundError
    return who
