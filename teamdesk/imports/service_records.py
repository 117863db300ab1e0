"""What a team's files say was given: services, contacts and stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.contacts import ContactKind
    from teamdesk.imports.records import Place


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """One municipal service over a period; no last day means that it is open."""

    place: Place
    fingerprint: str
    person_id: UUID
    service: str
    first_day: date | None
    last_day: date | None
    hours_per_week: Decimal | None
    visits_per_day: Decimal | None = None
    staff_per_visit: Decimal | None = None
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """One contact; a visit to nobody at home is one, of no minutes."""

    place: Place
    fingerprint: str
    person_id: UUID
    day: date
    staff_name: str
    is_team_member: bool
    """False for a stand-in whom neither the database nor the files know."""
    role: str
    kind: ContactKind
    kind_text: str
    minutes: int
    driving_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class StayRecord:
    """A stay of paid days at an institution; the day of leaving is not paid."""

    place: Place
    fingerprint: str
    person_id: UUID
    first_day: date
    leaving_day: date
    price_per_day: Decimal | None
    institution: str = ""

    @property
    def days(self) -> int:
        """The paid days."""
        return (self.leaving_day - self.first_day).days
