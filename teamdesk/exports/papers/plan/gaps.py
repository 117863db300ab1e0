"""What a plan lacks on the day it is handed out, by the checks of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.consents import yes_to_plan
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plan_gaps import MeasureFacts, PlanFacts, find_gaps
from teamdesk.domain.plan_points import PlanPoint, points_of
from teamdesk.domain.plans import PlanKind

if TYPE_CHECKING:
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.exports.papers.plan.content import (
        ConsentContent,
        IndividualPlanContent,
        MeasureContent,
    )


def gaps_of(content: IndividualPlanContent) -> tuple[Gap, ...]:
    """What nobody filled in or set aside: the window says of them what the plan says."""
    day, leader = content.dated, content.coordinator
    facts = PlanFacts(
        goals=len(content.goals),
        resources=content.resources,
        needs=content.needs,
        participants=len(content.participants),
        coordinator=leader.name if leader else "",
        coordinator_phone=leader.phone if leader else "",
        unit=content.unit.name,
        unit_phone=content.unit.phone,
        own_contribution=content.own_contribution,
        measures=tuple(
            MeasureFacts(measure.text, measure.responsible, _extent(measure), measure.method)
            for measure in content.measures
            if not measure.is_over(day)
        ),
        period_from=content.period_from,
        period_to=content.period_to,
        revision_on=content.revision_on,
        has_consent=consent_to(content) is not None,
        cooperations=len(content.cooperations),
        cooperation=content.cooperation,
        today=day,
        is_consent_asked=_is_consent_asked(content),
        is_week_planned=content.is_week_planned,
    )
    return find_gaps(facts, dict(content.not_relevant), content.kind)


def _extent(measure: MeasureContent) -> str:
    """Whether it says how much, in words or in numbers; only that is asked of it."""
    return measure.extent or str(measure.times_a_week or measure.minutes or "")


def consent_to(content: IndividualPlanContent) -> ConsentContent | None:
    """The consent by which the plan is made and used on its day."""
    return yes_to_plan(content.consents, content.dated)


def points_missing(content: IndividualPlanContent) -> tuple[PlanPoint, ...]:
    """The points that are not whole, in their order."""
    gaps = {gap.point for gap in gaps_of(content)}
    return tuple(point for point in points_of(content.kind) if point in gaps)


def points_asked(content: IndividualPlanContent) -> tuple[PlanPoint, ...]:
    """The points that the plan is held against: a consent that nobody asked for is none."""
    points = points_of(content.kind)
    if content.kind is PlanKind.INDIVIDUAL or _is_consent_asked(content):
        return points
    return tuple(point for point in points if point is not PlanPoint.CONSENT)


def _is_consent_asked(content: IndividualPlanContent) -> bool:
    return any(
        consent.kind is ConsentKind.PLAN and consent.state is not ConsentState.UNKNOWN
        for consent in content.consents
    )
