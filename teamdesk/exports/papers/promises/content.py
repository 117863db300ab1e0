"""What the list of a person's promises holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.exports.papers.case.head import CaseHead
    from teamdesk.exports.papers.case.promises import CasePromise


@dataclass(frozen=True, slots=True)
class PersonPromisesContent:
    """Every open promise about a person by date, and those that were kept since a day."""

    head: CaseHead
    kept_since: dt.date
    open: tuple[CasePromise, ...] = ()
    kept: tuple[CasePromise, ...] = ()
