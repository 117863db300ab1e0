"""Drafts by member and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.models import Draft

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def draft(session: Session, member_id: UUID | None, place: str) -> Draft | None:
    """The draft of ``member_id`` in ``place``."""
    whose = Draft.member_id == member_id if member_id else Draft.member_id.is_(None)
    return session.scalars(select(Draft).where(whose, Draft.place == place)).first()
