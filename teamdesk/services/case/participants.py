"""Participants: those who take part in a case, from when to when, with what."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import TextMissing
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

WRITTEN = tuple(field.name for field in fields(ParticipantWords))


class ParticipantService:
    """Members, relatives and people from outside; whoever leaves stays on record."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def save(self, command: SaveParticipant, origin: str = "") -> ChangeSet:
        """Take somebody in, or put right what is said of them.

        Raises:
            TextMissing: there is no name.
            ConflictError: somebody changed the case after it was seen.
        """
        if not command.words.name.strip():
            raise TextMissing("name")
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id, command.expected_version)
            work.touch(case)
            if command.participant_id is None:
                position = plan_parts.next_participant_position(work.session, case.id)
                who = Participant(
                    id=command.new_id,
                    case_id=case.id,
                    from_on=self._at.today,
                    position=position,
                )
                work.add(who)
            else:
                who = _of_case(work, command.participant_id, case.id)
            for name in WRITTEN:
                setattr(who, name, getattr(command.words, name).strip())
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
