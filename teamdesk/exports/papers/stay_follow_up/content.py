"""What the follow-up after a stay holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.case.promises import CasePromise


@dataclass(frozen=True, slots=True)
class AgreedContent:
    """What a meeting settled around the discharge."""

    on: dt.date
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StayFollowUpContent:
    """A stay, what it led to, and what is to happen after it.

    Attributes:
        days: paid ones, which the day of leaving is not.
        summary: what the institution told, as it was written down with the stay.
        changes: scores near the first day beside those near the last.
        services: what the person comes home to.
        promises: open ones, and those kept since the stay.
        follow_up_on: when the municipality follows up.
        contact_name: the municipality's contact during the stay.
    """

    head: CaseHead
    institution: str
    in_on: dt.date
    out_on: dt.date
    days: int
    purpose: str = ""
    summary: str = ""
    what_matters: str = ""
    changes: tuple[CourseChange, ...] = ()
    agreed: tuple[AgreedContent, ...] = ()
    services: tuple[DecisionRow, ...] = ()
    promises: tuple[CasePromise, ...] = ()
    follow_up_on: dt.date | None = None
    contact_name: str = ""
