"""Writes down what a commit changed, for the other windows on the same database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from teamdesk.domain.news import told_of
from teamdesk.models import NEWS

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from teamdesk.domain.changes import ChangeSet

# A window that missed more asks for everything.
KEPT = 1_000
SWEEP_EVERY = 100
# Any number will do, as long as nothing else on the server locks by it.
ORDER_LOCK = 7_305_221


def write_news(session: Session, changes: ChangeSet, source: str) -> None:
    """Add what changed to the end of the list; the last thing before a commit.

    On a server two transactions may end at the same time, and the one with the lower number
    might be seen last, when others have read past it. So they end one after the other. Whoever
    waits here holds what is waited for by nobody before: there is no deadlock in it.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(ORDER_LOCK)))
    last = select(func.coalesce(func.max(NEWS.c.number), 0) + 1).scalar_subquery()
    adding = insert(NEWS).values(number=last, source=source, told=told_of(changes))
    number = session.scalar(adding.returning(NEWS.c.number)) or 0
    if number % SWEEP_EVERY == 0:
        session.execute(delete(NEWS).where(NEWS.c.number <= number - KEPT))
