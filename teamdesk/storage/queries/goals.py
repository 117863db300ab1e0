"""Goals with their history and their evaluations."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Row, select, union_all

from teamdesk.domain.goals import GoalHorizon, GoalResult, GoalStatus
from teamdesk.domain.rows.goals import GoalEvaluationRow, GoalRow, GoalStep
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    Measure,
    Meeting,
    Member,
)
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

TREND_STEPS = 6
SAME_NAMES = (
    "area",
    "importance",
    "parent_id",
    "link_instrument",
    "link_item",
    "measured_by",
    "is_partly_reached",
)


def goals_of_case(session: Session, case_id: UUID) -> tuple[GoalRow, ...]:
    """The goals of a case, the long-term one first, each with its latest steps."""
    return tuple(goal for _case, goal in _goals(session, Goal.case_id == case_id))


def goals_of_meeting(session: Session, meeting_id: UUID) -> dict[UUID, list[GoalRow]]:
    """The goals of every case on the agenda, by case, each list in the order of its case."""
    cases = select(AgendaItem.case_id).where(AgendaItem.meeting_id == meeting_id)
    goals: dict[UUID, list[GoalRow]] = defaultdict(list)
    for case_id, goal in _goals(session, Goal.case_id.in_(cases)):
        goals[case_id].append(goal)
    return goals


def _goals(session: Session, where: ColumnElement[bool]) -> Iterator[tuple[UUID, GoalRow]]:
    steps = _steps().correlate(Goal).scalar_subquery()
    evaluations = _evaluations().correlate(Goal).scalar_subquery()
    found = session.execute(
        select(
            Goal.id,
            Goal.case_id,
            Goal.version,
            Goal.text,
            Goal.status,
            Goal.status_on,
            Goal.target_on,
            Goal.horizon,
            Goal.position,
            steps.label("steps"),
            evaluations.label("evaluations"),
            *(getattr(Goal, name) for name in SAME_NAMES),
        ).where(where)
    )
    rows = sorted(found, key=lambda row: (row.horizon != GoalHorizon.LONG, row.position))
    return ((row.case_id, _goal(row)) for row in rows)


def _goal(row: Row[*tuple[Any, ...]]) -> GoalRow:
    history = _in_order(row.steps)
    steps = [GoalStatus(status) for _day, status, _meeting in history]
    return GoalRow(
        id=row.id,
        version=row.version,
        text=row.text,
        status=row.status,
        previous=steps[-2] if len(steps) > 1 else None,
        status_on=row.status_on,
        target_on=row.target_on,
        is_long_term=row.horizon == GoalHorizon.LONG,
        trend=tuple(steps[-TREND_STEPS:]),
        steps=tuple(_step(*step) for step in reversed(history)),
        evaluations=tuple(_evaluation(*kept) for kept in reversed(_in_order(row.evaluations))),
        **{name: getattr(row, name) for name in SAME_NAMES},
    )


def is_goal_used(session: Session, goal_id: UUID) -> bool:
    """Whether a measure, a promise or another goal hangs on a goal."""
    parts = [
        select(column).where(column == goal_id)
        for column in (Measure.goal_id, ActionItem.goal_id, Goal.parent_id)
    ]
    return session.scalar(union_all(*parts).limit(1)) is not None


def _steps() -> Select[*tuple[Any, ...]]:
    return (
        select(Folded(GoalStatusChange.set_on, GoalStatusChange.status, Meeting.held_on))
        .select_from(GoalStatusChange)
        .outerjoin(Meeting, Meeting.id == GoalStatusChange.meeting_id)
        .where(GoalStatusChange.goal_id == Goal.id)
    )


def _evaluations() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Folded(
                GoalEvaluation.evaluated_on,
                GoalEvaluation.id,
                GoalEvaluation.result,
                GoalEvaluation.text,
                Member.name,
            )
        )
        .select_from(GoalEvaluation)
        .outerjoin(Member, Member.id == GoalEvaluation.member_id)
        .where(GoalEvaluation.goal_id == Goal.id)
    )


def _in_order(folded: list[list[Any]]) -> list[list[Any]]:
    """The oldest first; of one day, as the database gave them."""
    return sorted(folded, key=_day)


def _day(row: list[Any]) -> str:
    day: str = row[0]
    return day


def _step(day: str, status: str, meeting_on: str | None) -> GoalStep:
    return GoalStep(
        on=date.fromisoformat(day),
        status=GoalStatus(status),
        meeting_on=date.fromisoformat(meeting_on) if meeting_on else None,
    )


def _evaluation(day: str, row_id: str, result: str, text: str, by: str | None) -> GoalEvaluationRow:
    return GoalEvaluationRow(
        UUID(row_id), date.fromisoformat(day), GoalResult(result), text, by or ""
    )
