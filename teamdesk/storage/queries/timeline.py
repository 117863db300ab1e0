"""Everything that happened in a case, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, union_all

from teamdesk.domain.meetings import MeetingKind, MeetingStatus
from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.models import AgendaItem, Meeting
from teamdesk.storage.queries.timeline_parts import timeline_parts

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

# A year of five visits a week, so that what happened rarely is never crowded out.
SHOWN = 400


def timeline_of_case(
    session: Session, case_id: UUID, today: date, offset: int = 0
) -> tuple[TimelineRow, ...]:
    """Things that happened, the newest first, from every table with a day, in one statement.

    Args:
        session: reads.
        case_id: whose.
        today: measures that begin or end later have not happened.
        offset: how many of the newest are known already.
    """
    parts = union_all(*timeline_parts(case_id, today)).subquery()
    found = session.execute(
        select(parts)
        .where(parts.c.day.is_not(None))
        .order_by(parts.c.day.desc(), parts.c.kind, parts.c.text, parts.c.code)
        .limit(SHOWN)
        .offset(offset)
    )
    return tuple(
        TimelineRow(row.day, TimelineKind(row.kind), row.text or "", row.code or "", row.by or "")
        for row in found
    )


def last_meeting_on(session: Session, case_id: UUID) -> date | None:
    """The day of the last closed meeting that had the case on its agenda."""
    return session.scalar(
        select(func.max(Meeting.held_on))
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(AgendaItem.case_id == case_id, Meeting.status == MeetingStatus.CLOSED)
    )


def minutes_on(session: Session, case_id: UUID, day: date, *, of_talk: bool) -> UUID | None:
    """The closed meeting of a day whose frozen minutes tell of a case.

    Args:
        session: reads.
        case_id: whose.
        day: when it was held.
        of_talk: a goal meeting with the person, else one of the team.
    """
    kind = Meeting.kind == MeetingKind.GOAL
    return session.scalar(
        select(Meeting.id)
        .join(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(AgendaItem.case_id == case_id, Meeting.held_on == day)
        .where(Meeting.status == MeetingStatus.CLOSED, kind if of_talk else ~kind)
        .order_by(Meeting.closed_at.desc())
        .limit(1)
    )
