"""Keep the ready-made statements equal to their queries: ``python -m tests.helpers.statements``.

The first board of a file is read before SQLAlchemy is loaded, with statements that were compiled
here. A test compares them with what the queries give today.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Boolean, Date, Enum, Uuid, bindparam
from sqlalchemy.dialects import sqlite

from teamdesk.models.base import UtcDateTime
from teamdesk.storage.first_look import STATEMENTS
from teamdesk.storage.queries.board import board_statement
from teamdesk.storage.queries.closed import closed_statement, shared_statement
from teamdesk.storage.queries.json_rows import Folded
from teamdesk.storage.queries.meetings import running_statement
from teamdesk.storage.queries.tasks import open_statement
from teamdesk.storage.queries.team import members_statement, phases_statement, teams_statement

if TYPE_CHECKING:
    from sqlalchemy import CompoundSelect, Select
    from sqlalchemy.types import TypeEngine

HEADER = "-- Made by tests/helpers/statements.py, which a change of the query asks to run again.\n"
KINDS: dict[type[TypeEngine[Any]], str] = {
    Uuid: "uuid",
    Date: "date",
    UtcDateTime: "moment",
    JSON: "json",
    Boolean: "flag",
    type(Folded.type): "json",
}
PARAMETER = re.compile(r":(\w+)")


def ready_made() -> dict[str, str]:
    """The text of each file, by the name of the statement."""
    team_id = bindparam("team_id", required=False)
    today = bindparam("today", required=False)
    since = bindparam("since", required=False)
    member_id = bindparam("member_id", required=False)
    return {
        "teams": _text(teams_statement()),
        "members": _text(members_statement(team_id)),
        "phases": _text(phases_statement(team_id)),
        "tasks": _text(open_statement(team_id, since)),
        "cards": _text(board_statement(team_id, today)),
        "closed": _text(closed_statement(member_id, today)),
        "shared": _text(shared_statement()),
        "running": _text(running_statement(team_id)),
    }


def _text(statement: Select[Any] | CompoundSelect[Any]) -> str:
    dialect = sqlite.dialect(paramstyle="named")
    compiled = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    values = {name: value for name, value in compiled.params.items() if value is not None}
    sql = PARAMETER.sub(lambda found: _literal(found, values), str(compiled))
    lines = "\n".join(line.rstrip() for line in sql.splitlines())
    columns = zip(statement.selected_columns.keys(), statement.selected_columns, strict=True)
    told = "".join(f"-- {name} {_kind(column.type)}".rstrip() + "\n" for name, column in columns)
    return f"{HEADER}{told}{lines}\n"


def _literal(found: re.Match[str], values: dict[str, Any]) -> str:
    value = values.get(found[1])
    if value is None:
        return found[0]
    return str(value) if isinstance(value, int) else f"'{value}'"


def _kind(column_type: TypeEngine[Any]) -> str:
    if isinstance(column_type, Enum):
        assert column_type.enum_class is not None
        return column_type.enum_class.__name__
    return KINDS.get(type(column_type), "")


def main() -> int:
    """Write the files anew."""
    for name, text in ready_made().items():
        STATEMENTS.joinpath(f"{name}.sql").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
