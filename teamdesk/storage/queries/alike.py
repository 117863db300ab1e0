"""Whether the same stretch of a note was accepted by another hand at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.models import ActionItem, AgendaItem, MeetingDecision

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def accepted_from(
    session: Session,
    model: type[ActionItem | MeetingDecision],
    place: tuple[UUID, UUID],
    quote: str,
) -> int:
    """How many lines came of a stretch; until the commit nobody else gets to know.

    Two windows may accept it in the same moment: on a server the second waits for the first.

    Args:
        session: the transaction that is about to store one.
        model: promises or decisions.
        place: the meeting and the case.
        quote: the stretch of the note.
    """
    meeting_id, case_id = place
    line = select(AgendaItem.id).where(
        AgendaItem.meeting_id == meeting_id, AgendaItem.case_id == case_id
    )
    session.execute(line.with_for_update())
    found = (
        select(func.count())
        .select_from(model)
        .where(model.meeting_id == meeting_id, model.case_id == case_id, model.quote == quote)
    )
    return session.scalar(found) or 0
