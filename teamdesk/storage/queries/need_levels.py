"""The dated history of a case's need level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.need_levels import NeedLevelRow
from teamdesk.models import Member, NeedLevelChange

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session


def need_levels(session: Session, case_id: UUID) -> tuple[NeedLevelRow, ...]:
    """Every time the level was set, the newest first."""
    found = (
        select(
            NeedLevelChange.level,
            NeedLevelChange.intensity,
            NeedLevelChange.complexity,
            NeedLevelChange.expertise,
            NeedLevelChange.changed_on,
            Member.name,
        )
        .outerjoin(Member, Member.id == NeedLevelChange.member_id)
        .where(NeedLevelChange.case_id == case_id)
        .order_by(NeedLevelChange.changed_on.desc())
    )
    return tuple(NeedLevelRow(*row) for row in session.execute(found))


def level_of_day(session: Session, case_id: UUID, day: date) -> NeedLevelChange | None:
    """What was set on that very day; a day has one."""
    found = select(NeedLevelChange).where(
        NeedLevelChange.case_id == case_id, NeedLevelChange.changed_on == day
    )
    return session.scalars(found).first()


def level_before(session: Session, case_id: UUID, day: date) -> NeedLevelChange | None:
    """What was set last before that day."""
    found = (
        select(NeedLevelChange)
        .where(NeedLevelChange.case_id == case_id, NeedLevelChange.changed_on < day)
        .order_by(NeedLevelChange.changed_on.desc())
        .limit(1)
    )
    return session.scalars(found).first()
