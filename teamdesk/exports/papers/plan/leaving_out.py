"""A plan without some of its points, where the purpose of one paper needs less (domain notes 2.2).

The plan itself, and the version that is kept of it, stay whole.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.plan_points import PlanPoint
from teamdesk.exports.papers.plan.gaps import points_missing

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.exports.papers.plan.content import IndividualPlanContent, MeasureContent


def without(content: IndividualPlanContent, points: Collection[PlanPoint]) -> IndividualPlanContent:
    """The plan without these points; whether it is a draft is told of the whole one."""
    if not points:
        return content
    is_cut = bool(content.recipient)
    is_unfinished = content.is_unfinished if is_cut else bool(points_missing(content))
    has_contributions = PlanPoint.CONTRIBUTIONS not in points
    found = replace(
        content,
        is_unfinished=is_unfinished,
        omitted=tuple(point for point in PlanPoint if point in points),
        not_relevant=tuple(pair for pair in content.not_relevant if pair[0] not in points),
        participants=tuple(
            who if has_contributions else replace(who, contribution="")
            for who in content.participants
        ),
        measures=tuple(_measure(each, points) for each in content.measures),
    )
    for point in points:
        found = replace(found, **{name: type(getattr(found, name))() for name in _FIELDS[point]})
    return found


def _measure(measure: MeasureContent, points: Collection[PlanPoint]) -> MeasureContent:
    """A measure names its goal, and says how it is carried out."""
    if PlanPoint.GOALS in points:
        measure = replace(measure, goal="")
    return replace(measure, method="", arena="") if PlanPoint.METHODS in points else measure


# Each is a text or a tuple, of which the empty one says nothing.
_FIELDS = {
    PlanPoint.GOALS: ("goals",),
    PlanPoint.RESOURCES: ("resources",),
    PlanPoint.NEEDS: ("needs",),
    PlanPoint.PARTICIPANTS: ("participants",),
    PlanPoint.CONTRIBUTIONS: ("own_contribution",),
    PlanPoint.MEASURES: ("measures",),
    PlanPoint.METHODS: (),
    PlanPoint.CONSENT: ("consents", "left_out"),
    PlanPoint.COOPERATION: ("cooperations", "cooperation"),
}
