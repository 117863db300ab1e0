"""Marks every text of one case, for tests that look for what is closed to somebody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.models import CaseFile, Meeting, Person
from teamdesk.models.base import Base, StoredText

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.services.workplace import Workplace

MARK = "Zqvplantet"
# What a case hangs on without owning it, and rows that many cases share.
SHARED = frozenset(
    {"team", "member", "phase", "coordinating_unit", "meeting", "meeting_series", "stay_agreement"}
)
# Its number names a closed case; the others are codes and fingerprints that nobody reads.
LEFT_OUT = frozenset({"number", "identity_number", "search_key", "sha256", "language"})


def mark_case(at: Workplace, case_id: UUID) -> None:
    """Put the mark into every text of the case, of its person, and of what hangs on them."""
    with at.writing() as work:
        session = work.session
        case = session.get_one(CaseFile, case_id)
        person = session.get_one(Person, case.person_id)
        name, number = person.name, case.number
        for row in _owned(session, {case.id, person.id}):
            _mark(row)
        for meeting in session.scalars(select(Meeting)):
            if meeting.minutes_content is not None:
                meeting.minutes_content = _marked(meeting.minutes_content, name, number)
        person.name, person.short_name = f"{MARK} {MARK}sen", MARK
        work.commit()


def _owned(session: Session, ids: set[UUID]) -> list[Base]:
    """The rows with these ids, and whatever refers to one of them, however far away."""
    rows: list[Base] = []
    for mapper in Base.registry.mappers:
        if mapper.local_table.name not in SHARED:
            rows += session.scalars(select(mapper.class_)).all()
    owned, count = set(ids), 0
    while len(owned) > count:
        count = len(owned)
        owned |= {row.id for row in rows if _refers(row, owned)}
    return [row for row in rows if row.id in owned]


def _refers(row: Base, owned: set[UUID]) -> bool:
    kept = {key.parent.key for key in row.__table__.foreign_keys if key.column.table.name in SHARED}
    named = {key.parent.key for key in row.__table__.foreign_keys} | {"case_id", "person_id"}
    return any(getattr(row, name, None) in owned for name in named - kept)


def _mark(row: Base) -> None:
    for column in row.__table__.columns:
        if isinstance(column.type, StoredText) and column.key not in LEFT_OUT:
            setattr(row, column.key, f"{MARK} {getattr(row, column.key) or ''}".strip())


def _marked(content: dict[str, object], name: str, number: str) -> dict[str, object]:
    """Frozen minutes in which the case is told with the mark."""
    copied = json.loads(json.dumps(content).replace(name, f"{MARK} {MARK}sen"))
    for case in copied["cases"]:
        if case["number"] == number:
            case |= {"note": MARK, "what_matters": MARK, "persons_view": MARK}
    return dict(copied)
