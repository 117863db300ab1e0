"""Rows about how people came in, or did not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.inclusion import Criterion, Judgements
    from teamdesk.domain.phases import EndReason, EntryRoute


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """A case that a known person has or had; of another team only the team is told.

    Attributes:
        team_name: whose it is; empty for the team that asks.
    """

    number: str
    team_name: str
    phase_kind: PhaseKind
    ended_on: date | None
    end_reason: EndReason | None


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom a referral may be about."""

    person_id: UUID
    name: str
    birth_date: date | None
    cases: tuple[EarlierCase, ...]

    @property
    def is_active(self) -> bool:
        """Whether the person stands on a board now."""
        return any(case.phase_kind is not PhaseKind.ENDED for case in self.cases)


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """How one case came in, with what was looked at.

    Attributes:
        id: None where the case came without a referral, as from an import.
        background: what the team's own list said of the case when it was imported.
        in_use: the criteria that the team uses, whether they are answered or not.
    """

    id: UUID | None
    version: int | None
    received_on: date | None
    entry_route: EntryRoute | None
    caught_by: str
    wish: str
    background: str
    criteria: Judgements
    in_use: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class RejectedReferral:
    """A referral that the team said no to."""

    id: UUID
    version: int
    person_id: UUID
    name: str
    search_key: str
    birth_date: date | None
    received_on: date | None
    decided_on: date | None
    reason: str
    sent_to: str
    decided_by: str
