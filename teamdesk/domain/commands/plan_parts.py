"""Commands on what a plan is made of beside its own fields: measures, consents, participants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.goals import MeasureKind
from teamdesk.domain.people import ConsentGiver
from teamdesk.domain.plans import Agreement

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.intensity import TaperStep
    from teamdesk.domain.people import ConsentKind, ConsentState, Information


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """What a measure says; without a goal it serves several.

    Attributes:
        extent: how much in words, where times and minutes don't say it.
        exercise: how it is done, so that any profession can follow it.
        responsible_id: who answers for it professionally; ``executor`` carries it out.
        responsible_name: who answers, where that is nobody of the team, and of which service.
    """

    text: str
    extent: str = ""
    method: str = ""
    arena: str = ""
    responsible_id: UUID | None = None
    executor: str = ""
    goal_id: UUID | None = None
    kind: MeasureKind = MeasureKind.TRAINING
    times_a_week: float | None = None
    minutes: int | None = None
    exercise: str = ""
    profession: str = ""
    from_on: date | None = None
    to_on: date | None = None
    taper: tuple[TaperStep, ...] = ()
    responsible_name: str = ""
    responsible_service: str = ""


@dataclass(frozen=True, slots=True)
class AddMeasure:
    """A new measure at the end of the list; with an id, adding can be done again."""

    case_id: UUID
    words: MeasureWords
    measure_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackMeasure:
    """Remove a measure that was just added, before anything hangs on it."""

    measure_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class EndMeasure:
    """A measure is done for the last time on a day, or with None goes on after all."""

    measure_id: UUID
    expected_version: int
    to_on: date | None


@dataclass(frozen=True, slots=True)
class EditMeasure:
    """Change what a measure says."""

    measure_id: UUID
    expected_version: int
    words: MeasureWords


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """What the person answered.

    Attributes:
        form: a value of `ConsentForm`, or words that came from elsewhere.
        given_on: the day of the answer, also where it was no.
        recipient: with whom; empty for a plan means those who take part in it.
        scope: about what, in words.
        information: the kinds of information that may be shared; nothing else may.
        given_by: the name of who answers for the person.
        witness: who heard an oral answer.
    """

    kind: ConsentKind
    state: ConsentState
    form: str = ""
    given_on: date | None = None
    valid_until: date | None = None
    recipient: str = ""
    scope: str = ""
    information: tuple[Information, ...] = ()
    giver: ConsentGiver = ConsentGiver.PERSON
    given_by: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class SetConsent:
    """Record an answer; one that is new has no id and no version.

    Attributes:
        new_id: the id of a new one, made by whoever asks, who can take it back by it.
    """

    case_id: UUID
    answer: ConsentAnswer
    consent_id: UUID | None = None
    expected_version: int | None = None
    new_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackConsent:
    """Remove an answer that was just recorded by mistake; it never was one."""

    consent_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The person takes a consent back; what it was stays on record."""

    consent_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class ParticipantWords:
    """Who takes part, what they contribute, and from when to when.

    Attributes:
        from_on: of somebody new, where it is not told, today.
    """

    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    contribution: str = ""
    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class SaveParticipant:
    """Keep somebody who takes part; somebody new has no id.

    ``expected_version`` is the case's: participants have none of their own. ``new_id`` is the id
    that somebody new is to have, so that adding can be taken back and done again.
    """

    case_id: UUID
    expected_version: int
    words: ParticipantWords
    participant_id: UUID | None = None
    new_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackParticipant:
    """Remove somebody who was just taken in; the version is the case's."""

    case_id: UUID
    expected_version: int
    participant_id: UUID


@dataclass(frozen=True, slots=True)
class EndParticipant:
    """Somebody takes part no longer, or with ``is_over`` false does so again after all."""

    case_id: UUID
    expected_version: int
    participant_id: UUID
    is_over: bool = True


@dataclass(frozen=True, slots=True)
class CooperationWords:
    """Others who are needed, what about, whether they have agreed, and whom to ring there."""

    name: str
    about: str = ""
    agreement: Agreement = Agreement.WANTED
    contact: str = ""
