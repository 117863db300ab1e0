"""Rows of the individual plan, and of what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import MeasureKind
    from teamdesk.domain.intensity import TaperStep
    from teamdesk.domain.people import ConsentKind, ConsentState
    from teamdesk.domain.plans import PlanStatus


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One who takes part in the plan, with what each contributes."""

    id: UUID
    name: str
    role: str
    organisation: str
    phone: str
    contribution: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure: extent, method, who is responsible and who carries it out.

    Attributes:
        responsible: the name of who answers for it professionally.
        profession: whose time it takes; empty means that of who is responsible.
        taper: the plan for doing less; empty where there is none.
    """

    id: UUID
    version: int
    text: str
    kind: MeasureKind
    extent: str
    times_a_week: float | None
    minutes: int | None
    method: str
    arena: str
    exercise: str
    profession: str
    responsible: str
    responsible_profession: str
    executor: str
    goal_id: UUID | None
    responsible_id: UUID | None
    from_on: date | None
    to_on: date | None
    taper: tuple[TaperStep, ...] = ()

    def is_over(self, today: date) -> bool:
        """Whether its last day is ``today`` or behind."""
        return self.to_on is not None and self.to_on <= today


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One answer of the person's, with what it covers and until when."""

    id: UUID
    version: int
    kind: ConsentKind
    state: ConsentState
    form: str
    given_on: date | None
    valid_until: date | None
    withdrawn_on: date | None
    recipient: str
    scope: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The individual plan's own fields; the letters are the nine points of 2.2."""

    id: UUID
    version: int
    case_id: UUID
    status: PlanStatus
    offered_on: date | None
    answered_on: date | None
    resources: str
    needs: str
    own_contribution: str
    cooperation: str
    period_from: date | None
    period_to: date | None
    revision_on: date | None
    not_relevant: tuple[tuple[str, str], ...]
    participants: tuple[ParticipantRow, ...]
    measures: tuple[MeasureRow, ...]
