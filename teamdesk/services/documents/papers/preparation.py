"""The sheet on which a person prepares for a meeting, from what they have said until now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.consents import is_plan_withdrawn
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.plans import PLANS_AT_WORK
from teamdesk.exports.papers.preparation.builder import build_preparation
from teamdesk.exports.papers.preparation.content import MeetsContent, PreparationContent
from teamdesk.models import CaseFile, Person
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import goals_of, head_of
from teamdesk.services.documents.papers.plan_content import PlanGathering
from teamdesk.storage.queries.case_subjects import cases_under_way, next_goal_meeting
from teamdesk.storage.queries.documents import newest_plan

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def to_be_met(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Everybody whose case has not ended: a meeting may come at any time."""
    return cases_under_way(work.session, at.team_id, DocumentKind.PREPARATION)


def gather_preparation(order: PaperOrder) -> PreparationContent:
    """What the person has said, and what a plan that is used tells, as it stands today.

    Raises:
        NotFoundError: the case is not there.
    """
    work = order.work
    case = work.get(CaseFile, order.subject_id)
    person, plan = work.get(Person, case.person_id), _plan_of(order, case.id)
    return PreparationContent(
        head=head_of(order, case.id),
        meets=_next_meeting(work, case.id, order.at.today),
        what_matters=person.what_matters,
        goals=tuple(goal.text for goal in goals_of(work, case.id) if not goal.status.is_over),
        own_contribution=plan.own_contribution if plan else "",
        others=tuple(who for who in plan.participants if who.name != person.name) if plan else (),
        interpreter=person.interpreter,
    )


def _plan_of(order: PaperOrder, case_id: UUID) -> IndividualPlanContent | None:
    """The plan, unless it is only offered, is over, or the person took the consent back."""
    plan = newest_plan(order.work.session, case_id)
    if plan is None or plan.status not in PLANS_AT_WORK:
        return None
    gathering = PlanGathering(order.work, case_id, order.translate, order.at.today)
    if is_plan_withdrawn(gathering.answers, order.at.today):
        return None
    return gathering.content(plan)


def _next_meeting(work: UnitOfWork, case_id: UUID, today: date) -> MeetsContent | None:
    found = next_goal_meeting(work.session, case_id, today)
    return MeetsContent(found.held_on, found.starts_at, found.place) if found else None


def make_preparation(order: PaperOrder) -> GatheredDocument:
    """The sheet, for the person alone.

    Raises:
        NotFoundError: the case is not there.
    """
    translate = order.translate
    document = build_preparation(gather_preparation(order), translate)
    return GatheredDocument(document, translate.language, order.subject_id)
