"""Commands on the entries of a person's page: each is kept whole, taken away and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.contacts import ContactKind
    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.people import NetworkKind

Words = TypeVar("Words")
NOT_THERE = 0


@dataclass(frozen=True, slots=True)
class SaveEntry(Generic[Words]):
    """Keep what is said in an entry.

    Attributes:
        entry_id: made by whoever asks, so that asking twice stores once.
        is_new: the entry is not stored, or was and is to be brought back.
        expected_version: the version that was seen; of a new one `NOT_THERE`, of one that is
            brought back the version that it had.
    """

    case_id: UUID
    entry_id: UUID
    words: Words
    expected_version: int = NOT_THERE
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class RemoveEntry:
    """Take an entry away; what it said stays in the history."""

    entry_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class RelativeWords:
    """Somebody around the person.

    Attributes:
        may_know: what the person lets them know.
        contribution: what they do, or have offered to do.
    """

    name: str
    kind: NetworkKind
    relation: str = ""
    organisation: str = ""
    phone: str = ""
    may_know: str = ""
    contribution: str = ""
    note: str = ""
    is_closest: bool = False


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """A decision on a service as the municipality made it, or as it was asked for."""

    service: str
    requested_on: date | None = None
    approved_on: date | None = None
    from_on: date | None = None
    to_on: date | None = None
    hours_a_week: Decimal | None = None
    visits_a_day: Decimal | None = None
    staff_a_visit: int | None = None
    reference_number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactWords:
    """One contact.

    Attributes:
        minutes: worked; driving beside.
        companion_id: who of another profession came along.
        why_alone: why nobody did, on a first visit.
        guided: to whom guidance was given; its topic is the note.
    """

    member_id: UUID | None
    kind: ContactKind
    on: date
    minutes: int
    driving_minutes: int | None = None
    companion_id: UUID | None = None
    why_alone: str = ""
    guided: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvaluationWords:
    """An evaluation: underway, the last one, or with ``follow_up_weeks`` one after the end."""

    evaluated_on: date
    outcome: Outcome
    text: str
    is_final: bool = False
    follow_up_weeks: int | None = None
