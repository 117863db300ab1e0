"""Commands on cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from teamdesk.domain.inclusion import Answer, Criterion, Judgement
    from teamdesk.domain.phases import EndReason, EntryRoute


@dataclass(frozen=True, slots=True)
class ReferralIds:
    """What a referral makes, under ids that stay when it is taken back and registered again.

    Attributes:
        person_id: used only where nobody is known to be the person.
    """

    referral_id: UUID = field(default_factory=uuid4)
    case_id: UUID = field(default_factory=uuid4)
    person_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class NewReferral:
    """A person comes in: the short form of a referral.

    Attributes:
        ids: under which it is stored; new ones where nobody may want it back.
        criteria: what was looked at; advice, never a gate.
        person_id: the person whom the team knows already, where the form found one.
        coordinator_id: who gets the case, as the contact of its zone does.
    """

    name: str
    birth_date: date | None
    identity_number: str
    entry_route: EntryRoute
    caught_by: str
    referred_on: date
    what_matters: str
    diagnosis: str = ""
    zone: str = ""
    criteria: Mapping[Criterion, Judgement] = field(default_factory=dict)
    person_id: UUID | None = None
    coordinator_id: UUID | None = None
    ids: ReferralIds | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PersonBefore:
    """What was known of a person before a referral told something newer."""

    identity_number: str | None
    zone: str
    what_matters: str
    what_matters_on: date | None
    what_matters_by: str


@dataclass(frozen=True, slots=True)
class TakeBackReferral:
    """A referral was a mistake: it goes, with the case and the person that it made.

    Attributes:
        ids: what it made.
        told: what it said.
        before: what was known of the person; None for somebody new.
    """

    ids: ReferralIds
    told: NewReferral
    before: PersonBefore | None
    referral_version: int
    case_version: int
    person_version: int


@dataclass(frozen=True, slots=True)
class RejectReferral:
    """The team says no: why, and where the person was sent instead."""

    referral: NewReferral
    reason: str
    sent_to: str


@dataclass(frozen=True, slots=True)
class AcceptReferral:
    """A referral that was rejected is taken in after all."""

    referral_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class JudgeCriterion:
    """Answer one criterion of a case's referral; no answer takes what was there away.

    A case that came without a referral, as from an import, gets one under ``referral_id`` in its
    first version, of which the answer then is the first change.
    """

    case_id: UUID
    criterion: Criterion
    answer: Answer | None
    reason: str
    referral_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class Handover:
    """The case goes to somebody who carries on: who, what they are told, when it is looked at.

    The ids are made here, so that an undo finds what it takes back and a redo makes the same again.

    Attributes:
        promise: the words of the promise that the check-up becomes.
    """

    receiver: str
    check_up_on: date
    promise: str
    text: str = ""
    note_id: UUID = field(default_factory=uuid4)
    action_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class MoveCase:
    """Move a case to another phase; an end needs its reason, a handover its receiver.

    ``since`` and ``taken_back`` are for an undo: the phase goes on from where its weeks began, and
    the handover was never made.
    """

    case_id: UUID
    expected_version: int
    phase_id: UUID
    end_reason: EndReason | None = None
    end_note: str = ""
    since: date | None = None
    handover: Handover | None = None
    taken_back: Handover | None = None


@dataclass(frozen=True, slots=True)
class MoveCases:
    """Move several cases at once: all of them, or none."""

    moves: tuple[MoveCase, ...]


@dataclass(frozen=True, slots=True)
class AssignCoordinators:
    """Give several cases their coordinators at once: all of them, or none."""

    assignments: tuple[AssignCoordinator, ...]


@dataclass(frozen=True, slots=True)
class AssignCoordinator:
    """Give a case a coordinator, or none."""

    case_id: UUID
    expected_version: int
    member_id: UUID | None


@dataclass(frozen=True, slots=True)
class SetNeedLevel:
    """Set the level of need, None for «to be asked», and what speaks for it."""

    case_id: UUID
    expected_version: int
    level: int | None
    intensity: str = ""
    complexity: str = ""
    expertise: str = ""


@dataclass(frozen=True, slots=True)
class SetNextEvaluation:
    """Agree on a day or, with ``is_week``, on the week that ``day`` lies in."""

    case_id: UUID
    expected_version: int
    day: date | None
    is_week: bool = False


@dataclass(frozen=True, slots=True)
class SetWhatMatters:
    """Write down what matters to the person, in the person's own words."""

    person_id: UUID
    expected_version: int
    text: str
