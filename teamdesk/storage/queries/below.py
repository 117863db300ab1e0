"""Whether anything in the database stands on a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select

from teamdesk.models import Base

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy.orm import Session


def has_below(
    session: Session, model: type[Base], row_id: UUID, besides: Collection[type[Base]] = ()
) -> bool:
    """Whether any table refers to a row of ``model``, those of ``besides`` left out."""
    known = {each.__tablename__ for each in besides}
    referring = [
        exists().where(key.parent == row_id)
        for table in Base.metadata.sorted_tables
        if table.name not in known
        for key in table.foreign_keys
        if key.column.table.name == model.__tablename__
    ]
    return bool(session.scalar(select(or_(*referring))))
