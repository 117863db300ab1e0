"""What was measured at the start of a case, and has nothing to be compared with yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.course import changes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.effects.facts import Line
    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow


def measured_once(
    rows: Iterable[AssessmentRow], instruments: Registry
) -> Sequence[tuple[Line, str]]:
    """The totals with a start only, each once, with the version of their form."""
    told = tuple(rows)
    twice = {
        (found.after.instrument, found.after.form, found.total.scale)
        for found in changes_of(told, instruments)
    }
    lines = {
        (row.instrument, row.form, total.scale): row.form_words
        for row in told
        for total, _value in row.result.totals
    }
    return sorted((line, version) for line, version in lines.items() if line not in twice)
