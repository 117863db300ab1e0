"""What a plan may lack, and how that is said."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.plan_points import PlanPoint


class GapKind(StrEnum):
    """What one check found; a point may lack several things."""

    GOALS = "goals"
    RESOURCES = "resources"
    NEEDS = "needs"
    PARTICIPANTS = "participants"
    COORDINATOR = "coordinator"
    COORDINATOR_PHONE = "coordinator_phone"
    UNIT = "unit"
    OWN_CONTRIBUTION = "own_contribution"
    MEASURES = "measures"
    RESPONSIBLE = "responsible"
    EXTENT = "extent"
    METHOD = "method"
    PERIOD = "period"
    REVISION = "revision"
    REVISION_PASSED = "revision_passed"
    REVISION_OUTSIDE = "revision_outside"
    CONSENT = "consent"
    COOPERATION = "cooperation"
    WEEK = "week"

    @property
    def point(self) -> PlanPoint:
        """The point of the plan that it belongs to."""
        return _POINTS[self]


_POINTS = {
    GapKind.GOALS: PlanPoint.GOALS,
    GapKind.RESOURCES: PlanPoint.RESOURCES,
    GapKind.NEEDS: PlanPoint.NEEDS,
    GapKind.PARTICIPANTS: PlanPoint.PARTICIPANTS,
    GapKind.COORDINATOR: PlanPoint.COORDINATOR,
    GapKind.COORDINATOR_PHONE: PlanPoint.COORDINATOR,
    GapKind.UNIT: PlanPoint.COORDINATOR,
    GapKind.OWN_CONTRIBUTION: PlanPoint.CONTRIBUTIONS,
    GapKind.MEASURES: PlanPoint.MEASURES,
    GapKind.RESPONSIBLE: PlanPoint.MEASURES,
    GapKind.EXTENT: PlanPoint.MEASURES,
    GapKind.METHOD: PlanPoint.METHODS,
    GapKind.PERIOD: PlanPoint.PERIOD,
    GapKind.REVISION: PlanPoint.PERIOD,
    GapKind.REVISION_PASSED: PlanPoint.PERIOD,
    GapKind.REVISION_OUTSIDE: PlanPoint.PERIOD,
    GapKind.CONSENT: PlanPoint.CONSENT,
    GapKind.COOPERATION: PlanPoint.COOPERATION,
    GapKind.WEEK: PlanPoint.WEEK,
}

GAP_WORDS = {
    GapKind.GOALS: mark("No goals are written down"),
    GapKind.RESOURCES: mark("What the person can draw on is not described"),
    GapKind.NEEDS: mark("The need for services is not described"),
    GapKind.PARTICIPANTS: mark("Nobody but the person takes part yet"),
    GapKind.COORDINATOR: mark("Nobody is coordinator"),
    GapKind.COORDINATOR_PHONE: mark("The coordinator has no telephone number"),
    GapKind.UNIT: mark("The coordinating unit lacks its name or telephone number"),
    GapKind.OWN_CONTRIBUTION: mark("It does not say what the person will do"),
    GapKind.MEASURES: mark("No measures are agreed"),
    GapKind.RESPONSIBLE: mark("“{measure}”: nobody is responsible"),
    GapKind.EXTENT: mark("“{measure}”: it does not say how much"),
    GapKind.METHOD: mark("“{measure}”: it does not say how it is carried out"),
    GapKind.PERIOD: mark("The plan period has no first day"),
    GapKind.REVISION: mark("The next revision has no date"),
    GapKind.REVISION_PASSED: mark("The date of the next revision has passed"),
    GapKind.REVISION_OUTSIDE: mark("The next revision is outside the plan period"),
    GapKind.CONSENT: mark("No consent to the plan is valid today"),
    GapKind.COOPERATION: mark("It does not say who else is needed, or that nobody is"),
    GapKind.WEEK: mark("The week plan is empty this week"),
}
