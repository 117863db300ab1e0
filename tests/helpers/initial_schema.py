"""Record the first tables for both databases: ``python -m tests.helpers.initial_schema``.

Only until the first release; after it each change of the models is a revision of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from teamdesk.models import Base
from teamdesk.storage.migrations.versions.v0001_initial import SEPARATOR
from teamdesk.storage.schema import MIGRATIONS

if TYPE_CHECKING:
    from sqlalchemy import Dialect
    from sqlalchemy.schema import ExecutableDDLElement

DIALECTS: dict[str, Dialect] = {"sqlite": sqlite.dialect(), "postgresql": postgresql.dialect()}


def recorded(dialect: str) -> str:
    """What makes the models' tables in a new database, in an order that stays."""
    statements = []
    for table in Base.metadata.sorted_tables:
        statements.append(_text(CreateTable(table), dialect))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [_text(CreateIndex(index), dialect) for index in indexes]
    return SEPARATOR.join(statements) + "\n"


def _text(statement: ExecutableDDLElement, dialect: str) -> str:
    lines = str(statement.compile(dialect=DIALECTS[dialect])).strip().splitlines()
    return "\n".join(line.rstrip() for line in lines)


def main() -> None:
    """Write both files."""
    for dialect in DIALECTS:
        file = MIGRATIONS / "versions" / f"v0001_initial.{dialect}.sql"
        file.write_text(recorded(dialect), encoding="utf-8")
        print(file)


if __name__ == "__main__":
    main()
