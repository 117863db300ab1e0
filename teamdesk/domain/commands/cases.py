"""Commands on cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.phases import EndReason, EntryRoute


@dataclass(frozen=True, slots=True)
class NewReferral:
    """A person comes in: the short form of a referral."""

    name: str
    birth_date: date | None
    identity_number: str
    entry_route: EntryRoute
    caught_by: str
    referred_on: date
    what_matters: str
    diagnosis: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class MoveCase:
    """Move a case to another phase; an end needs its reason.

    ``since`` is for taking a move back: the phase then goes on from where its weeks began.
    """

    case_id: UUID
    expected_version: int
    phase_id: UUID
    end_reason: EndReason | None = None
    end_note: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True)
class AssignCoordinator:
    """Give a case a coordinator, or none."""

    case_id: UUID
    expected_version: int
    member_id: UUID | None


@dataclass(frozen=True, slots=True)
class SetNeedLevel:
    """Set the level of need, None for «to be asked»."""

    case_id: UUID
    expected_version: int
    level: int | None


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
