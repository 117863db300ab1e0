"""Meetings that come again: the days they have, and who is called to them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.domain.meetings import ListRule, MeetingStatus
from teamdesk.domain.rows.meeting import MeetingRow
from teamdesk.domain.rows.series import SeriesRow
from teamdesk.models import (
    AgendaItem,
    Meeting,
    MeetingSeries,
    Preparation,
    QuickNote,
    SeriesMember,
)
from teamdesk.storage.queries.meetings import MEETING_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session


def series_of_team(session: Session, team_id: UUID) -> tuple[SeriesRow, ...]:
    """The meetings that come again, each with the day that is planned next; ended ones last."""
    planned = (
        select(func.min(Meeting.held_on))
        .where(Meeting.series_id == MeetingSeries.id, Meeting.status != MeetingStatus.CLOSED)
        .correlate(MeetingSeries)
        .scalar_subquery()
    )
    found = session.execute(
        select(
            MeetingSeries.id,
            MeetingSeries.kind,
            MeetingSeries.name,
            MeetingSeries.list_rule,
            MeetingSeries.first_on,
            MeetingSeries.every_days,
            MeetingSeries.starts_at,
            MeetingSeries.minutes,
            planned,
            MeetingSeries.skips_holidays,
            MeetingSeries.case_id,
            MeetingSeries.ended_on,
            MeetingSeries.place,
        )
        .where(MeetingSeries.team_id == team_id)
        .order_by(MeetingSeries.ended_on.is_not(None), MeetingSeries.first_on, MeetingSeries.name)
    )
    return tuple(SeriesRow(*row) for row in found)


def planned_in_series(session: Session, series_id: UUID) -> MeetingRow | None:
    """The meeting of a series that is not held yet."""
    row = session.execute(
        select(*MEETING_COLUMNS)
        .where(Meeting.series_id == series_id, Meeting.status != MeetingStatus.CLOSED)
        .order_by(Meeting.held_on)
        .limit(1)
    ).first()
    return MeetingRow(*row) if row else None


def held_before(session: Session, series_id: UUID, day: date) -> date | None:
    """The last day before ``day`` on which a meeting of a series was held and closed."""
    return session.scalar(
        select(func.max(Meeting.held_on)).where(
            Meeting.series_id == series_id,
            Meeting.status == MeetingStatus.CLOSED,
            Meeting.held_on < day,
        )
    )


def next_discharge(session: Session, team_id: UUID, today: date) -> tuple[date, date] | None:
    """The next discharge meeting, and the day after which who leaves is on its list."""
    row = session.execute(
        select(Meeting.held_on, Meeting.series_id, MeetingSeries.every_days)
        .join(MeetingSeries, MeetingSeries.id == Meeting.series_id)
        .where(
            Meeting.team_id == team_id,
            MeetingSeries.list_rule == ListRule.GOING_HOME,
            Meeting.status != MeetingStatus.CLOSED,
            Meeting.held_on >= today,
        )
        .order_by(Meeting.held_on)
        .limit(1)
    ).first()
    if row is None or row.series_id is None:
        return None
    held = held_before(session, row.series_id, row.held_on)
    return row.held_on, held or row.held_on - timedelta(days=row.every_days)


def called(session: Session, series_id: UUID) -> Sequence[SeriesMember]:
    """Who is called to a series, as it is stored, to be changed."""
    return session.scalars(select(SeriesMember).where(SeriesMember.series_id == series_id)).all()


def is_written_for(session: Session, meeting_id: UUID) -> bool:
    """Whether anybody has written something for a meeting that is planned."""
    asked = AgendaItem.reason_for_presentation != ""
    prepared = select(Preparation.id).where(Preparation.meeting_id == meeting_id).limit(1)
    told = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id, asked).limit(1)
    noted = select(QuickNote.id).where(QuickNote.meeting_id == meeting_id).limit(1)
    return any(session.scalar(one) is not None for one in (prepared, told, noted))


def members_of_series(session: Session, series_id: UUID | None) -> frozenset[UUID]:
    """Who is called to the meetings of a series; empty where it calls the whole team."""
    found = session.scalars(
        select(SeriesMember.member_id).where(SeriesMember.series_id == series_id)
    )
    return frozenset(found)


def members_by_series(session: Session, team_id: UUID) -> dict[UUID, frozenset[UUID]]:
    """Who is called, by series; one that calls the whole team is not among them."""
    found = session.execute(
        select(SeriesMember.series_id, SeriesMember.member_id)
        .join(MeetingSeries, MeetingSeries.id == SeriesMember.series_id)
        .where(MeetingSeries.team_id == team_id)
    )
    called: dict[UUID, set[UUID]] = {}
    for series_id, member_id in found:
        called.setdefault(series_id, set()).add(member_id)
    return {series_id: frozenset(members) for series_id, members in called.items()}
