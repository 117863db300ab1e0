"""What a summary of a case's assessments holds; services fill it.

Names of instruments, the person's own activities and numbers: never the wording of a form.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.domain.instruments.one_by_one import OneByOne
    from teamdesk.domain.rows.assessments import AssessmentRow, ScoreRow


@dataclass(frozen=True, slots=True)
class AssessmentContent:
    """Everything that was measured in a case, and what changed.

    Attributes:
        rows: the assessments, in the order of time.
        series: the lines over time, of which those with two points are drawn.
        titles: the municipality's own ICF titles, by code.
    """

    case_number: str
    person_name: str
    birth_date: dt.date | None
    municipality: str
    made_on: dt.date
    rows: tuple[AssessmentRow, ...]
    changes: tuple[CourseChange, ...] = ()
    pairs: tuple[OneByOne, ...] = ()
    series: tuple[ScoreRow, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    is_practice: bool = False
