"""Which tables a database has, and how it gets those of this program.

The state is read by plain SQL: Alembic takes 300 ms to import and is needed for an upgrade only.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect

from teamdesk.models import Base
from teamdesk.storage.checks import broken_references, row_counts
from teamdesk.storage.engine import for_reading
from teamdesk.storage.errors import NotADatabase, OlderSchema, UpgradeFailed
from teamdesk.storage.versions import (
    REVISIONS,
    VERSION_QUERY,
    VERSION_TABLE,
    SchemaState,
    state_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

MIGRATIONS = Path(__file__).with_name("migrations")


def schema_state(engine: Engine) -> SchemaState:
    """Compare the database with this program.

    Raises:
        NewerSchema: a newer program has upgraded it.
        NotADatabase: it holds tables, but not ours.
    """
    return state_of(schema_version(engine))


def schema_version(engine: Engine) -> str | None:
    """The version of the tables; None where there are none yet.

    Raises:
        NotADatabase: it holds tables, but not ours.
    """
    with for_reading(engine).connect() as connection:
        tables = inspect(connection).get_table_names()
        if not tables:
            return None
        if VERSION_TABLE not in tables:
            raise NotADatabase(path=engine.url.database)
        return connection.exec_driver_sql(VERSION_QUERY).scalar()


def require_current(engine: Engine) -> None:
    """Refuse tables that this program can't use as they are; a server is upgraded on purpose.

    Raises:
        NotADatabase: there is nothing of ours.
        OlderSchema: an earlier program made them.
        NewerSchema: a newer program has upgraded them.
    """
    state = schema_state(engine)
    if state is SchemaState.EMPTY:
        raise NotADatabase(path=engine.url.database)
    if state is SchemaState.OLDER:
        raise OlderSchema(found=schema_version(engine))


def upgrade(engine: Engine) -> None:
    """Bring the tables to this program's state, wholly or not at all.

    The caller makes a copy first and makes sure that nobody else writes.

    Raises:
        NewerSchema: a newer program has upgraded it.
        UpgradeFailed: a table would have lost rows or references; nothing was changed.
    """
    if schema_state(engine) is SchemaState.CURRENT:
        return
    with engine.connect() as connection, _without_cascades(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        before = row_counts(connection)
        _run_migrations(connection)
        _refuse_losses(connection, before)


def make_at_once(engine: Engine) -> None:
    """Make today's tables in an empty database from the models, without Alembic's second.

    For a database that is thrown away: what is kept gets its tables by migration.
    """
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        connection.exec_driver_sql(f"CREATE TABLE {VERSION_TABLE} (version_num VARCHAR(32))")
        connection.exec_driver_sql(f"INSERT INTO {VERSION_TABLE} VALUES ('{REVISIONS[-1]}')")


def _run_migrations(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_losses(connection: Connection, before: dict[str, int]) -> None:
    after = row_counts(connection)
    for table, count in before.items():
        if table != VERSION_TABLE and after.get(table, count) != count:
            raise UpgradeFailed(table=table)
    if connection.dialect.name == "sqlite":
        for reference in broken_references(connection):
            raise UpgradeFailed(table=reference)


@contextmanager
def _without_cascades(connection: Connection) -> Iterator[None]:
    """Rebuilding a parent table would empty its children, and no check would say so.

    SQLite ignores the switch inside a transaction, so the raw connection gets it before.
    """
    raw = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or raw is None:
        yield
        return
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
