"""The individual plan and its frozen versions."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.plans import (
    Agreement,
    CoordinatorKind,
    OfferState,
    PlanEnd,
    PlanKind,
    PlanStatus,
)
from teamdesk.models.base import Base, Versioned, kind_column, reference


class IndividualPlan(Versioned, Base):
    """The plan of a case. Letters a–i are the nine points of domain notes 2.2.

    Goals (a), participants (b, d), coordinator (c), measures (e, f) and others who are needed (i)
    stand in their own tables; here stands what has no other home. ``not_relevant`` holds a reason
    per letter. ``offer`` with its days is that of an individual plan, recorded of a rehabilitation
    plan as well; ``reported_on`` is when the coordinating unit was told of the need (2.5).
    ``rounds`` are those of `teamdesk.domain.plan_steps`; ``end_reason`` is why in the team's own
    words. ``outside_name`` with what follows is a coordinator who is employed elsewhere; the case's
    own goes on with it beside them.
    """

    __tablename__ = "individual_plan"
    entity = Entity.PLAN

    case_id: Mapped[UUID] = reference("case_file")
    kind: Mapped[PlanKind] = kind_column(PlanKind, default=PlanKind.INDIVIDUAL)
    status: Mapped[PlanStatus] = kind_column(PlanStatus)
    offer: Mapped[OfferState] = kind_column(OfferState, default=OfferState.NOT_OFFERED)
    offered_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    coordinator_offer: Mapped[OfferState] = kind_column(OfferState, default=OfferState.NOT_OFFERED)
    coordinator_offered_on: Mapped[date | None]
    coordinator_answered_on: Mapped[date | None]
    reported_on: Mapped[date | None]
    coordinator_kind: Mapped[CoordinatorKind] = kind_column(
        CoordinatorKind, default=CoordinatorKind.COORDINATOR
    )
    deputy_id: Mapped[UUID | None] = reference("member")
    outside_name: Mapped[str] = mapped_column(default="")
    outside_role: Mapped[str] = mapped_column(default="")
    outside_organisation: Mapped[str] = mapped_column(default="")
    outside_phone: Mapped[str] = mapped_column(default="")
    rounds: Mapped[list[Any]] = mapped_column(JSON, default=list)
    resources: Mapped[str] = mapped_column(default="")
    needs: Mapped[str] = mapped_column(default="")
    own_contribution: Mapped[str] = mapped_column(default="")
    cooperation: Mapped[str] = mapped_column(default="")
    period_from: Mapped[date | None]
    period_to: Mapped[date | None]
    revision_on: Mapped[date | None]
    not_relevant: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    ended_because: Mapped[PlanEnd | None] = kind_column(PlanEnd)
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(default="")


class Cooperation(Versioned, Base):
    """Others whom the plan needs: who, what about, agreed or wanted, whom to ring (2.2 i)."""

    __tablename__ = "cooperation"
    entity = Entity.PLAN

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    name: Mapped[str]
    about: Mapped[str] = mapped_column(default="")
    agreement: Mapped[Agreement] = kind_column(Agreement, default=Agreement.WANTED)
    contact: Mapped[str] = mapped_column(default="")


class PlanVersion(Base):
    """A plan as it was handed out or revised; never changed afterwards.

    ``conclusion`` is what a revision came to; it stands at the end of ``what_changed`` too.
    """

    __tablename__ = "plan_version"
    __table_args__ = (UniqueConstraint("plan_id", "number"),)
    entity = Entity.PLAN

    plan_id: Mapped[UUID] = reference("individual_plan")
    number: Mapped[int]
    frozen_at: Mapped[datetime]
    member_id: Mapped[UUID | None] = reference("member")
    what_changed: Mapped[str] = mapped_column(default="")
    conclusion: Mapped[str] = mapped_column(default="")
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
