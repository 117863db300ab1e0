"""Commands on consents that are asked for again, several at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.people import ConsentGiver

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class RenewalAnswer:
    """How one person answered when she was asked again.

    Attributes:
        form: a value of `ConsentForm`.
        given_by: the name of who answers for the person.
        witness: who heard an oral answer.
    """

    form: str
    giver: ConsentGiver = ConsentGiver.PERSON
    given_by: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class ConsentRenewal:
    """One consent that is given again: the old answer stays on record, a new one follows it.

    Attributes:
        expected_version: of the consent that runs out, as it was seen.
        new_id: the id of the new answer, by which it can be taken back.
        new_version: of the new answer before it was taken back, where it is given once more.
    """

    consent_id: UUID
    expected_version: int
    case_id: UUID
    answer: RenewalAnswer
    new_id: UUID
    new_version: int = 0


@dataclass(frozen=True, slots=True)
class RenewConsents:
    """All of them on one day and until one day, or none of them."""

    renewals: tuple[ConsentRenewal, ...]
    given_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class TakeBackRenewals:
    """Remove the new answers, each as its id and the version it has."""

    renewals: tuple[tuple[UUID, int], ...]
