"""What a printed week holds, gathered from the week plans of the team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.names import given_name, initials, mask_names
from teamdesk.domain.week_plan import at_the_same_time, monday_of
from teamdesk.exports.papers.week.content import (
    ClashContent,
    StaffVisitContent,
    StaffWeekContent,
    WeekPlanContent,
)
from teamdesk.exports.papers.week.staff_week import build_staff_week
from teamdesk.exports.papers.week.week_plan import build_week_plan
from teamdesk.exports.sharing import SERVICES
from teamdesk.models import CaseFile, Member, Person, Team
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import unit_of
from teamdesk.services.documents.recipients import NotCovered, may_be_told
from teamdesk.storage.queries import week_plan as queries
from teamdesk.storage.queries.case_subjects import cases_of_visits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.week_plan import Visit
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.storage.unit_of_work import UnitOfWork


class NothingPlanned(UserError):
    """A week without a visit has nothing to hang up."""

    message = mark("Nothing is planned for this person in that week.")
    advice = mark("Nothing was written. Plan the week on the person's page first.")


class NoVisits(UserError):
    """A member who visits nobody in a week needs no paper about it."""

    message = mark("{name} has no visits in the week plans of that week.")
    advice = mark("Nothing was written. Say in the week plans who comes, and try again.")


def visits_in_week(work: UnitOfWork, case_id: UUID, monday: date) -> tuple[Visit, ...]:
    """What is planned for a person in a week."""
    plan = queries.plan_in_week(work.session, case_id, monday)
    return queries.visits_of_plan(work.session, plan.id) if plan else ()


def gather_week_plan(work: UnitOfWork, case_id: UUID, monday: date) -> WeekPlanContent:
    """A person's week, under the name that the person is called by.

    Raises:
        NothingPlanned: the week has no visits.
        NotFoundError: the case is not there.
    """
    case = work.get(CaseFile, case_id)
    person, team = work.get(Person, case.person_id), work.get(Team, case.team_id)
    visits = visits_in_week(work, case_id, monday)
    if not visits:
        raise NothingPlanned
    unit = unit_of(work, team.id)
    return WeekPlanContent(
        case_number=case.number,
        called=person.short_name or given_name(person.name),
        team=team.name,
        municipality=team.municipality,
        monday=monday,
        visits=visits,
        unit_name=unit.name,
        unit_phone=unit.phone,
    )


def gather_staff_week(order: PaperOrder, monday: date) -> StaffWeekContent:
    """A member's visits over the persons of the team; initials also where texts name them.

    Raises:
        NoVisits: the member visits nobody in that week.
        NotCovered: none of the persons lets the receiver know of it.
        NotFoundError: the member is not there.
    """
    work, member_id = order.work, order.subject_id
    member = work.get(Member, member_id)
    team = work.get(Team, member.team_id)
    planned = queries.visits_of_member(work.session, team.id, member_id, monday)
    if not planned:
        raise NoVisits(name=member.name)
    planned = _that_may_be_told(order, planned)
    visits = _staff_visits(planned, member_id)
    if order.command.uses_initials:
        visits = tuple(_masked(each, {name for name, _visit in planned}) for each in visits)
    return StaffWeekContent(
        member=member.name,
        initials=member.initials,
        team=team.name,
        municipality=team.municipality,
        monday=monday,
        visits=visits,
    )


def _that_may_be_told(
    order: PaperOrder, planned: tuple[tuple[str, Visit], ...]
) -> tuple[tuple[str, Visit], ...]:
    """The visits of those whose own consent lets the receiver know of them."""
    command, work = order.command, order.work
    if not command.goes_by_consent:
        return planned
    cases = cases_of_visits(work.session, [visit.id for _name, visit in planned])
    told = {
        case_id
        for case_id in set(cases.values())
        if may_be_told(work, case_id, command.recipient, SERVICES, order.at.today)
    }
    shown = tuple(each for each in planned if cases[each[1].id] in told)
    if not shown:
        raise NotCovered(name=command.recipient.strip())
    return shown


def _staff_visits(
    planned: tuple[tuple[str, Visit], ...], member_id: UUID
) -> tuple[StaffVisitContent, ...]:
    persons = {visit.id: name for name, visit in planned}
    week = [visit for _name, visit in planned]
    return tuple(
        StaffVisitContent(
            visit=visit,
            person=name,
            together_with=tuple(who.name for who in visit.staff if who.member_id != member_id),
            clashes=tuple(
                ClashContent(persons[other.id], other.starts_at)
                for other in at_the_same_time(visit, week)
                if other.starts_at is not None
            ),
        )
        for name, visit in planned
    )


def _masked(each: StaffVisitContent, names: Iterable[str]) -> StaffVisitContent:
    names = tuple(names)
    visit = replace(
        each.visit,
        text=mask_names(each.visit.text, names),
        own_part=mask_names(each.visit.own_part, names),
    )
    clashes = tuple(replace(one, person=initials(one.person)) for one in each.clashes)
    return replace(each, visit=visit, person=initials(each.person), clashes=clashes)


def make_week_plan(order: PaperOrder) -> GatheredDocument:
    """A person's week, to hang up at home.

    Raises:
        NothingPlanned: the week has no visits.
        NotFoundError: the case is not there.
    """
    monday, translate = monday_of(order.day), order.translate
    content = gather_week_plan(order.work, order.subject_id, monday)
    document = build_week_plan(replace(content, is_practice=order.is_practice), translate)
    return GatheredDocument(document, translate.language, order.subject_id, first_day=monday)


def make_staff_week(order: PaperOrder) -> GatheredDocument:
    """A member's week.

    Raises:
        NoVisits: the member visits nobody in that week.
        NotCovered: none of the persons lets the receiver know of it.
        NotFoundError: the member is not there.
    """
    monday, translate = monday_of(order.day), order.translate
    content = gather_staff_week(order, monday)
    document = build_staff_week(replace(content, is_practice=order.is_practice), translate)
    visits = [each.visit.id for each in content.visits] if order.command.goes_by_consent else []
    told = frozenset(cases_of_visits(order.work.session, visits).values())
    return GatheredDocument(document, translate.language, None, first_day=monday, told=told)
