"""Rows of the individual plan, and of what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.people import ConsentGiver
from teamdesk.domain.plans import PLANS_AT_WORK

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.coordinators import CoordinatorTerm
    from teamdesk.domain.goals import MeasureKind
    from teamdesk.domain.intensity import TaperStep
    from teamdesk.domain.people import ConsentKind, ConsentState, Information
    from teamdesk.domain.plan_steps import Round
    from teamdesk.domain.plans import (
        Agreement,
        CoordinatorKind,
        OfferState,
        PlanEnd,
        PlanKind,
        PlanStatus,
    )


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One who takes part in the plan, with what each contributes."""

    id: UUID
    name: str
    role: str
    organisation: str
    phone: str
    contribution: str
    from_on: date | None
    to_on: date | None

    def is_over(self, today: date) -> bool:
        """Whether they take part no longer."""
        return self.to_on is not None and self.to_on <= today


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure: extent, method, who is responsible and who carries it out.

    Attributes:
        responsible: the name of who answers for it professionally; of somebody from outside the
            team with the service.
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
    responsible_name: str = ""
    responsible_service: str = ""

    def is_over(self, today: date) -> bool:
        """Whether its last day is ``today`` or behind."""
        return self.to_on is not None and self.to_on <= today


@dataclass(frozen=True, slots=True)
class CooperationRow:
    """Others who are needed, and what about."""

    id: UUID
    version: int
    name: str
    about: str
    agreement: Agreement
    contact: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One answer of the person's, with what it covers and until when.

    Attributes:
        information: the kinds of information that it names.
        given_by: the name of who answers for the person.
        witness: who heard an oral answer.
    """

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
    information: tuple[Information, ...] = ()
    giver: ConsentGiver = ConsentGiver.PERSON
    given_by: str = ""
    witness: str = ""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A plan's own fields, as `SavePlan` stores them, and what it is made of.

    Attributes:
        participants: those who take part now; ``former`` have done so.
        outside_name: the coordinator where they are employed outside the team; empty for none.
        coordinators: everybody who was coordinator, the one of now last.
        last_step_on: when somebody last worked with the plan or anything that is part of it.
        revision_months: how long after a revision the next one is, by the team's own setting.
        inactive_days: without a step for so many days a plan is inactive; the team's own setting.
    """

    id: UUID
    version: int
    case_id: UUID
    kind: PlanKind
    status: PlanStatus
    offer: OfferState
    offered_on: date | None
    answered_on: date | None
    coordinator_offer: OfferState
    coordinator_offered_on: date | None
    coordinator_answered_on: date | None
    reported_on: date | None
    coordinator_kind: CoordinatorKind
    deputy_id: UUID | None
    outside_name: str
    outside_role: str
    outside_organisation: str
    outside_phone: str
    ended_because: PlanEnd | None
    ended_on: date | None
    end_reason: str
    resources: str
    needs: str
    own_contribution: str
    cooperation: str
    period_from: date | None
    period_to: date | None
    revision_on: date | None
    not_relevant: tuple[tuple[str, str], ...]
    rounds: tuple[Round, ...]
    participants: tuple[ParticipantRow, ...]
    former: tuple[ParticipantRow, ...]
    measures: tuple[MeasureRow, ...]
    coordinators: tuple[CoordinatorTerm, ...]
    last_step_on: date | None
    inactive_days: int
    revision_months: int

    def days_since_step(self, today: date) -> int:
        """How long the plan has lain."""
        return max(0, (today - self.last_step_on).days) if self.last_step_on else 0

    def is_inactive(self, today: date) -> bool:
        """Whether a plan that is to be used has lain for longer than the team allows."""
        is_live = self.status in PLANS_AT_WORK
        return is_live and self.days_since_step(today) >= self.inactive_days


@dataclass(frozen=True, slots=True)
class PlanVersionRow:
    """A version of a plan that was handed out.

    Attributes:
        what_changed: the points that were others than in the version before.
        conclusion: what a revision came to; empty where the plan was only handed out.
    """

    id: UUID
    number: int
    frozen_at: datetime
    by: str
    what_changed: str
    conclusion: str = ""
