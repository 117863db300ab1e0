"""What came out of an assessment, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import SCALES

if TYPE_CHECKING:
    from teamdesk.domain.instruments.result import Result
    from teamdesk.domain.instruments.shape import Total
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.ui.texts import Texts


def assessment_result(_: Texts, row: AssessmentRow) -> str:
    """What an assessment came to; see `result_words`."""
    return result_words(_, row.result)


def result_words(_: Texts, result: Result) -> str:
    """«17 / 20», «19,8 s», «utførelse 5,7 · tilfredshet 5,7» or «21232».

    An assessment that is not filled in says how far it has come, and never a total.
    """
    said = [total_words(_, total, value) for total, value in result.totals]
    if result.profile:
        said.insert(0, result.profile)
    if not said and not result.is_complete:
        return _("{answered} of {items} filled in", answered=result.answered, items=result.asked)
    return " · ".join(said)


def total_words(_: Texts, total: Total, value: float) -> str:
    """«17 / 20», «19,8 s» or «utførelse 5,7»."""
    number = _.formats.number(value, 0 if value == int(value) else max(1, total.decimals))
    if total.unit:
        return f"{number} {_(total.unit)}"
    if total.scale in SCALES:
        return f"{_(SCALES[total.scale])} {number}"
    return f"{number} / {_.formats.number(total.range[1], 0)}" if total.range else number
