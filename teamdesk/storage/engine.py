"""Engines for the two databases: an encrypted SQLite file and a PostgreSQL server.

Both hide parameters, so that no note's text ends in an exception and from there in a log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlcipher3 import dbapi2 as sqlcipher

from teamdesk.storage.connection import BUSY_SECONDS, file_key, shorten_log, unlock_connection

if TYPE_CHECKING:
    from pathlib import Path

# For layers that hand an engine on and know no SQL.
Database = Engine

# The driver keeps 128 statements prepared and, once it is full, throws away the newest first: then
# each read is prepared anew, which takes several times as long as to run it.
KEPT_STATEMENTS = 1_000

BEGIN_OPTION = "teamdesk_begin"
BEGIN_READING = "BEGIN DEFERRED"

SERVER_STATEMENT_MS = 3_000
SERVER_LOCK_MS = 2_500
SERVER_IDLE_MS = 60_000


def open_engine(database: Path, data_key: bytes) -> Engine:
    """An engine on an encrypted file; the file is opened at the first connection.

    Each transaction takes the write lock as it begins, so that none fails half-way because another
    wrote first; `for_reading` gives the same engine for transactions that only read.

    Raises:
        MissingEncryption: the SQLite that was found is a plain one.
    """
    key = file_key(data_key)
    engine = create_engine(
        URL.create("sqlite", database=str(database)),
        module=sqlcipher,
        connect_args={"timeout": BUSY_SECONDS, "cached_statements": KEPT_STATEMENTS},
        hide_parameters=True,
    )

    def prepare(connection: sqlcipher.Connection, _record: object) -> None:
        unlock_connection(connection, key)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def for_reading(engine: Engine) -> Engine:
    """The same pool, with transactions that never wait for a writer and must not write."""
    return engine.execution_options(**{BEGIN_OPTION: BEGIN_READING})


def is_for_reading(engine: Engine) -> bool:
    """Whether transactions on it only read."""
    return engine.get_execution_options().get(BEGIN_OPTION) == BEGIN_READING


def checkpoint(engine: Engine) -> bool:
    """Move what the log holds into the file, as `shorten_log` does; a server needs none."""
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        return shorten_log(raw)


def open_postgres(url: str) -> Engine:
    """An engine on the team's server; the login is in the URL or in the system's password file.

    Args:
        url: ``postgresql://kari@db.kommune.no/teamdesk?sslrootcert=ca.crt``.
    """
    address = make_url(url).set(drivername="postgresql+psycopg")
    return create_engine(
        address,
        connect_args=server_arguments(address),
        hide_parameters=True,
        pool_size=2,
        max_overflow=1,
        pool_recycle=1_800,
        pool_pre_ping=True,
    )


def server_arguments(address: URL) -> dict[str, Any]:
    """What the driver is told beside the address; it overrides what the address says.

    Time limits keep the window alive when the line is cut. Prepared statements are off: after five
    uses the server chooses a generic plan that made a search ten times slower.
    """
    settings = {
        "statement_timeout": SERVER_STATEMENT_MS,
        "lock_timeout": SERVER_LOCK_MS,
        "idle_in_transaction_session_timeout": SERVER_IDLE_MS,
        "timezone": "UTC",
    }
    return {
        "application_name": "teamdesk",
        "prepare_threshold": None,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        "connect_timeout": 5,
        "keepalives": 1,
        "keepalives_idle": 10,
        "keepalives_interval": 3,
        "keepalives_count": 3,
        "tcp_user_timeout": 8_000,
        **_transport(address),
    }


def _transport(address: URL) -> dict[str, str]:
    """Demand a proven server; a socket in a folder of this machine needs none."""
    host = address.host or address.query.get("host", "")
    if not address.host and isinstance(host, str) and host.startswith("/"):
        return {}
    return {
        "sslmode": "verify-full",
        "channel_binding": "require",
        "require_auth": "scram-sha-256",
    }


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    connection.exec_driver_sql(options.get(BEGIN_OPTION, "BEGIN IMMEDIATE"))
