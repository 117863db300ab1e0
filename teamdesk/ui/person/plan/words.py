"""What is missing in a plan, as a person would say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.gap_kinds import GAP_WORDS, GapKind
from teamdesk.domain.labels import label
from teamdesk.domain.plan_gaps import Gap
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import OfferState, PlanStatus
from teamdesk.ui.person.lines import Check

if TYPE_CHECKING:
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts

LETTERS = len({point.letter for point in PlanPoint})


def covered(gaps: tuple[Gap, ...]) -> int:
    """How many of the nine points are whole; the first has three parts."""
    return LETTERS - len({gap.point.letter for gap in gaps})


def point_rows(gaps: tuple[Gap, ...]) -> list[tuple[PlanPoint, Gap | None]]:
    """Each point that is whole once, and each thing that the others lack."""
    rows: list[tuple[PlanPoint, Gap | None]] = []
    for point in PlanPoint:
        lacking = [(point, gap) for gap in gaps if gap.point is point]
        rows += lacking or [(point, None)]
    return rows


def gap_words(_: Texts, gap: Gap) -> str:
    """«Gangtrening»: ingen er ansvarlig."""
    return _(GAP_WORDS[gap.kind], measure=gap.measure)


def gap_sentence(_: Texts, gap: Gap) -> str:
    """«Neste revisjon har ingen dato (g)»."""
    return f"{gap_words(_, gap)} ({gap.point.letter})"


def plan_checks(_: Texts, state: PersonState) -> list[Check]:
    """The state of the plan for the overview."""
    if state.plan is None or state.plan_state is None:
        return [Check(_("No offer of an individual plan recorded"), is_fine=False)]
    status = f"{label(_, state.plan.kind)}: {label(_, state.plan.status)}"
    if state.plan.status is PlanStatus.DECLINED:
        return [Check(status, is_fine=True)]
    checks = [Check(status, is_fine=True)]
    if state.plan.offer is OfferState.NOT_OFFERED:
        checks.append(Check(_("No offer of an individual plan recorded"), is_fine=False))
    checks += [_consent(_, state.plan_state)]
    gaps = state.plan_state.gaps
    text = _("{count} of {total} points are covered", count=covered(gaps), total=LETTERS)
    checks.append(Check(text, is_fine=True))
    checks += [
        Check(gap_sentence(_, gap), is_fine=False)
        for gap in gaps
        if gap.kind is not GapKind.CONSENT
    ]
    return checks


def _consent(_: Texts, plan: PlanState) -> Check:
    for consent in plan.content.consents:
        if consent.is_yes_to_plan(plan.content.dated):
            day = _.formats.date_short(consent.given_on) if consent.given_on else ""
            said = _("Consent to the plan {day}", day=day).strip()
            return Check(f"{said}. {consent.scope}".rstrip(". "), is_fine=True)
    return Check(gap_sentence(_, Gap(GapKind.CONSENT)), is_fine=False)
