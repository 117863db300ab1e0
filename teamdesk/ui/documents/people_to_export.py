"""Whom something can be handed out about, out of what there is of each kind."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.documents import PLANS, DocumentKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow


@dataclass(frozen=True, slots=True)
class PersonToExport:
    """One case, and what of the chosen kinds there is about it.

    Attributes:
        revision_on: when the plan is to be revised.
    """

    case_id: UUID
    case_number: str
    name: str
    subjects: tuple[SubjectRow, ...]
    revision_on: date | None


def people_of(
    subjects: Mapping[DocumentKind, Sequence[SubjectRow]], kinds: Collection[DocumentKind]
) -> list[PersonToExport]:
    """Each case that one of the kinds is about, in the order of the first kind."""
    found: dict[UUID, list[SubjectRow]] = {}
    for kind, rows in subjects.items():
        for row in rows if kind in kinds else ():
            if row.case_id is not None:
                found.setdefault(row.case_id, []).append(row)
    plans = {row.case_id: row.on for kind in PLANS for row in subjects.get(kind, ())}
    return [
        PersonToExport(
            case_id, rows[0].case_number, rows[0].person_name, tuple(rows), plans.get(case_id)
        )
        for case_id, rows in found.items()
    ]


def due_this_month(rows: Iterable[PersonToExport], today: date) -> list[PersonToExport]:
    """Those whose plan is to be revised by the end of this month, or should have been."""
    last = today.replace(day=monthrange(today.year, today.month)[1])
    return [row for row in rows if row.revision_on is not None and row.revision_on <= last]
