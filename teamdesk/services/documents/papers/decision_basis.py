"""What a basis for a decision holds, gathered from the goals, services and measures of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.decisions import Standing, decision_standing
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.intensity import (
    MOST_WEEKS,
    WEEK,
    Effort,
    intensity,
    last_week,
    monday_of,
    taper_from_stored,
    week_runs,
)
from teamdesk.exports.papers.decision_basis.builder import build_decision_basis
from teamdesk.exports.papers.decision_basis.content import DecisionBasisContent, EvaluatedContent
from teamdesk.models import CaseFile, Person
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import goals_of, going_on, head_of
from teamdesk.storage.queries.case_subjects import cases_under_way
from teamdesk.storage.queries.documents import newest_plan
from teamdesk.storage.queries.effect import effect_of_case
from teamdesk.storage.queries.entries import evaluations_of_case
from teamdesk.storage.queries.need_levels import need_levels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.intensity import TaperStep, WeekRun
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.models import Measure
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def to_be_decided(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Everybody whose case has not ended: services may be asked for at any time."""
    return cases_under_way(work.session, at.team_id, DocumentKind.DECISION_BASIS)


def gather_decision_basis(order: PaperOrder, translate: Translator) -> DecisionBasisContent:
    """What is stored of goals, services, times and the plan for doing less.

    Raises:
        NotFoundError: the case is not there.
    """
    work, today = order.work, order.at.today
    case = work.get(CaseFile, order.subject_id)
    effect = effect_of_case(work.session, case.id)
    measures = going_on(order, case.id)
    rows = [row for row, _told in measures]
    levels = need_levels(work.session, case.id)
    plan = newest_plan(work.session, case.id)
    return DecisionBasisContent(
        head=head_of(order, case.id),
        what_matters=work.get(Person, case.person_id).what_matters,
        need=levels[0] if levels and levels[0].level is not None else None,
        goals=goals_of(work, case.id),
        evaluated=_evaluated(work, case.id),
        asked=_standing(effect.services, today, Standing.REQUESTED),
        services=_standing(effect.services, today, Standing.CURRENT, Standing.COMING),
        helps=effect.helps,
        measures=tuple(told for _row, told in measures),
        tapers=tuple((row.text, steps) for row in rows if (steps := _ahead(row, today))),
        load=_load(rows, today),
        period_ends_on=case.period_ends_on,
        next_evaluation_on=case.next_evaluation_on,
        next_evaluation_is_week=case.next_evaluation_is_week,
        reported_on=plan.reported_on if plan else None,
    )


def _evaluated(work: UnitOfWork, case_id: UUID) -> EvaluatedContent | None:
    newest = next(iter(evaluations_of_case(work.session, case_id).evaluations), None)
    if newest is None:
        return None
    return EvaluatedContent(newest.evaluated_on, newest.outcome, newest.text)


def _standing(
    rows: Sequence[DecisionRow], today: date, *wanted: Standing
) -> tuple[DecisionRow, ...]:
    return tuple(row for row in rows if decision_standing(row, today) in wanted)


def _ahead(row: Measure, today: date) -> tuple[TaperStep, ...]:
    """The steps from the one that holds this week on."""
    steps = taper_from_stored(row.taper)
    behind = [step for step in steps if step.week <= monday_of(today)]
    return (*behind[-1:], *(step for step in steps if step.week > monday_of(today)))


def _load(rows: Sequence[Measure], today: date) -> tuple[WeekRun, ...]:
    """What all measures come to, week by week, until the first week after all that is planned."""
    efforts = [
        Effort(
            row.profession,
            row.times_a_week,
            row.minutes,
            row.from_on,
            row.to_on,
            taper_from_stored(row.taper),
        )
        for row in rows
    ]
    weeks = (last_week(efforts, today) - monday_of(today)) // WEEK + 2
    return week_runs(intensity(efforts, today, min(weeks, MOST_WEEKS)))


def make_decision_basis(order: PaperOrder) -> GatheredDocument:
    """The basis for a decision on services.

    Raises:
        NotFoundError: the case is not there.
    """
    translate = order.translate
    document = build_decision_basis(gather_decision_basis(order, translate), translate)
    return GatheredDocument(document, translate.language, order.subject_id)
