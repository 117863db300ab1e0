"""The first board of a file, read by the driver alone.

What it asks is compiled ahead of time into ``statements``, out of the queries that everything else
is read with: to load SQLAlchemy and map its classes takes longer than all the rest of a start.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from teamdesk.domain.closed import Shared, closed_of
from teamdesk.domain.meetings import ActionStatus, MeetingKind
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.rows.board import BoardRows, FirstLook
from teamdesk.domain.rows.team import MemberRow, PhaseRow, TeamRow
from teamdesk.storage.cards import cards_in_order
from teamdesk.storage.task_rows import done_since, task_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlcipher3 import dbapi2 as sqlcipher

    from teamdesk.domain.closed import ClosedCases
    from teamdesk.domain.rows.tasks import TaskRow

STATEMENTS = Path(__file__).with_name("statements")

STORED_KINDS = (
    PhaseKind,
    ConsentKind,
    ConsentState,
    PlanStatus,
    EntryRoute,
    ActionStatus,
    MeetingKind,
)

# How a value of the file becomes what SQLAlchemy would make of it.
KINDS: dict[str, Callable[[Any], Any]] = {
    "uuid": UUID,
    "date": date.fromisoformat,
    "moment": datetime.fromisoformat,
    "flag": bool,
    "json": json.loads,
    **{kind.__name__: kind for kind in STORED_KINDS},
}


def first_look(
    connection: sqlcipher.Connection,
    today: date,
    team_id: UUID | None = None,
    is_me: Callable[[MemberRow], bool] | None = None,
) -> FirstLook | None:
    """A team and its board; None where no team was founded yet.

    Args:
        connection: to the open file.
        today: what presses is counted from it.
        team_id: the team that is wanted; the first by name where there is none such.
        is_me: knows the member who looks, to whom cases may be closed.
    """
    teams = [TeamRow(**row) for row in _rows(connection, "teams")]
    if not teams:
        return None
    team = next((known for known in teams if known.id == team_id), teams[0])
    asked: dict[str, str | None] = {"team_id": team.id.hex, "today": today.isoformat()}
    members = tuple(MemberRow(**row) for row in _rows(connection, "members", asked))
    phases = tuple(PhaseRow(**row) for row in _rows(connection, "phases", asked))
    by_id = {member.id: member for member in members}
    me = next((member for member in members if is_me and is_me(member)), None)
    asked["member_id"] = me.id.hex if me else None
    closed = _closed(connection, asked, today)
    cards = cards_in_order(_rows(connection, "cards", asked), today, by_id, team.deadlines, closed)
    is_meeting = any(True for _row in _rows(connection, "running", asked))
    return FirstLook(team, members, BoardRows.of(phases, cards), tuple(teams), is_meeting)


def first_tasks(
    connection: sqlcipher.Connection, looked: FirstLook, today: date, me: MemberRow | None
) -> tuple[TaskRow, ...]:
    """The promises of the team that was looked at, as `tasks_of_team` lists them.

    Args:
        connection: to the open file.
        looked: the team and its members.
        today: what was done is counted from it.
        me: the member who looks, to whom cases may be closed.
    """
    asked: dict[str, str | None] = {
        "team_id": looked.team.id.hex,
        "today": today.isoformat(),
        "since": done_since(today).isoformat(),
        "member_id": me.id.hex if me else None,
    }
    closed = _closed(connection, asked, today)
    members = {member.id: member for member in looked.members}
    found = (task_of(row, members) for row in _rows(connection, "tasks", asked))
    return tuple(task for task in found if task.case_id is None or not closed.why(task.case_id))


def _closed(
    connection: sqlcipher.Connection, asked: Mapping[str, str | None], today: date
) -> ClosedCases:
    """`teamdesk.storage.queries.closed.closed_cases`, with the same statements."""
    return closed_of(
        [tuple(row.values()) for row in _rows(connection, "closed", asked)],
        lambda: (Shared(**row) for row in _rows(connection, "shared", asked)),
        today,
    )


def _rows(
    connection: sqlcipher.Connection, name: str, asked: Mapping[str, str | None] | None = None
) -> Iterator[dict[str, Any]]:
    """The rows of a statement, by the columns that the head of its file tells."""
    sql = STATEMENTS.joinpath(f"{name}.sql").read_text(encoding="utf-8")
    _source, *told = (line.split()[1:] for line in sql.splitlines() if line.startswith("--"))
    columns = [(words[0], KINDS[words[1]] if len(words) > 1 else None) for words in told]
    for row in connection.execute(sql, asked or {}):
        yield {
            column: value if make is None or value is None else make(value)
            for (column, make), value in zip(columns, row, strict=True)
        }
