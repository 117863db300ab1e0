"""Commands on what a plan is made of beside its own fields: measures, consents, participants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.people import ConsentKind, ConsentState


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """What a measure says; without a goal it serves several."""

    text: str
    extent: str = ""
    method: str = ""
    arena: str = ""
    responsible_id: UUID | None = None
    executor: str = ""
    goal_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class AddMeasure:
    """A new measure at the end of the list."""

    case_id: UUID
    words: MeasureWords


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
        scope: about what.
    """

    kind: ConsentKind
    state: ConsentState
    form: str = ""
    given_on: date | None = None
    valid_until: date | None = None
    recipient: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class SetConsent:
    """Record an answer; one that is new has no id and no version."""

    case_id: UUID
    answer: ConsentAnswer
    consent_id: UUID | None = None
    expected_version: int | None = None


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The person takes a consent back; what it was stays on record."""

    consent_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class ParticipantWords:
    """Who takes part, and what they contribute."""

    name: str
    role: str = ""
    organisation: str = ""
    phone: str = ""
    contribution: str = ""


@dataclass(frozen=True, slots=True)
class SaveParticipant:
    """Keep somebody who takes part; somebody new has no id.

    ``expected_version`` is the case's: participants have none of their own.
    """

    case_id: UUID
    expected_version: int
    words: ParticipantWords
    participant_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EndParticipant:
    """Somebody takes part no longer, or with ``is_over`` false does so again after all."""

    case_id: UUID
    expected_version: int
    participant_id: UUID
    is_over: bool = True
