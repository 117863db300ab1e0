"""The nine points of an individual plan (domain notes 2.2), and what a shorter one is asked for."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.plans import PlanKind


class PlanPoint(StrEnum):
    """What the regulation asks for, its first point in three parts; and the week.

    The week is no point of an individual plan, but the heart of a rehabilitation plan.
    """

    GOALS = "goals"
    RESOURCES = "resources"
    NEEDS = "needs"
    PARTICIPANTS = "participants"
    COORDINATOR = "coordinator"
    CONTRIBUTIONS = "contributions"
    MEASURES = "measures"
    METHODS = "methods"
    PERIOD = "period"
    CONSENT = "consent"
    COOPERATION = "cooperation"
    WEEK = "week"

    @property
    def letter(self) -> str:
        """What the old regulation called the point by, and people still do; the week has none."""
        return _LETTERS.get(self, "")


INDIVIDUAL_POINTS = tuple(point for point in PlanPoint if point is not PlanPoint.WEEK)
_LETTERS: dict[PlanPoint, str] = dict(zip(INDIVIDUAL_POINTS, "aaabcdefghi", strict=True))
# Goals, who does what, when, whom to ring, and the day to look at it again (domain notes 1.28).
REHABILITATION_POINTS = (
    PlanPoint.GOALS,
    PlanPoint.MEASURES,
    PlanPoint.WEEK,
    PlanPoint.COORDINATOR,
    PlanPoint.PERIOD,
    PlanPoint.CONSENT,
)

POINT_NAMES = {
    PlanPoint.GOALS: mark("Goals"),
    PlanPoint.RESOURCES: mark("Resources"),
    PlanPoint.NEEDS: mark("Need for services"),
    PlanPoint.PARTICIPANTS: mark("Who takes part"),
    PlanPoint.COORDINATOR: mark("The plan's coordinator"),
    PlanPoint.CONTRIBUTIONS: mark("What each contributes"),
    PlanPoint.MEASURES: mark("Measures"),
    PlanPoint.METHODS: mark("How the measures are carried out"),
    PlanPoint.PERIOD: mark("Plan period and revision"),
    PlanPoint.CONSENT: mark("Consent"),
    PlanPoint.COOPERATION: mark("Cooperation with others"),
    PlanPoint.WEEK: mark("Week plan"),
}


def points_of(kind: PlanKind) -> tuple[PlanPoint, ...]:
    """The points that a plan of a kind is asked for, in their order."""
    return INDIVIDUAL_POINTS if kind is PlanKind.INDIVIDUAL else REHABILITATION_POINTS


def may_be_left_out(kind: PlanKind) -> tuple[PlanPoint, ...]:
    """The points that one paper of a plan can do without, where its purpose needs less.

    Who follows it up and how long it lasts stand on every plan, and the week of a rehabilitation
    plan is what it is read for.
    """
    stay = (PlanPoint.COORDINATOR, PlanPoint.PERIOD, PlanPoint.WEEK)
    return tuple(point for point in points_of(kind) if point not in stay)
