"""The lines of an agenda as they are stored, to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.models import AgendaItem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session


def items(session: Session, meeting_id: UUID) -> Sequence[AgendaItem]:
    """Every line of a meeting, in order."""
    return session.scalars(
        select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
    ).all()
