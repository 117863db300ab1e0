"""What makes one version of a plan another than the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.exports.papers.plan.content import IndividualPlanContent

OF_THE_HEAD = {
    "person_name": mark("Name"),
    "kind": mark("Kind of plan"),
    "what_matters": mark("What matters to you?"),
    "language_needs": mark("Language and interpreter"),
    "unit": mark("Coordinating unit"),
    "ended_because": mark("The end of the plan"),
}
# What is told with another field of the head.
TOLD_WITH = {"ended_because": ("ended_on",)}
OF_THE_POINTS = {
    PlanPoint.GOALS: ("goals",),
    PlanPoint.RESOURCES: ("resources",),
    PlanPoint.NEEDS: ("needs",),
    PlanPoint.PARTICIPANTS: ("participants",),
    PlanPoint.COORDINATOR: ("coordinator",),
    PlanPoint.CONTRIBUTIONS: ("own_contribution",),
    PlanPoint.MEASURES: ("measures",),
    # How they are carried out is written on the measures: here only the reason why not.
    PlanPoint.METHODS: (),
    PlanPoint.PERIOD: ("period_from", "period_to", "revision_on"),
    PlanPoint.CONSENT: ("consents",),
    PlanPoint.COOPERATION: ("cooperations", "cooperation"),
    PlanPoint.WEEK: (),
}


def changed_parts(before: IndividualPlanContent, now: IndividualPlanContent) -> tuple[str, ...]:
    """The names of what says something else than before, to be translated; the head's first."""

    def differs(names: Iterable[str]) -> bool:
        return any(getattr(before, name) != getattr(now, name) for name in names)

    reasons, reasons_now = dict(before.not_relevant), dict(now.not_relevant)
    return (
        *(said for name, said in OF_THE_HEAD.items() if differs([name, *TOLD_WITH.get(name, ())])),
        *(
            POINT_NAMES[point]
            for point, names in OF_THE_POINTS.items()
            if differs(names) or reasons.get(point) != reasons_now.get(point)
        ),
    )
