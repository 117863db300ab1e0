"""Promises, out of the rows of their statement; needs no SQLAlchemy, as the first look has none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.rows.tasks import TaskRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow

# What was done stays in sight for two meetings.
DONE_DAYS = 14


def done_since(today: date) -> date:
    """The day from which on what was done is still listed."""
    return today - timedelta(days=DONE_DAYS)


def task_of(row: Mapping[Any, Any], members: Mapping[UUID, MemberRow]) -> TaskRow:
    """A promise.

    Args:
        row: the columns of the statement.
        members: owners, and those who handed something over, by id.
    """
    owner = members.get(row["owner_id"]) if row["owner_id"] else None
    return TaskRow(
        id=row["id"],
        version=row["version"],
        text=row["text"],
        case_id=row["case_id"],
        case_number=row["number"] or "",
        person_name=row["name"] or "",
        owner=owner,
        owner_name=row["owner_name"],
        due_on=row["due_on"],
        status=row["status"],
        carried_over=row["carried_over"],
        created_on=row["created_on"],
        done_on=row["done_on"],
        meeting_id=row["meeting_id"],
        goal_id=row["goal_id"],
        quote=row["quote"],
        follow_up_weeks=row["follow_up_weeks"],
        measure_id=row["measure_id"],
        waiting_for=row["waiting_for"],
        needs_acceptance=row["needs_acceptance"],
        handed_by=members.get(row["handed_by_id"]) if row["handed_by_id"] else None,
        repeat_days=row["repeat_days"],
        repeat_until=row["repeat_until"],
        held_on=row["held_on"],
        meeting_kind=row["meeting_kind"],
        person_id=row["person_id"],
    )
