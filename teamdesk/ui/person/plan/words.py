"""What is missing in a plan, as a person would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.people import ConsentState
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import PlanStatus
from teamdesk.ui.person.lines import Check

if TYPE_CHECKING:
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts

MISSING = {
    PlanPoint.GOALS: mark("No goals are written down"),
    PlanPoint.RESOURCES: mark("What the person can draw on is not described"),
    PlanPoint.NEEDS: mark("The need for services is not described"),
    PlanPoint.PARTICIPANTS: mark("Nobody takes part yet"),
    PlanPoint.COORDINATOR: mark("Nobody is coordinator"),
    PlanPoint.CONTRIBUTIONS: mark("It does not say what the person will do"),
    PlanPoint.MEASURES: mark("No measures are agreed"),
    PlanPoint.METHODS: mark("It does not say how the measures are carried out"),
    PlanPoint.PERIOD: mark("The next revision has no date"),
    PlanPoint.CONSENT: mark("Consent to the plan is not recorded"),
    PlanPoint.COOPERATION: mark("It does not say who else is needed"),
}
LETTERS = len({point.letter for point in PlanPoint})


def covered(missing: tuple[PlanPoint, ...]) -> int:
    """How many of the nine points are whole; the first has three parts."""
    return LETTERS - len({point.letter for point in missing})


def missing_sentence(_: Texts, point: PlanPoint) -> str:
    """«Tidspunkt for neste revisjon mangler (g)»."""
    return f"{_(MISSING[point])} ({point.letter})"


def plan_checks(_: Texts, state: PersonState) -> list[Check]:
    """The state of the plan for the overview."""
    if state.plan is None or state.plan_state is None:
        return [Check(_("No offer of an individual plan recorded"), is_fine=False)]
    status = _("Plan {status}", status=label(_, state.plan.status))
    if state.plan.status is PlanStatus.DECLINED:
        return [Check(status, is_fine=True)]
    checks = [Check(status, is_fine=True), _consent(_, state.plan_state)]
    missing = state.plan_state.missing
    text = _("{count} of {total} points are covered", count=covered(missing), total=LETTERS)
    checks.append(Check(text, is_fine=True))
    checks += [
        Check(missing_sentence(_, point), is_fine=False)
        for point in missing
        if point is not PlanPoint.CONSENT
    ]
    return checks


def _consent(_: Texts, plan: PlanState) -> Check:
    for consent in plan.content.consents:
        if consent.state is ConsentState.GIVEN:
            day = _.formats.date_short(consent.given_on) if consent.given_on else ""
            said = _("Consent to the plan {day}", day=day).strip()
            return Check(f"{said}. {consent.scope}".rstrip(". "), is_fine=True)
    return Check(missing_sentence(_, PlanPoint.CONSENT), is_fine=False)
