"""What a stay led to: the scores nearest to its first day beside those nearest to its last."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.course import CourseChange, changes_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.domain.stays import Nights

# A score further from the day is one of the course, and not of the stay.
NEAR = timedelta(days=14)


def changes_over(
    nights: Nights, rows: Iterable[AssessmentRow], instruments: Registry
) -> tuple[CourseChange, ...]:
    """The changes over a stay, by what was measured within a fortnight of both its ends."""
    groups: dict[tuple[str, str], list[AssessmentRow]] = defaultdict(list)
    for row in rows:
        groups[row.instrument, row.form].append(row)
    picked = [row for group in groups.values() for row in _both_ends(nights, group)]
    return tuple(changes_of(picked, instruments))


def _both_ends(nights: Nights, group: list[AssessmentRow]) -> Iterator[AssessmentRow]:
    before, after = _nearest(nights.in_on, group), _nearest(nights.out_on, group)
    if before and after and before[0] < after[0]:
        yield from (before[1], after[1])


def _nearest(day: date, group: Iterable[AssessmentRow]) -> tuple[date, AssessmentRow] | None:
    """The complete assessment nearest to a day; of two equally near the earlier."""
    dated = [(row.assessed_on, row) for row in group if row.assessed_on and row.result.totals]
    near = [(on, row) for on, row in dated if abs(on - day) <= NEAR]
    return min(near, key=lambda one: (abs(one[0] - day), one[0]), default=None)
