"""What a team's figures are made of: each kind of fact in one statement for all courses."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from teamdesk.domain.benefit import Help
from teamdesk.domain.effects.facts import CourseFacts
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
from teamdesk.storage.queries.team import deadlines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.effects.facts import Period
    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow

DAYS_A_WEEK = 7


def courses(session: Session, team_id: UUID, period: Period) -> tuple[CourseFacts, ...]:
    """The courses that came in or ended in a period."""
    clock = deadlines(session, team_id)
    found = session.scalars(
        select(CaseFile).where(
            CaseFile.team_id == team_id,
            or_(
                CaseFile.referred_on.between(period.first, period.last),
                CaseFile.ended_on.between(period.first, period.last),
            ),
        )
    ).all()
    ids = [case.id for case in found]
    goals, outcomes, helps = _goals(session, ids), _outcomes(session, ids), _helps(session, ids)
    measured, instruments = scores.of_cases(session, team_id, ids)
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
            measured_once=tuple(_once(measured.get(case.id, ()), instruments)),
            help_before=helps[case.id][0] if case.id in helps else None,
            help_now=helps[case.id][-1] if case.id in helps else None,
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
    kept = sum(row.done_on is not None and row.done_on <= row.due_on for row in found)
    return PromisesKept(kept, len(found), len({row.person_id for row in found}))


def _goals(session: Session, ids: Iterable[UUID]) -> Mapping[UUID, tuple[int, int, int]]:
    counts: dict[UUID, tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    found = session.execute(
        select(Goal.case_id, Goal.status, Goal.is_partly_reached).where(Goal.case_id.in_(ids))
    )
    for case_id, status, is_partly in found:
        every, reached, partly = counts[case_id]
        is_reached = status is GoalStatus.REACHED
        counts[case_id] = (every + 1, reached + is_reached, partly + (is_partly and not is_reached))
    return counts


def _outcomes(session: Session, ids: Iterable[UUID]) -> Mapping[UUID, Outcome]:
    found = session.execute(
        select(FinalEvaluation.case_id, FinalEvaluation.outcome)
        .where(FinalEvaluation.case_id.in_(ids), FinalEvaluation.is_final)
        .order_by(FinalEvaluation.evaluated_on, FinalEvaluation.id)
    )
    return {case_id: outcome for case_id, outcome in found}


def _helps(session: Session, ids: Iterable[UUID]) -> Mapping[UUID, list[Help]]:
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


def _once(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterable[tuple[str, str, str]]:
    """What has a start and nothing to compare it with."""
    told = tuple(rows)
    twice = {
        (found.after.instrument, found.after.form, found.total.scale)
        for found in changes_of(told, instruments)
    }
    lines = {
        (row.instrument, row.form, total.scale)
        for row in told
        for total, _value in row.result.totals
    }
    return sorted(lines - twice)
