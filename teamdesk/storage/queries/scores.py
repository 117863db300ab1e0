"""Assessments of a case and what they measured, all from one statement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.ranges import is_higher_better
from teamdesk.domain.rows.goals import ItemScores
from teamdesk.domain.rows.meeting import ScoreRow
from teamdesk.domain.rows.people import AssessmentRow
from teamdesk.models import Assessment, AssessmentItem
from teamdesk.storage.queries.json_rows import Folded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

# Importance is never in a mean (domain notes 4.1).
MEANS = (PERFORMANCE, SATISFACTION)
MOMENT_ORDER = {moment: place for place, moment in enumerate(Moment)}
# Instruments whose items are the person's own, so that a goal may be measured by one of them.
OWN_ITEMS = ("copm", "gas", "psfs")

Assessed = list[tuple[AssessmentRow, list[list[Any]]]]


@dataclass(frozen=True, slots=True)
class CaseScores:
    """Everything that was measured in a case.

    Attributes:
        assessments: in the order of time.
        scores: one series per instrument, form and scale.
        items: one series per item that is the person's own, and per instrument with a total.
    """

    assessments: tuple[AssessmentRow, ...]
    scores: tuple[ScoreRow, ...]
    items: tuple[ItemScores, ...]


def all_scores(session: Session, case_id: UUID) -> CaseScores:
    """Read once, told three ways."""
    found = _assessments(session, case_id)
    return CaseScores(tuple(row for row, _items in found), _series(found), tuple(_items(found)))


def scores_of_case(session: Session, case_id: UUID) -> tuple[ScoreRow, ...]:
    """One series per instrument, form and scale; see `CaseScores`."""
    return _series(_assessments(session, case_id))


def _series(found: Assessed) -> tuple[ScoreRow, ...]:
    """One series per instrument, form and scale; incomplete assessments have no point.

    COPM has one series for performance and one for satisfaction, each the mean of the problems
    that were scored (domain notes 4.2).
    """
    series: dict[tuple[str, str], list[tuple[Any, float]]] = defaultdict(list)
    for row, items in found:
        if row.total is not None:
            series[row.instrument, row.form].append((row.assessed_on, row.total))
        for scale, mean in _means(items):
            series[row.instrument, scale].append((row.assessed_on, mean))
    return tuple(
        ScoreRow(instrument, scale, tuple(points), is_higher_better(instrument))
        for (instrument, scale), points in series.items()
    )


def _items(found: Assessed) -> Iterable[ItemScores]:
    series: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    for row, items in found:
        if row.total is not None:
            series[row.instrument, "", row.form].append(row.total)
        if row.instrument in OWN_ITEMS:
            for scale, value, name in items:
                if value is not None and (scale in MEANS or not scale):
                    series[row.instrument, name, scale].append(value)
    for (instrument, item, scale), values in series.items():
        yield ItemScores(instrument, item, scale, tuple(values), is_higher_better(instrument))


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
