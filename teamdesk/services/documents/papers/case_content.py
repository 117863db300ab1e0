"""What papers about one person are made of, read from the rows of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.papers.case.head import CaseHead
from teamdesk.exports.papers.plan.content import (
    CoordinatingUnitContent,
    MeasureContent,
    PlanGoalContent,
)
from teamdesk.models import CaseFile, CoordinatingUnit, Person, Team
from teamdesk.services.documents.papers.coordinators import CaseCoordinators
from teamdesk.storage.queries import documents as document_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.models import Measure
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


def head_of(order: PaperOrder, case_id: UUID) -> CaseHead:
    """Whom a paper is about, and whom its reader asks.

    Raises:
        NotFoundError: the case is not there.
    """
    case = order.work.get(CaseFile, case_id)
    person, team = order.work.get(Person, case.person_id), order.work.get(Team, case.team_id)
    plan = document_queries.newest_plan(order.work.session, case.id)
    coordinators = CaseCoordinators(order.work, case, plan)
    leader = coordinators.now()
    return CaseHead(
        case_number=case.number,
        person_name=person.name,
        birth_date=person.birth_date,
        team=team.name,
        municipality=team.municipality,
        dated=order.at.today,
        unit=unit_of(order.work, case.team_id),
        coordinator=leader,
        contact=coordinators.contact_beside(leader),
        is_practice=order.is_practice,
    )


def unit_of(work: UnitOfWork, team_id: UUID) -> CoordinatingUnitContent:
    """The municipality's one door; without a name where the team has told none."""
    unit_id = work.get(Team, team_id).coordinating_unit_id
    if unit_id is None:
        return CoordinatingUnitContent("")
    unit = work.get(CoordinatingUnit, unit_id)
    return CoordinatingUnitContent(unit.name, unit.phone, unit.email)


def goals_of(work: UnitOfWork, case_id: UUID) -> tuple[PlanGoalContent, ...]:
    """The goals of a case in their order, those that are over too."""
    return tuple(
        PlanGoalContent(goal.text, goal.horizon, goal.status, goal.target_on)
        for goal in document_queries.goals(work.session, case_id)
    )


def measures_of(work: UnitOfWork, case_id: UUID) -> tuple[tuple[Measure, MeasureContent], ...]:
    """The measures of a case, each as it is stored and as a paper says it."""
    return tuple(
        (row, _measure(row, responsible, goal))
        for row, responsible, goal in document_queries.measures(work.session, case_id)
    )


def going_on(order: PaperOrder, case_id: UUID) -> tuple[tuple[Measure, MeasureContent], ...]:
    """The measures that are not over today."""
    found = measures_of(order.work, case_id)
    return tuple(both for both in found if not both[1].is_over(order.at.today))


def _measure(row: Measure, responsible: str, goal: str) -> MeasureContent:
    return MeasureContent(
        text=row.text,
        extent=row.extent,
        times_a_week=row.times_a_week,
        minutes=row.minutes,
        responsible=responsible,
        executor=row.executor,
        method=row.method,
        arena=row.arena,
        goal=goal,
        from_on=row.from_on,
        to_on=row.to_on,
    )
