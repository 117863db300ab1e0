"""What is recorded elsewhere of the steps of a plan: offers, consents, meetings, versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import literal, select, union_all

from teamdesk.domain.meetings import MeetingStatus
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plan_steps import PlanStep
from teamdesk.models import (
    Assessment,
    CaseFile,
    Consent,
    IndividualPlan,
    Meeting,
    PlanVersion,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from sqlalchemy import CompoundSelect
    from sqlalchemy.orm import Session


def known_steps(session: Session, case_id: UUID, plan_id: UUID) -> Iterator[tuple[PlanStep, date]]:
    """Each thing that began a step, with its day.

    Two statements: a version has a moment where everything else has a day.
    """
    plan = IndividualPlan.id == plan_id
    consent = (
        select(literal(PlanStep.CLARIFY.value), Consent.given_on)
        .join(CaseFile, CaseFile.person_id == Consent.person_id)
        .where(CaseFile.id == case_id, Consent.kind == ConsentKind.PLAN)
        .where(Consent.state == ConsentState.GIVEN)
    )
    answered = select(
        literal(PlanStep.COORDINATOR.value), IndividualPlan.coordinator_answered_on
    ).where(plan)
    measured = select(literal(PlanStep.ASSESS.value), Assessment.assessed_on).where(
        Assessment.case_id == case_id
    )
    # The meeting of one case is the one in which the person and the team agree on goals.
    met = select(literal(PlanStep.GOALS.value), Meeting.held_on).where(
        Meeting.case_id == case_id, Meeting.status == MeetingStatus.CLOSED
    )
    offered = select(literal(PlanStep.CLARIFY.value), IndividualPlan.offered_on).where(plan)
    told: CompoundSelect[*tuple[Any, ...]] = union_all(offered, consent, answered, measured, met)
    for row in session.execute(told):
        if row[1] is not None:
            yield PlanStep(row[0]), row[1]
    frozen = select(PlanVersion.frozen_at, PlanVersion.conclusion).where(
        PlanVersion.plan_id == plan_id
    )
    for moment, conclusion in session.execute(frozen):
        step = PlanStep.EVALUATE if conclusion else PlanStep.CARRY_OUT
        yield step, moment.astimezone().date()
