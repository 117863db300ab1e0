"""Goals with their history, and scores over time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.domain.records import Moment
from teamdesk.domain.rows.meeting import GoalRow, ScoreRow
from teamdesk.domain.rows.people import AssessmentRow
from teamdesk.models import Assessment, AssessmentItem, Goal, GoalStatusChange
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

TREND_STEPS = 6
# Importance is never in a mean (domain notes 4.1).
MEANS = (PERFORMANCE, SATISFACTION)
MOMENT_ORDER = {moment: place for place, moment in enumerate(Moment)}


def goals_of_case(session: Session, case_id: UUID) -> tuple[GoalRow, ...]:
    """The goals of a case, the long-term one first, each with its latest steps."""
    history = (
        select(Folded(GoalStatusChange.set_on, GoalStatusChange.status))
        .where(GoalStatusChange.goal_id == Goal.id)
        .correlate(Goal)
        .scalar_subquery()
    )
    found = session.execute(
        select(
            Goal.id,
            Goal.version,
            Goal.text,
            Goal.status,
            Goal.status_on,
            Goal.target_on,
            Goal.horizon,
            Goal.position,
            history.label("history"),
        ).where(Goal.case_id == case_id)
    )
    rows = sorted(found, key=lambda row: (row.horizon != GoalHorizon.LONG, row.position))
    return tuple(_goal(row) for row in rows)


def assessments_of_case(session: Session, case_id: UUID) -> tuple[AssessmentRow, ...]:
    """Every assessment of a case, in the order of time."""
    return tuple(row for row, _items in _assessments(session, case_id))


def scores_of_case(session: Session, case_id: UUID) -> tuple[ScoreRow, ...]:
    """One series per instrument, form and scale; incomplete assessments have no point.

    COPM has one series for performance and one for satisfaction, each the mean of the problems
    that were scored (domain notes 4.2).
    """
    series: dict[tuple[str, str], list[tuple[Any, float]]] = defaultdict(list)
    for row, items in _assessments(session, case_id):
        if row.total is not None:
            series[row.instrument, row.form].append((row.assessed_on, row.total))
        for scale, mean in _means(items):
            series[row.instrument, scale].append((row.assessed_on, mean))
    return tuple(
        ScoreRow(instrument, scale, tuple(points), higher_is_better=instrument != "tug")
        for (instrument, scale), points in series.items()
    )


def _goal(row: Row[*tuple[Any, ...]]) -> GoalRow:
    steps = [GoalStatus(status) for _day, status in sorted(row.history)]
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
    )


def _assessments(session: Session, case_id: UUID) -> list[tuple[AssessmentRow, list[list[Any]]]]:
    items = (
        select(Folded(AssessmentItem.scale, AssessmentItem.value, AssessmentItem.name))
        .where(AssessmentItem.assessment_id == Assessment.id)
        .correlate(Assessment)
        .scalar_subquery()
    )
    found = session.execute(
        select(
            Assessment.id,
            Assessment.instrument,
            Assessment.form,
            Assessment.moment,
            Assessment.assessed_on,
            Assessment.total,
            items.label("items"),
        ).where(Assessment.case_id == case_id)
    )
    pairs = [(_assessment(row), row.items) for row in found]
    return sorted(pairs, key=lambda pair: _when(pair[0]))


def _assessment(row: Row[*tuple[Any, ...]]) -> AssessmentRow:
    return AssessmentRow(
        id=row.id,
        instrument=row.instrument,
        form=row.form,
        moment=row.moment,
        assessed_on=row.assessed_on,
        total=row.total,
        answered=sum(value is not None for _scale, value, _name in row.items),
        items=len(row.items),
    )


def _when(row: AssessmentRow) -> tuple[str, int]:
    day = row.assessed_on.isoformat() if row.assessed_on else ""
    return (day, MOMENT_ORDER[row.moment])


def _means(items: list[list[Any]]) -> list[tuple[str, float]]:
    scored: dict[str, list[float]] = defaultdict(list)
    for scale, value, _name in items:
        if scale in MEANS and value is not None:
            scored[scale].append(value)
    return [(scale, sum(values) / len(values)) for scale, values in scored.items()]
