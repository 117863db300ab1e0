"""The plan of a case with all that stands beside it: people, measures, coordinators, activity."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, select

from teamdesk.domain.coordinators import (
    CoordinatorChange,
    CoordinatorTerm,
    Held,
    plan_terms,
)
from teamdesk.domain.deadlines import read_deadlines
from teamdesk.domain.plan_steps import read_rounds, with_known
from teamdesk.domain.plans import PLANS_AT_WORK
from teamdesk.domain.rows.plans import ParticipantRow, PlanRow, PlanVersionRow
from teamdesk.models import (
    CaseFile,
    ChangeEntry,
    IndividualPlan,
    Member,
    Participant,
    PlanVersion,
    Team,
)
from teamdesk.storage.queries.case_facts import goal_step, of_newest_plan, outside_coordinator
from teamdesk.storage.queries.plan_events import known_steps
from teamdesk.storage.queries.records import measures_of_case

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

    from teamdesk.domain.plan_steps import Round

# Columns have the names of the rows' fields; what is left out is gathered or read anew.
GATHERED = (
    "not_relevant",
    "rounds",
    "participants",
    "former",
    "measures",
    "coordinators",
    "last_step_on",
    "inactive_days",
    "revision_months",
)
PLAN_FIELDS = tuple(field.name for field in fields(PlanRow) if field.name not in GATHERED)
PARTICIPANT_FIELDS = tuple(field.name for field in fields(ParticipantRow))
COORDINATOR, OUTSIDE = "coordinator_id", "outside_name"


def plan_of_case(session: Session, case_id: UUID, today: date) -> PlanRow | None:
    """The newest plan of a case with those who take part and what is done."""
    columns = [getattr(IndividualPlan, name) for name in PLAN_FIELDS]
    # No limit, for the reason given at `teamdesk.storage.queries.documents.newest_plan`.
    row = session.execute(
        select(
            *columns,
            IndividualPlan.not_relevant,
            IndividualPlan.rounds,
            IndividualPlan.updated_at,
            Team.settings,
            goal_step().label("goal_step"),
        )
        .join(CaseFile, CaseFile.id == IndividualPlan.case_id)
        .join(Team, Team.id == CaseFile.team_id)
        .where(IndividualPlan.case_id == case_id)
        .order_by(IndividualPlan.offered_on.desc().nulls_last())
    ).first()
    if row is None:
        return None
    everybody, deadlines = participants_of_case(session, case_id), read_deadlines(row.settings)
    changed_on = row.updated_at.astimezone().date() if row.updated_at else None
    return PlanRow(
        **{name: getattr(row, name) for name in PLAN_FIELDS},
        not_relevant=tuple(sorted(row.not_relevant.items())),
        rounds=_rounds(session, case_id, row),
        participants=tuple(who for who in everybody if not who.is_over(today)),
        former=tuple(who for who in everybody if who.is_over(today)),
        measures=measures_of_case(session, case_id),
        coordinators=coordinators_of_case(session, case_id),
        last_step_on=max(filter(None, (changed_on, row.goal_step)), default=None),
        inactive_days=deadlines.plan_inactive_days,
        revision_months=deadlines.plan_revision_months,
    )


def _rounds(session: Session, case_id: UUID, row: Row[*tuple[Any, ...]]) -> tuple[Round, ...]:
    """The steps as they were written, and of a plan at work what is known of them besides."""
    rounds = read_rounds(row.rounds)
    if row.status not in PLANS_AT_WORK:
        return rounds
    return with_known(rounds, known_steps(session, case_id, row.id))


def participants_of_case(session: Session, case_id: UUID) -> tuple[ParticipantRow, ...]:
    """Everybody who takes part or has done so, in the order they were put."""
    found = session.execute(
        select(*(getattr(Participant, name) for name in PARTICIPANT_FIELDS))
        .where(Participant.case_id == case_id)
        .order_by(Participant.position, Participant.name)
    )
    return tuple(ParticipantRow(*row) for row in found)


def versions_of_plan(session: Session, plan_id: UUID) -> tuple[PlanVersionRow, ...]:
    """What was handed out of a plan, the newest version first."""
    found = session.execute(
        select(
            PlanVersion.id,
            PlanVersion.number,
            PlanVersion.frozen_at,
            func.coalesce(Member.name, ""),
            PlanVersion.what_changed,
            PlanVersion.conclusion,
        )
        .outerjoin(Member, Member.id == PlanVersion.member_id)
        .where(PlanVersion.plan_id == plan_id)
        .order_by(PlanVersion.number.desc())
    )
    return tuple(PlanVersionRow(*row) for row in found)


class CoordinatorsNow(NamedTuple):
    """Whose a case is now, and what its newest plan says of somebody from outside.

    Attributes:
        coordinator_id: who of the team has the case.
        ended_on: when the plan ended.
        outside: empty where nobody from outside coordinates it.
    """

    coordinator_id: UUID | None
    plan_id: UUID | None
    ended_on: date | None
    outside: str


def coordinators_of_case(session: Session, case_id: UUID) -> tuple[CoordinatorTerm, ...]:
    """Who was coordinator, looked up from the case."""
    row = session.execute(
        select(
            CaseFile.coordinator_id,
            of_newest_plan(IndividualPlan.id).label("plan_id"),
            of_newest_plan(IndividualPlan.ended_on).label("ended_on"),
            outside_coordinator().label("outside"),
        ).where(CaseFile.id == case_id)
    ).one()
    now = CoordinatorsNow(row.coordinator_id, row.plan_id, row.ended_on, row.outside or "")
    return coordinator_terms(session, case_id, now)


def coordinator_terms(
    session: Session, case_id: UUID, now: CoordinatorsNow
) -> tuple[CoordinatorTerm, ...]:
    """Who was coordinator, from what each save of the case and of its plan has written down."""
    entries = session.execute(
        select(ChangeEntry.at, ChangeEntry.fields)
        .where(ChangeEntry.subject_id.in_({case_id, now.plan_id} - {None}))
        .order_by(ChangeEntry.at, ChangeEntry.id)
    ).all()
    own = [(at, *fields[COORDINATOR]) for at, fields in entries if COORDINATOR in fields]
    ids = {UUID(value) for _at, *pair in own for value in pair if value} | {now.coordinator_id}
    found = session.execute(select(Member.id, Member.name).where(Member.id.in_(ids - {None})))
    names = {str(known.id): known.name for known in found}
    inside = [
        CoordinatorChange(
            at.astimezone().date(), names.get(old or "", ""), names.get(new or "", "")
        )
        for at, old, new in own
    ]
    outside = [
        CoordinatorChange(at.astimezone().date(), *(name or "" for name in fields[OUTSIDE]))
        for at, fields in entries
        if OUTSIDE in fields
    ]
    if now.ended_on is not None and outside:
        # With the plan its coordinator's time is over.
        outside.append(CoordinatorChange(now.ended_on, outside[-1].after, ""))
    return plan_terms(
        Held(inside, names.get(str(now.coordinator_id), "")), Held(outside, now.outside)
    )
