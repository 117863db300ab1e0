"""Promises with the person and the owner they belong to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, or_, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.domain.rows.tasks import TaskRow
from teamdesk.models import ActionItem, CaseFile, Meeting, Person

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.team import MemberRow

# What was done stays in sight for two meetings.
DONE_DAYS = 14

COLUMNS = (
    ActionItem.id,
    ActionItem.version,
    ActionItem.text,
    ActionItem.case_id,
    CaseFile.number,
    Person.name,
    ActionItem.owner_id,
    ActionItem.owner_name,
    ActionItem.due_on,
    ActionItem.status,
    ActionItem.carried_over,
    ActionItem.created_on,
    ActionItem.done_on,
    ActionItem.meeting_id,
    ActionItem.goal_id,
    ActionItem.quote,
    ActionItem.follow_up_weeks,
    ActionItem.measure_id,
    ActionItem.waiting_for,
    ActionItem.needs_acceptance,
    ActionItem.handed_by_id,
    ActionItem.repeat_days,
    ActionItem.repeat_until,
    Meeting.held_on,
    Meeting.kind.label("meeting_kind"),
)


def tasks_of_team(
    session: Session, team_id: UUID, today: date, members: Mapping[UUID, MemberRow]
) -> tuple[TaskRow, ...]:
    """Open promises, and those done in the last two weeks."""
    since = today - timedelta(days=DONE_DAYS)
    shown = or_(ActionItem.status.in_(OPEN_STATUSES), ActionItem.done_on >= since)
    return _rows(session, (ActionItem.team_id == team_id) & shown, members)


def all_tasks_of_team(
    session: Session, team_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[TaskRow, ...]:
    """Every promise the team has made."""
    return _rows(session, ActionItem.team_id == team_id, members)


def tasks_of_case(
    session: Session, case_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[TaskRow, ...]:
    """Every promise that was made about a case."""
    return _rows(session, ActionItem.case_id == case_id, members)


def tasks_of_meeting(
    session: Session, meeting_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[TaskRow, ...]:
    """What was promised in a meeting."""
    return _rows(session, ActionItem.meeting_id == meeting_id, members)


def _rows(
    session: Session, where: ColumnElement[bool], members: Mapping[UUID, MemberRow]
) -> tuple[TaskRow, ...]:
    return tuple(_row(row, members) for row in session.execute(_statement().where(where)))


def _statement() -> Select[*tuple[Any, ...]]:
    return (
        select(*COLUMNS)
        .outerjoin(CaseFile, CaseFile.id == ActionItem.case_id)
        .outerjoin(Person, Person.id == CaseFile.person_id)
        .outerjoin(Meeting, Meeting.id == ActionItem.meeting_id)
        .order_by(ActionItem.due_on.asc().nulls_last(), ActionItem.created_on, ActionItem.id)
    )


def _row(row: Row[*tuple[Any, ...]], members: Mapping[UUID, MemberRow]) -> TaskRow:
    owner = members.get(row.owner_id) if row.owner_id else None
    return TaskRow(
        id=row.id,
        version=row.version,
        text=row.text,
        case_id=row.case_id,
        case_number=row.number or "",
        person_name=row.name or "",
        owner=owner,
        owner_name=row.owner_name,
        due_on=row.due_on,
        status=row.status,
        carried_over=row.carried_over,
        created_on=row.created_on,
        done_on=row.done_on,
        meeting_id=row.meeting_id,
        goal_id=row.goal_id,
        quote=row.quote,
        follow_up_weeks=row.follow_up_weeks,
        measure_id=row.measure_id,
        waiting_for=row.waiting_for,
        needs_acceptance=row.needs_acceptance,
        handed_by=members.get(row.handed_by_id) if row.handed_by_id else None,
        repeat_days=row.repeat_days,
        repeat_until=row.repeat_until,
        held_on=row.held_on,
        meeting_kind=row.meeting_kind,
    )
