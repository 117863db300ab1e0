"""Rows of those around a person, services, contacts and evaluations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.contacts import ContactKind
    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.people import NetworkKind
    from teamdesk.domain.phases import PhaseKind


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """Somebody around the person."""

    id: UUID
    version: int
    name: str
    kind: NetworkKind
    relation: str
    organisation: str
    phone: str
    may_know: str
    contribution: str
    note: str
    is_closest: bool


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision on a service; one that nobody has made yet is only ``requested_on``.

    Attributes:
        is_told: a service as the record system tells it, which is not changed here.
    """

    id: UUID
    version: int
    service: str
    requested_on: date | None
    approved_on: date | None
    from_on: date | None
    to_on: date | None
    hours_a_week: Decimal | None
    visits_a_day: Decimal | None
    staff_a_visit: int | None
    reference_number: str
    note: str
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class ServicesPage:
    """Everything about services in a case.

    Attributes:
        started_on: the day of the first contact, from which days without a decision count.
        mapped_on: the day of the first mapping.
    """

    decisions: tuple[DecisionRow, ...]
    services: tuple[DecisionRow, ...]
    phase: PhaseKind
    started_on: date | None
    mapped_on: date | None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact, with the names of those who were there.

    Attributes:
        staff_name: as it was told where ``member_id`` is None.
        role: the profession at the time.
    """

    id: UUID
    version: int
    member_id: UUID | None
    staff_name: str
    role: str
    kind: ContactKind
    kind_text: str
    on: date
    minutes: int
    driving_minutes: int | None
    companion_id: UUID | None
    companion_name: str
    why_alone: str
    guided: str
    note: str


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One evaluation."""

    id: UUID
    version: int
    evaluated_on: date
    is_final: bool
    follow_up_weeks: int | None
    outcome: Outcome
    text: str
    author: str


@dataclass(frozen=True, slots=True)
class EvaluationsPage:
    """The evaluations of a case, the newest first, and where the case stands."""

    evaluations: tuple[EvaluationRow, ...]
    phase: PhaseKind
    phase_id: UUID
    phase_since: date | None
    ended_on: date | None
    end_phase_id: UUID | None
