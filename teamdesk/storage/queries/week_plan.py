"""The week that is planned for a person, and where its staff are besides."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from teamdesk.domain.phases import PhaseKind
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

    from sqlalchemy import ColumnElement
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


def visits_of_plan(session: Session, plan_id: UUID) -> tuple[Visit, ...]:
    """The lines of a plan with those who come, in one statement."""
    found = session.execute(
        select(WeekPlanEntry, WeekPlanStaff.member_id, WeekPlanStaff.name, Member.name)
        .outerjoin(WeekPlanStaff, WeekPlanStaff.entry_id == WeekPlanEntry.id)
        .outerjoin(Member, Member.id == WeekPlanStaff.member_id)
        .where(WeekPlanEntry.week_plan_id == plan_id)
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
            WeekPlan.case_id,
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
            case_id=row.case_id,
            person=row.name,
            short_name=row.short_name,
            weekday=row.weekday,
            starts_at=row.starts_at,
            minutes=row.minutes,
        )
        for row in found
        if row.member_id is not None
    )


def _holds(monday: date) -> ColumnElement[bool]:
    sunday = monday + timedelta(days=DAYS_A_WEEK - 1)
    return (WeekPlan.valid_from <= sunday) & or_(
        WeekPlan.valid_to.is_(None), WeekPlan.valid_to >= monday
    )


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
