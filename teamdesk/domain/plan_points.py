"""The nine points of an individual plan (domain notes 2.2)."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark


class PlanPoint(StrEnum):
    """What the regulation asks for; the first of its nine points has three parts."""

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

    @property
    def letter(self) -> str:
        """The letter that the old regulation gave the point, by which people still call it."""
        return _LETTERS[self]


_LETTERS = dict(zip(PlanPoint, "aaabcdefghi", strict=True))

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
}
