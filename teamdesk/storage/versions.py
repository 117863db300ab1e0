"""Which program's tables a database has, read without SQLAlchemy."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.storage.errors import NewerSchema, NotADatabase

if TYPE_CHECKING:
    from pathlib import Path

    from sqlcipher3 import dbapi2 as sqlcipher


# Oldest first; a test compares them with the files in ``migrations/versions``.
REVISIONS = ("0001",)
VERSION_TABLE = "alembic_version"
VERSION_QUERY = f"SELECT version_num FROM {VERSION_TABLE}"


class SchemaState(Enum):
    """What has to happen before the tables can be used."""

    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()


def state_of(version: str | None) -> SchemaState:
    """Compare the version of a database's tables with this program.

    Raises:
        NewerSchema: a newer program has upgraded it.
    """
    if version is None:
        return SchemaState.EMPTY
    if version not in REVISIONS:
        raise NewerSchema(found=version)
    return SchemaState.CURRENT if version == REVISIONS[-1] else SchemaState.OLDER


def version_in_file(connection: sqlcipher.Connection, path: Path) -> str | None:
    """The version of the tables in an open file; None where there are none yet.

    Raises:
        NotADatabase: it holds tables, but not ours.
    """
    listed = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = {name for (name,) in listed}
    if not tables:
        return None
    if VERSION_TABLE not in tables:
        raise NotADatabase(path=path)
    found = connection.execute(VERSION_QUERY).fetchone()
    return found[0] if found else None
