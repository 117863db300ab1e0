"""The lines that assessments make over time, each in one version of one instrument."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import ONLY, Answers
from teamdesk.domain.instruments.change import Weight, change_of
from teamdesk.domain.instruments.names import PERFORMANCE, SATISFACTION
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.rows.assessments import ItemScores, ScoreRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.instruments.shape import Form, Instrument, Matters, Total
    from teamdesk.domain.rows.assessments import AssessmentRow

# The scales that a goal is measured by; weight and importance are no measure of it.
OF_A_GOAL = (ONLY, PERFORMANCE, SATISFACTION)


def series_of(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterator[ScoreRow]:
    """One line per instrument, version and total; an incomplete assessment has no point.

    Where the activities are the person's own, a line goes on only while they are the same ones.
    """
    lines: dict[tuple[str, str, str], list[list[AssessmentRow]]] = defaultdict(list)
    totals: dict[tuple[str, str, str], Total] = {}
    for row in rows:
        instrument = instruments.find(row.instrument)
        form = instrument.form(row.form) if instrument else None
        for total, _value in row.result.totals:
            key = (row.instrument, row.form, total.scale)
            totals[key] = total
            goes_on = [line for line in lines[key] if _is_same(form, line[0], row)]
            (goes_on[0] if goes_on else _begun(lines[key])).append(row)
    for key, found in lines.items():
        for line in found:
            yield _series(line, totals[key], instruments.find(key[0]))


def _is_same(form: Form | None, first: AssessmentRow, row: AssessmentRow) -> bool:
    if form is None or form.own is None:
        return True
    return not {answer.name for answer in first.answers}.isdisjoint(
        answer.name for answer in row.answers
    )


def _begun(lines: list[list[AssessmentRow]]) -> list[AssessmentRow]:
    lines.append([])
    return lines[-1]


def _series(rows: list[AssessmentRow], total: Total, instrument: Instrument | None) -> ScoreRow:
    first = rows[0]
    known = instrument.matters if instrument else ()
    matters = next((one for one in known if one.scale == total.scale), None)
    form = instrument.form(first.form) if instrument else None
    return ScoreRow(
        instrument=first.instrument,
        scale=total.scale,
        points=tuple((row.assessed_on, _value_of(row, total)) for row in rows),
        higher_is_better=total.better is not Better.LOWER,
        form=first.form,
        limits=total.range,
        form_words=first.form_words,
        weights=tuple(_weight(form, total, first, row, matters) for row in rows),
        matters=matters,
    )


def _value_of(row: AssessmentRow, total: Total) -> float:
    return next(value for known, value in row.result.totals if known.scale == total.scale)


def _weight(
    form: Form | None,
    total: Total,
    first: AssessmentRow,
    row: AssessmentRow,
    matters: Matters | None,
) -> Weight:
    if form is None or matters is None or row is first:
        return Weight.UNKNOWN
    told = change_of(form, total, Answers(first.answers), Answers(row.answers), matters)
    return told.weight if told else Weight.UNKNOWN


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
