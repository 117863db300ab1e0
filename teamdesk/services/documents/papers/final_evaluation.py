"""What a final evaluation holds, gathered from the evaluation and the whole course behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.decisions import Standing, decision_standing
from teamdesk.domain.follow_ups import follow_ups, spans_of
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.instruments.team_choice import read_choice
from teamdesk.exports.papers.final_evaluation.builder import build_final_evaluation
from teamdesk.exports.papers.final_evaluation.content import (
    AttainedContent,
    FinalEvaluationContent,
)
from teamdesk.models import CaseFile, FinalEvaluation, Member, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import head_of, measures_of
from teamdesk.storage.queries import scores
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.case_subjects import final_evaluations
from teamdesk.storage.queries.effect import effect_of_case
from teamdesk.storage.queries.entries import evaluations_of_case
from teamdesk.storage.queries.goals import goals_of_case

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.follow_ups import FollowUp
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

AFTERWARDS = (Standing.CURRENT, Standing.COMING)


def evaluated_at_the_end(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """The final evaluations that are written."""
    return final_evaluations(work.session, at.team_id)


def gather_final_evaluation(order: PaperOrder, translate: Translator) -> FinalEvaluationContent:
    """The evaluation with the goals, scores and services of its case.

    Raises:
        NotFoundError: the evaluation is not there.
    """
    work, today = order.work, order.at.today
    row = work.get(FinalEvaluation, order.subject_id)
    case = work.get(CaseFile, row.case_id)
    measured = scores.all_scores(work.session, case.id)
    instruments = read_choice(work.get(Team, case.team_id).settings).instruments()
    effect = effect_of_case(work.session, case.id)
    return FinalEvaluationContent(
        head=head_of(order, case.id),
        evaluated_on=row.evaluated_on,
        outcome=row.outcome,
        text=row.text,
        author=work.get(Member, row.member_id).name if row.member_id else "",
        what_matters=work.get(Person, case.person_id).what_matters,
        goals=tuple(_attained(goal) for goal in goals_of_case(work.session, case.id)),
        measures=tuple(told for _row, told in measures_of(work, case.id)),
        changes=tuple(changes_of(measured.assessments, instruments)),
        series=measured.scores,
        helps=effect.helps,
        services=tuple(
            each for each in effect.services if decision_standing(each, today) in AFTERWARDS
        ),
        follow_ups=_follow_ups(work, case.id, case.team_id),
    )


def _attained(goal: GoalRow) -> AttainedContent:
    told = goal.evaluations[0].text if goal.evaluations else ""
    return AttainedContent(goal.text, goal.status, goal.status_on, goal.is_partly_reached, told)


def _follow_ups(work: UnitOfWork, case_id: UUID, team_id: UUID) -> tuple[FollowUp, ...]:
    page = evaluations_of_case(work.session, case_id)
    weeks = team_queries.deadlines(work.session, team_id).follow_up_weeks
    return follow_ups(page, spans_of(weeks))


def make_final_evaluation(order: PaperOrder) -> GatheredDocument:
    """The final evaluation of a course.

    Raises:
        NotFoundError: the evaluation is not there.
    """
    translate = order.translate
    content = gather_final_evaluation(order, translate)
    case_id = order.work.get(FinalEvaluation, order.subject_id).case_id
    return GatheredDocument(build_final_evaluation(content, translate), translate.language, case_id)
