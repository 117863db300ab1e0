"""Rows that nobody else may build upon until the transaction ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.models import IndividualPlan, Team


def hold(
    session: Session, model: type[IndividualPlan | Team], ids: Collection[UUID]
) -> frozenset[UUID]:
    """Which of the rows are there; on a server another who holds one waits for this transaction.

    They are held in the order of their ids, so that two who hold several never wait for each other.
    A file has one who writes at a time, so there it needs no waiting.
    """
    asked = select(model.id).where(model.id.in_(ids)).order_by(model.id)
    return frozenset(session.scalars(asked.with_for_update(key_share=True)))
