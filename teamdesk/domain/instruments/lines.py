"""The lines that assessments make over time, each in one version of one instrument."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.rows.assessments import ItemScores, ScoreRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.instruments.shape import Form
    from teamdesk.domain.rows.assessments import AssessmentRow

# The scales that a goal is measured by; weight and importance are no measure of it.
OF_A_GOAL = (ONLY, PERFORMANCE, SATISFACTION)


def series_of(rows: Iterable[AssessmentRow]) -> Iterator[ScoreRow]:
    """One line per instrument, version and total; an incomplete assessment has no point."""
    lines: dict[tuple[str, str, str], ScoreRow] = {}
    points: dict[tuple[str, str, str], list[tuple[date | None, float]]] = defaultdict(list)
    for row in rows:
        for total, value in row.result.totals:
            key = (row.instrument, row.form, total.scale)
            points[key].append((row.assessed_on, value))
            lines[key] = ScoreRow(
                instrument=row.instrument,
                scale=total.scale,
                points=(),
                higher_is_better=total.better is not Better.LOWER,
                form=row.form,
                limits=total.range,
                form_words=row.form_words,
            )
    for key, line in lines.items():
        yield replace(line, points=tuple(points[key]))


def items_of(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterator[ItemScores]:
    """One line per activity or goal that is the person's own, and per instrument with a total.

    These are what a goal of the plan can be measured by.
    """
    values: dict[ItemScores, list[float]] = defaultdict(list)
    for row in rows:
        instrument = instruments.find(row.instrument)
        if instrument is None:
            continue
        for line, value in (*_whole(row), *_own(row, instrument.form(row.form))):
            values[line].append(value)
    for line, found in values.items():
        yield replace(line, values=tuple(found))


def _whole(row: AssessmentRow) -> Iterator[tuple[ItemScores, float]]:
    for total, value in row.result.totals:
        if total.scale == ONLY:
            is_up = total.better is not Better.LOWER
            line = ItemScores(row.instrument, "", ONLY, (), is_up, row.form, total.range)
            yield replace(line, form_words=row.form_words), value


def _own(row: AssessmentRow, form: Form) -> Iterator[tuple[ItemScores, float]]:
    if form.own is None:
        return
    is_up = all(total.better is not Better.LOWER for total in form.totals)
    ranges = {
        scale.name: (scale.allowed.least, scale.allowed.most)
        for scale in form.own.scales
        if scale.name in OF_A_GOAL
    }
    for answer in row.answers:
        if answer.value is not None and answer.scale in ranges:
            limits = ranges[answer.scale]
            name, scale = answer.name, answer.scale
            line = ItemScores(row.instrument, name, scale, (), is_up, row.form, limits)
            yield replace(line, form_words=row.form_words), answer.value
