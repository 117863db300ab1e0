"""The week that is planned for a person, and where its staff are besides."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import aliased

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.documents import SubjectRow
from teamdesk.domain.week_plan import DAYS_A_WEEK, Engagement, Visit, VisitStaff, in_order
from teamdesk.models import (
    CaseFile,
    Member,
    Person,
    Phase,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session


def plan_in_week(session: Session, case_id: UUID, monday: date) -> WeekPlan | None:
    """The plan that holds in a week; the newest where an import has left several."""
    return session.scalars(
        select(WeekPlan)
        .where(WeekPlan.case_id == case_id, _holds(monday))
        .order_by(WeekPlan.valid_from.desc(), WeekPlan.id)
        .limit(1)
    ).first()


def next_plan_after(session: Session, case_id: UUID, day: date) -> date | None:
    """When the next plan begins; None where nothing is planned after ``day``."""
    return session.scalar(
        select(WeekPlan.valid_from)
        .where(WeekPlan.case_id == case_id, WeekPlan.valid_from > day)
        .order_by(WeekPlan.valid_from)
        .limit(1)
    )


def next_week_with(session: Session, case_id: UUID, origin: UUID, monday: date) -> date | None:
    """The first day from ``monday`` on of the next plan that has a visit; None for no such plan."""
    begins = session.scalar(
        select(func.min(WeekPlan.valid_from))
        .join(WeekPlanEntry, WeekPlanEntry.week_plan_id == WeekPlan.id)
        .where(
            WeekPlan.case_id == case_id,
            func.coalesce(WeekPlanEntry.origin_id, WeekPlanEntry.id) == origin,
            or_(WeekPlan.valid_to.is_(None), WeekPlan.valid_to >= monday),
        )
    )
    return max(begins, monday) if begins else None


def visits_of_plan(session: Session, plan_id: UUID) -> tuple[Visit, ...]:
    """The lines of a plan with those who come, in one statement."""
    return _visits(session, WeekPlanEntry.week_plan_id == plan_id)


def _visits(session: Session, which: ColumnElement[bool]) -> tuple[Visit, ...]:
    found = session.execute(
        select(WeekPlanEntry, WeekPlanStaff.member_id, WeekPlanStaff.name, Member.name)
        .outerjoin(WeekPlanStaff, WeekPlanStaff.entry_id == WeekPlanEntry.id)
        .outerjoin(Member, Member.id == WeekPlanStaff.member_id)
        .where(which)
    )
    entries: dict[UUID, WeekPlanEntry] = {}
    staff: dict[UUID, list[VisitStaff]] = {}
    for entry, member_id, name, member_name in found:
        entries[entry.id] = entry
        who = staff.setdefault(entry.id, [])
        if member_id is not None or name:
            who.append(VisitStaff(member_id, member_name or name))
        elif entry.staff:
            # Written as one text before visits knew who comes.
            who.append(VisitStaff(None, entry.staff))
    return in_order(_visit(entry, staff[entry.id]) for entry in entries.values())


def engagements(
    session: Session, team_id: UUID, case_id: UUID, monday: date, members: Collection[UUID]
) -> tuple[Engagement, ...]:
    """Where members are with the team's other persons in a week."""
    if not members:
        return ()
    found = session.execute(
        select(
            WeekPlanStaff.member_id,
            Person.name,
            Person.short_name,
            WeekPlanEntry.weekday,
            WeekPlanEntry.starts_at,
            WeekPlanEntry.minutes,
        )
        .join(WeekPlanEntry, WeekPlanEntry.id == WeekPlanStaff.entry_id)
        .join(WeekPlan, WeekPlan.id == WeekPlanEntry.week_plan_id)
        .join(CaseFile, CaseFile.id == WeekPlan.case_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(
            WeekPlanStaff.member_id.in_(members),
            WeekPlanEntry.starts_at.is_not(None),
            WeekPlan.case_id != case_id,
            CaseFile.team_id == team_id,
            Phase.kind != PhaseKind.ENDED,
            _holds(monday),
        )
        .order_by(WeekPlanEntry.weekday, WeekPlanEntry.starts_at, Person.name)
    )
    return tuple(
        Engagement(
            member_id=row.member_id,
            person=row.name,
            short_name=row.short_name,
            weekday=row.weekday,
            starts_at=row.starts_at,
            minutes=row.minutes,
        )
        for row in found
        if row.member_id is not None
    )


def visits_of_member(
    session: Session, team_id: UUID, member_id: UUID, monday: date
) -> tuple[tuple[str, Visit], ...]:
    """A member's visits in a week by day and time, each with the name of the person."""
    found = session.execute(
        select(WeekPlanEntry.id, Person.name)
        .join(WeekPlanStaff, WeekPlanStaff.entry_id == WeekPlanEntry.id)
        .join(WeekPlan, WeekPlan.id == WeekPlanEntry.week_plan_id)
        .join(CaseFile, CaseFile.id == WeekPlan.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(
            WeekPlanStaff.member_id == member_id, WeekPlan.id.in_(_plans_in_week(team_id, monday))
        )
    )
    persons = {row.id: row.name for row in found}
    visits = _visits(session, WeekPlanEntry.id.in_(persons)) if persons else ()
    return tuple((persons[visit.id], visit) for visit in visits)


def cases_with_week(session: Session, team_id: UUID, monday: date) -> tuple[SubjectRow, ...]:
    """Cases with something planned in a week, by the person's name."""
    found = session.execute(
        select(CaseFile.id, CaseFile.number, Person.name, Person.search_key)
        .join(WeekPlan, WeekPlan.case_id == CaseFile.id)
        .join(WeekPlanEntry, WeekPlanEntry.week_plan_id == WeekPlan.id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(WeekPlan.id.in_(_plans_in_week(team_id, monday)))
        .distinct()
        .order_by(Person.search_key, CaseFile.number)
    )
    return tuple(
        SubjectRow(
            DocumentKind.WEEK_PLAN, row.id, row.id, row.number, row.name, monday, "", is_final=True
        )
        for row in found
    )


def members_with_visits(session: Session, team_id: UUID, monday: date) -> tuple[SubjectRow, ...]:
    """Members who make visits in a week, by name."""
    found = session.execute(
        select(Member.id, Member.name)
        .join(WeekPlanStaff, WeekPlanStaff.member_id == Member.id)
        .join(WeekPlanEntry, WeekPlanEntry.id == WeekPlanStaff.entry_id)
        .where(WeekPlanEntry.week_plan_id.in_(_plans_in_week(team_id, monday)))
        .distinct()
        .order_by(Member.name)
    )
    return tuple(
        SubjectRow(DocumentKind.STAFF_WEEK, row.id, None, "", row.name, monday, "", is_final=True)
        for row in found
    )


def _plans_in_week(team_id: UUID, monday: date) -> Select[UUID]:
    """The plans that hold in a week: one a case, and none of those who have ended."""
    newer = aliased(WeekPlan)
    is_replaced = exists().where(
        newer.case_id == WeekPlan.case_id,
        newer.valid_from > WeekPlan.valid_from,
        _holds(monday, newer),
    )
    return (
        select(WeekPlan.id)
        .join(CaseFile, CaseFile.id == WeekPlan.case_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(
            CaseFile.team_id == team_id,
            Phase.kind != PhaseKind.ENDED,
            _holds(monday),
            ~is_replaced,
        )
    )


def _holds(monday: date, plan: type[WeekPlan] = WeekPlan) -> ColumnElement[bool]:
    sunday = monday + timedelta(days=DAYS_A_WEEK - 1)
    return (plan.valid_from <= sunday) & or_(plan.valid_to.is_(None), plan.valid_to >= monday)


def _visit(entry: WeekPlanEntry, staff: list[VisitStaff]) -> Visit:
    starts: time | None = entry.starts_at
    return Visit(
        id=entry.id,
        weekday=entry.weekday,
        starts_at=starts,
        minutes=entry.minutes,
        text=entry.text,
        own_part=entry.own_part,
        staff=tuple(sorted(staff, key=lambda who: (who.member_id is None, who.name))),
        measure_id=entry.measure_id,
        is_self_training=entry.is_self_training,
        origin_id=entry.origin_id,
    )


def entries_of_plan(session: Session, plan_id: UUID) -> tuple[WeekPlanEntry, ...]:
    """The lines of a plan, to be changed."""
    found = session.scalars(select(WeekPlanEntry).where(WeekPlanEntry.week_plan_id == plan_id))
    return tuple(found)


def staff_of_plan(session: Session, plan_id: UUID) -> tuple[WeekPlanStaff, ...]:
    """Those who come, to be changed."""
    found = session.scalars(
        select(WeekPlanStaff)
        .join(WeekPlanEntry, WeekPlanEntry.id == WeekPlanStaff.entry_id)
        .where(WeekPlanEntry.week_plan_id == plan_id)
    )
    return tuple(found)
