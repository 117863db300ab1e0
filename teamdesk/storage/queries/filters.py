"""Saved filters of a member and of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from teamdesk.domain.filters.board_filter import restored
from teamdesk.domain.names import alphabet_key
from teamdesk.domain.rows.filters import SavedFilterRow
from teamdesk.models import SavedFilter

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def saved_filters(
    session: Session, team_id: UUID, member_id: UUID | None
) -> tuple[SavedFilterRow, ...]:
    """The member's own, then the team's, by name; nobody sees those of another member."""
    found = session.execute(
        select(SavedFilter.id, SavedFilter.name, SavedFilter.definition, SavedFilter.member_id)
        .where(SavedFilter.team_id == team_id)
        .where(or_(SavedFilter.member_id == member_id, SavedFilter.member_id.is_(None)))
    )
    rows = [
        SavedFilterRow(row.id, row.name, restored(row.definition, member_id), bool(row.member_id))
        for row in found
    ]
    return tuple(sorted(rows, key=lambda row: (not row.is_own, alphabet_key(row.name))))


def next_position(session: Session, team_id: UUID) -> int:
    """The place after the last one."""
    last = session.scalar(
        select(func.max(SavedFilter.position)).where(SavedFilter.team_id == team_id)
    )
    return 0 if last is None else last + 1
