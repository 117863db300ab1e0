"""Promises with the person and the owner they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import or_, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.models import ActionItem, CaseFile, Meeting, Person
from teamdesk.storage.task_rows import done_since, task_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy import BindParameter, ColumnElement, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow

COLUMNS = (
    ActionItem.id,
    ActionItem.version,
    ActionItem.text,
    ActionItem.case_id,
    CaseFile.number,
    CaseFile.person_id,
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
    found = session.execute(open_statement(team_id, done_since(today)))
    return tuple(task_of(row, members) for row in found.mappings())


def open_statement(
    team_id: UUID | BindParameter[UUID], since: date | BindParameter[date]
) -> Select[*tuple[Any, ...]]:
    """What is open, and what was done since a day."""
    shown = or_(ActionItem.status.in_(OPEN_STATUSES), ActionItem.done_on >= since)
    return _statement().where((ActionItem.team_id == team_id) & shown)


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
    found = session.execute(_statement().where(where))
    return tuple(task_of(row, members) for row in found.mappings())


def _statement() -> Select[*tuple[Any, ...]]:
    return (
        select(*COLUMNS)
        .outerjoin(CaseFile, CaseFile.id == ActionItem.case_id)
        .outerjoin(Person, Person.id == CaseFile.person_id)
        .outerjoin(Meeting, Meeting.id == ActionItem.meeting_id)
        .order_by(ActionItem.due_on.asc().nulls_last(), ActionItem.created_on, ActionItem.id)
    )
