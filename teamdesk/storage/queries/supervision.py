"""The MITI counts of one member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.models import TalkCount

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session


def counts_of(session: Session, member_id: UUID) -> Sequence[TalkCount]:
    """All of them, the newest first."""
    return session.scalars(
        select(TalkCount)
        .where(TalkCount.member_id == member_id)
        .order_by(TalkCount.counted_on.desc(), TalkCount.id)
    ).all()
