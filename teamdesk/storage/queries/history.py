"""The history of single rows, with the names that stored ids stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select, union_all

from teamdesk.domain.rows.history import ChangeAction, FieldChange, HistoryRow
from teamdesk.models import ChangeEntry, Goal, Measure, Member, Phase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

# A row that is changed every week for two years has fewer.
SHOWN = 200
ID_FIELD = "_id"


def history_of(session: Session, subject_ids: Collection[UUID]) -> tuple[HistoryRow, ...]:
    """The last changes of some rows, the newest first, in two statements."""
    found = session.execute(
        select(
            ChangeEntry.id,
            ChangeEntry.subject,
            ChangeEntry.subject_id,
            ChangeEntry.at,
            ChangeEntry.action,
            ChangeEntry.fields,
            Member.name,
        )
        .outerjoin(Member, Member.id == ChangeEntry.member_id)
        .where(ChangeEntry.subject_id.in_(subject_ids))
        .order_by(ChangeEntry.at.desc(), ChangeEntry.id)
        .limit(SHOWN)
    ).all()
    names = _names(session, _ids(found))
    rows = _without_beginnings([_row(entry, names) for entry in found])
    # A row is saved anew also when only something below it was added.
    return tuple(row for row in rows if row.fields or row.action is not ChangeAction.CHANGED)


def _without_beginnings(rows: Sequence[HistoryRow]) -> list[HistoryRow]:
    """Leave out that a row was added which was there: it goes on under another id."""
    told: list[HistoryRow] = []
    there: dict[UUID, datetime] = {}
    for row in reversed(rows):
        # What one save did to a row has no order.
        is_known = there.get(row.subject_id, row.at) < row.at
        if row.action is ChangeAction.REMOVED:
            there.pop(row.subject_id, None)
        else:
            there.setdefault(row.subject_id, row.at)
        if row.action is not ChangeAction.ADDED or not is_known:
            told.append(row)
    return told[::-1]


def _row(entry: Row[*tuple[Any, ...]], names: Mapping[str, str]) -> HistoryRow:
    return HistoryRow(
        id=entry.id,
        subject=entry.subject,
        subject_id=entry.subject_id,
        at=entry.at,
        by=entry.name or "",
        action=ChangeAction(entry.action),
        fields=tuple(
            FieldChange(name, _told(name, before, names), _told(name, after, names))
            for name, (before, after) in entry.fields.items()
        ),
    )


def _told(name: str, value: str | None, names: Mapping[str, str]) -> str | None:
    return names.get(value, "…") if value and name.endswith(ID_FIELD) else value or None


def _ids(found: Iterable[Row[*tuple[Any, ...]]]) -> set[UUID]:
    values = {
        value
        for entry in found
        for name, pair in entry.fields.items()
        if name.endswith(ID_FIELD)
        for value in pair
        if value
    }
    return {UUID(value) for value in values}


def _names(session: Session, ids: Collection[UUID]) -> dict[str, str]:
    """What each id stands for; a goal and a measure by their words."""
    if not ids:
        return {}
    parts = [
        select(model.id.label("id"), column.label("name")).where(model.id.in_(ids))
        for model, column in (
            (Member, Member.name),
            (Goal, Goal.text),
            (Measure, Measure.text),
            (Phase, Phase.name),
        )
    ]
    return {str(row.id): row.name for row in session.execute(union_all(*parts))}
