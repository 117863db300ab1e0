"""What changed in a course: the first assessment beside the latest, per instrument and version."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.answers import Answers
from teamdesk.domain.instruments.change import change_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.domain.instruments.change import Change
    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.instruments.shape import Matters, Total
    from teamdesk.domain.rows.assessments import AssessmentRow


@dataclass(frozen=True, slots=True)
class CourseChange:
    """One total from the first assessment to the latest.

    Attributes:
        matters: how large a change has to be, and who says so; None where nobody does.
        own_items: how many activities the first had, of which the change counts those of both.
    """

    before: AssessmentRow
    after: AssessmentRow
    total: Total
    change: Change
    matters: Matters | None
    own_items: int = 0

    @property
    def is_other_circumstance(self) -> bool:
        """Whether something besides differs, such as the aid, so that one should look twice."""
        one, other = self.before.circumstance, self.after.circumstance
        return one.strip().casefold() != other.strip().casefold()


def changes_of(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterator[CourseChange]:
    """Every change that can be told, in the order in which things were first measured."""
    groups: dict[tuple[str, str], list[AssessmentRow]] = defaultdict(list)
    for row in rows:
        groups[row.instrument, row.form].append(row)
    for (key, form_key), group in groups.items():
        instrument = instruments.find(key)
        if instrument is None:
            continue
        form = instrument.form(form_key)
        known = {matters.scale: matters for matters in instrument.matters}
        for total in form.totals:
            measured = [row for row in group if _has(row, total)]
            if len(measured) > 1:
                before, after = measured[0], measured[-1]
                told = Answers(before.answers), Answers(after.answers)
                matters = known.get(total.scale)
                change = change_of(form, total, *told, matters)
                count = len(told[0].values(total.scale)) if form.own else 0
                if change is not None:
                    yield CourseChange(before, after, total, change, matters, count)


def _has(row: AssessmentRow, total: Total) -> bool:
    return any(known.scale == total.scale for known, _value in row.result.totals)
