"""What came out of an assessment, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import SCALES
from teamdesk.domain.instruments.ranges import RANGES, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.rows.meeting import ScoreRow
    from teamdesk.domain.rows.people import AssessmentRow
    from teamdesk.ui.texts import Texts


def assessment_result(_: Texts, row: AssessmentRow, scores: Iterable[ScoreRow]) -> str:
    """«17 / 20», «19,8 s» or «utførelse 5,7 · tilfredshet 5,7»; empty where there is no total.

    An assessment that is not filled in says how far it has come, and never a total.
    """
    if row.answered < row.items:
        return _("{answered} of {items} filled in", answered=row.answered, items=row.items)
    if row.total is not None:
        total, unit = _number(_, row.total), UNITS.get(row.instrument)
        if unit:
            return f"{total} {_(unit)}"
        most = RANGES.get(row.instrument)
        return f"{total} / {_number(_, most[1])}" if most else total
    means = [
        f"{_(SCALES[score.scale])} {_number(_, value)}"
        for score in scores
        if score.instrument == row.instrument and score.scale in SCALES
        for day, value in score.points
        if day == row.assessed_on
    ]
    return " · ".join(means)


def _number(_: Texts, value: float) -> str:
    return _.formats.number(value, 0 if value == int(value) else 1)
