"""What a team's figures are made of: each kind of fact in one statement for all courses."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import case, func, or_, select

from teamdesk.domain.benefit import Help
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.effects.facts import CourseFacts
from teamdesk.domain.effects.figures import effect_report
from teamdesk.domain.effects.measured_once import measured_once
from teamdesk.domain.effects.tables import EffortRow, PromisesKept
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.instruments.course import changes_of
from teamdesk.domain.meetings import ActionStatus
from teamdesk.models import (
    ActionItem,
    CaseFile,
    Contact,
    FinalEvaluation,
    Goal,
    HelpLevel,
)
from teamdesk.storage.queries import scores
from teamdesk.storage.queries.effect_stays import last_stays
from teamdesk.storage.queries.team import deadlines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.effects.facts import Period
    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.domain.evaluations import Outcome

DAYS_A_WEEK = 7


def report(session: Session, team_id: UUID, period: Period) -> EffectReport:
    """Every figure of a period, whole."""
    return effect_report(
        courses(session, team_id, period),
        period,
        effort(session, team_id, period),
        promises(session, team_id, period),
        last_stays(session, team_id, period),
    )


def courses(session: Session, team_id: UUID, period: Period) -> tuple[CourseFacts, ...]:
    """The courses that came in or ended in a period."""
    clock = deadlines(session, team_id)
    ids = ids_of_period(team_id, period)
    found = session.scalars(
        select(CaseFile).where(CaseFile.team_id == team_id, came_or_ended(period))
    ).all()
    goals, outcomes, helps = _goals(session, ids), _outcomes(session, ids), _helps(session, ids)
    measured, instruments = scores.of_cases(session, team_id, ids)
    at_home = _minutes_at_home(session, ids)
    return tuple(
        CourseFacts(
            entry_route=case.entry_route,
            need_level=case.need_level,
            referred_on=case.referred_on,
            first_contact_on=case.first_contact_on,
            contact_by=clock.first_contact_by(case.referred_on) if case.referred_on else None,
            ended_on=case.ended_on,
            end_reason=case.end_reason,
            outcome=outcomes.get(case.id),
            goals=goals[case.id][0],
            reached=goals[case.id][1],
            partly=goals[case.id][2],
            changes=tuple(changes_of(measured.get(case.id, ()), instruments)),
            measured_once=tuple(measured_once(measured.get(case.id, ()), instruments)),
            help_before=helps[case.id][0] if case.id in helps else None,
            help_now=helps[case.id][-1] if case.id in helps else None,
            minutes_at_home=at_home.get(case.id),
        )
        for case in found
    )


def effort(session: Session, team_id: UUID, period: Period) -> tuple[EffortRow, ...]:
    """What each profession worked, on average in a week, the most first."""
    weeks = ((period.last - period.first).days + 1) / DAYS_A_WEEK
    minutes = func.sum(Contact.minutes)
    found = session.execute(
        select(Contact.role, minutes, func.count(CaseFile.person_id.distinct()))
        .join(CaseFile, CaseFile.id == Contact.case_id)
        .where(CaseFile.team_id == team_id, Contact.on.between(period.first, period.last))
        .group_by(Contact.role)
        .order_by(minutes.desc(), Contact.role)
    )
    return tuple(EffortRow(role, float(total) / weeks, persons) for role, total, persons in found)


def promises(session: Session, team_id: UUID, period: Period) -> PromisesKept:
    """The promises that were due in a period, and those of them that were kept in time."""
    found = session.execute(
        select(ActionItem.due_on, ActionItem.done_on, CaseFile.person_id)
        .join(CaseFile, CaseFile.id == ActionItem.case_id)
        .where(
            ActionItem.team_id == team_id,
            ActionItem.due_on.between(period.first, period.last),
            ActionItem.status != ActionStatus.DROPPED,
        )
    ).all()
    kept_about: set[UUID] = set()
    late_about: set[UUID] = set()
    kept = 0
    for due_on, done_on, person_id in found:
        is_kept = due_on is not None and done_on is not None and done_on <= due_on
        kept += is_kept
        (kept_about if is_kept else late_about).add(person_id)
    return PromisesKept(kept, len(found), len(kept_about), len(late_about))


def came_or_ended(period: Period) -> ColumnElement[bool]:
    """Whether a case was referred or ended in a period."""
    days = period.first, period.last
    return or_(CaseFile.referred_on.between(*days), CaseFile.ended_on.between(*days))


def ids_of_period(team_id: UUID, period: Period) -> Select[UUID]:
    """The same cases for a statement on their parts: thousands of ids are no parameters."""
    return select(CaseFile.id).where(CaseFile.team_id == team_id, came_or_ended(period))


def _goals(session: Session, ids: Select[UUID]) -> Mapping[UUID, tuple[int, int, int]]:
    counts: dict[UUID, tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    found = session.execute(
        select(Goal.case_id, Goal.status, Goal.is_partly_reached).where(Goal.case_id.in_(ids))
    )
    for case_id, status, is_partly in found:
        every, reached, partly = counts[case_id]
        is_reached = status is GoalStatus.REACHED
        counts[case_id] = (every + 1, reached + is_reached, partly + (is_partly and not is_reached))
    return counts


def _outcomes(session: Session, ids: Select[UUID]) -> Mapping[UUID, Outcome]:
    found = session.execute(
        select(FinalEvaluation.case_id, FinalEvaluation.outcome)
        .where(FinalEvaluation.case_id.in_(ids), FinalEvaluation.is_final)
        .order_by(FinalEvaluation.evaluated_on, FinalEvaluation.id)
    )
    return {case_id: outcome for case_id, outcome in found}


def _helps(session: Session, ids: Select[UUID]) -> Mapping[UUID, list[Help]]:
    """The help that was told of at the start and at the end, in the order of time."""
    helps: dict[UUID, list[Help]] = defaultdict(list)
    found = session.scalars(
        select(HelpLevel)
        .where(HelpLevel.case_id.in_(ids), HelpLevel.moment.in_((Moment.START, Moment.END)))
        .order_by(HelpLevel.told_on, HelpLevel.id)
    )
    for row in found:
        helps[row.case_id].append(
            Help(
                on=row.told_on,
                visits_a_day=row.visits_a_day,
                carers_a_visit=row.carers_a_visit,
                minutes_a_visit=row.minutes_a_visit,
                hours_a_week=row.hours_a_week,
            )
        )
    return helps


def _minutes_at_home(session: Session, ids: Select[UUID]) -> Mapping[UUID, int]:
    at_home = case((Contact.kind == ContactKind.HOME_VISIT, Contact.minutes), else_=0)
    found = session.execute(
        select(Contact.case_id, func.sum(at_home))
        .where(Contact.case_id.in_(ids))
        .group_by(Contact.case_id)
    )
    return {case_id: int(minutes) for case_id, minutes in found}
