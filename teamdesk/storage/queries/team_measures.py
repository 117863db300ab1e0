"""Everything that counts for the six measures of a team, one statement for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import aliased

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.meetings import ActionStatus, Depth, MeetingStatus
from teamdesk.domain.team_measures import Fact, MeasureKey, working_days_between
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Assessment,
    CaseFile,
    Meeting,
    Preparation,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

SECONDS = 60


def facts(session: Session, team_id: UUID, since: date, today: date) -> Iterator[Fact]:
    """What happened in the team from a day on."""
    yield from _contacts(session, team_id, since)
    yield from _spoken_of(session, team_id, since)
    yield from _promises(session, team_id, since, today)
    yield from _ended(session, team_id, since)


def _contacts(session: Session, team_id: UUID, since: date) -> Iterator[Fact]:
    found = session.execute(
        select(CaseFile.referred_on, CaseFile.first_contact_on).where(
            CaseFile.team_id == team_id,
            CaseFile.first_contact_on >= since,
            CaseFile.referred_on <= CaseFile.first_contact_on,
        )
    )
    for referred_on, contact_on in found:
        if referred_on is not None and contact_on is not None:
            days = working_days_between(referred_on, contact_on)
            yield Fact(MeasureKey.FIRST_CONTACT, contact_on, days)


def _spoken_of(session: Session, team_id: UUID, since: date) -> Iterator[Fact]:
    """The person's view counts where a case was discussed, the minutes of all that took some."""
    viewed = exists().where(
        Preparation.meeting_id == AgendaItem.meeting_id,
        Preparation.case_id == AgendaItem.case_id,
        Preparation.persons_view != "",
    )
    found = session.execute(
        select(Meeting.held_on, AgendaItem.seconds, AgendaItem.depth, viewed)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            Meeting.team_id == team_id,
            Meeting.status == MeetingStatus.CLOSED,
            Meeting.held_on >= since,
            AgendaItem.depth != Depth.LISTED,
        )
    )
    for held_on, seconds, depth, has_view in found:
        if seconds:
            yield Fact(MeasureKey.MINUTES, held_on, seconds / SECONDS)
        if depth is Depth.DISCUSSED:
            yield Fact(MeasureKey.PERSONS_VIEW, held_on, float(has_view))


def _promises(session: Session, team_id: UUID, since: date, today: date) -> Iterator[Fact]:
    """A promise is kept in time by its date; one that was dropped was settled otherwise."""
    found = session.execute(
        select(
            ActionItem.created_on,
            ActionItem.due_on,
            ActionItem.done_on,
            ActionItem.owner_id,
            ActionItem.owner_name,
            ActionItem.meeting_id,
            ActionItem.status,
        ).where(
            ActionItem.team_id == team_id,
            or_(ActionItem.created_on >= since, ActionItem.due_on >= since),
        )
    )
    for row in found:
        if row.meeting_id is not None and row.created_on >= since:
            is_whole = bool(row.owner_id or row.owner_name) and row.due_on is not None
            yield Fact(MeasureKey.OWNER_AND_DATE, row.created_on, float(is_whole))
        is_due = row.due_on is not None and since <= row.due_on < today
        if is_due and row.status is not ActionStatus.DROPPED:
            kept = row.done_on is not None and row.done_on <= row.due_on
            yield Fact(MeasureKey.IN_TIME, row.due_on, float(kept))


def _ended(session: Session, team_id: UUID, since: date) -> Iterator[Fact]:
    start, end = aliased(Assessment), aliased(Assessment)
    both = exists().where(
        start.case_id == CaseFile.id,
        end.case_id == CaseFile.id,
        start.instrument == end.instrument,
        start.form == end.form,
        start.moment == Moment.START,
        end.moment == Moment.END,
    )
    found = session.execute(
        select(CaseFile.ended_on, both).where(
            CaseFile.team_id == team_id, CaseFile.ended_on >= since
        )
    )
    for ended_on, has_both in found:
        if ended_on is not None:
            yield Fact(MeasureKey.BOTH_SCORES, ended_on, float(has_both))
