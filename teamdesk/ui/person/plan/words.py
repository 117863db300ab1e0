"""What is missing in a plan, as a person would say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.gap_kinds import GAP_WORDS, GapKind
from teamdesk.domain.labels import label
from teamdesk.domain.plan_gaps import Gap
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import OfferState, PlanKind, PlanStatus
from teamdesk.exports.papers.plan.gaps import consent_to
from teamdesk.ui.person.lines import Check

if TYPE_CHECKING:
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point that is whole, or one thing that it lacks; ``letter`` is an individual plan's."""

    point: PlanPoint
    letter: str
    gap: Gap | None = None


def covered(_: Texts, plan: PlanState) -> str:
    """How many of the points are whole, by their letters: the first of the nine has three parts."""
    asked = {_letter(plan, point) or point for point in plan.points}
    lacking = {_letter(plan, gap.point) or gap.point for gap in plan.gaps}
    total = len(asked)
    return _("{count} of {total} points are covered", count=total - len(lacking), total=total)


def point_rows(plan: PlanState) -> list[PointRow]:
    """Each point that is whole once, and each thing that the others lack."""
    rows: list[PointRow] = []
    for point in plan.points:
        letter = _letter(plan, point)
        lacking = [PointRow(point, letter, gap) for gap in plan.gaps if gap.point is point]
        rows += lacking or [PointRow(point, letter)]
    return rows


def plan_name(_: Texts, state: PersonState) -> str:
    """What the plan is called; where there is none yet, it may become either."""
    return label(_, state.plan.kind) if state.plan else _("Plan")


def gap_words(_: Texts, gap: Gap) -> str:
    """«Gangtrening»: ingen er ansvarlig."""
    return _(GAP_WORDS[gap.kind], measure=gap.measure)


def gap_sentence(_: Texts, plan: PlanState, gap: Gap) -> str:
    """«Neste revisjon har ingen dato (g)»."""
    letter = _letter(plan, gap.point)
    return f"{gap_words(_, gap)} ({letter})" if letter else gap_words(_, gap)


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
    if PlanPoint.CONSENT in state.plan_state.points:
        checks.append(_consent(_, state.plan_state))
    checks.append(Check(covered(_, state.plan_state), is_fine=True))
    checks += [
        Check(gap_sentence(_, state.plan_state, gap), is_fine=False)
        for gap in state.plan_state.gaps
        if gap.kind is not GapKind.CONSENT
    ]
    return checks


def _consent(_: Texts, plan: PlanState) -> Check:
    consent = consent_to(plan.content)
    if consent is None:
        return Check(gap_sentence(_, plan, Gap(GapKind.CONSENT)), is_fine=False)
    day = _.formats.date_short(consent.given_on) if consent.given_on else ""
    said = _("Consent to the plan {day}", day=day).strip()
    return Check(f"{said}. {consent.scope}".rstrip(". "), is_fine=True)


def _letter(plan: PlanState, point: PlanPoint) -> str:
    """The regulation's letters are those of an individual plan alone."""
    return point.letter if plan.content.kind is PlanKind.INDIVIDUAL else ""
