"""Settings of both engines, and what they refuse."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, insert, make_url, text

from teamdesk.models import Person
from teamdesk.storage import engine as engines
from teamdesk.storage.connection import unlock_connection
from teamdesk.storage.driver_errors import storage_errors
from teamdesk.storage.errors import BugError, MissingEncryption
from teamdesk.storage.keys import new_data_key
from tests.helpers.vaults import MARKER, add_person, names

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "cipher_memory_security": "1",
}


@pytest.mark.parametrize(("pragma", "value"), PRAGMAS.items())
def test_sqlite_connection_has_our_settings(
    sqlite_engine: Engine, pragma: str, value: object
) -> None:
    with sqlite_engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_sqlite_with_another_key_is_refused_in_silence(
    sqlite_engine: Engine, capfd: pytest.CaptureFixture[str]
) -> None:
    add_person(sqlite_engine, "Åse")
    stranger = engines.open_engine(_path(sqlite_engine), new_data_key())

    with pytest.raises(Exception, match="not a database"):
        stranger.connect()

    assert capfd.readouterr().err == ""


def test_sqlite_that_cannot_encrypt_is_refused() -> None:
    class Plain:
        isolation_level: str | None = ""

        def cursor(self) -> Plain:
            return self

        def execute(self, _statement: str) -> Plain:
            return self

        def fetchone(self) -> None:
            return None

        def close(self) -> None:
            return None

    with pytest.raises(MissingEncryption):
        unlock_connection(Plain(), "00" * 32)


def test_transaction_takes_the_write_lock_as_it_begins(sqlite_engine: Engine) -> None:
    begun: list[str] = []
    event.listen(
        sqlite_engine,
        "before_cursor_execute",
        lambda _c, _cursor, statement, *_rest: begun.append(statement),
    )

    with sqlite_engine.begin():
        pass
    with engines.for_reading(sqlite_engine).begin():
        pass

    assert begun == ["BEGIN IMMEDIATE", "BEGIN DEFERRED"]


def test_reader_does_not_wait_for_a_writer(sqlite_engine: Engine) -> None:
    reading = engines.for_reading(sqlite_engine)
    found: list[list[str]] = []

    with sqlite_engine.begin() as writing:
        writing.execute(insert(Person).values(name="Åse"))
        reader = threading.Thread(target=lambda: found.append(names(reading)))
        reader.start()
        reader.join(timeout=5)

    assert found == [[]]


def test_failed_transaction_leaves_nothing(engine: Engine) -> None:
    same = [{"name": "Åse", "identity_number": "1"}] * 2

    with pytest.raises(BugError), storage_errors(), engine.begin() as connection:
        connection.execute(insert(Person), same)

    assert names(engine) == []


def test_error_of_a_driver_hides_what_was_written(engine: Engine) -> None:
    same = [{"name": MARKER, "identity_number": MARKER}] * 2

    with pytest.raises(BugError) as refused, storage_errors(), engine.begin() as connection:
        connection.execute(insert(Person), same)

    assert MARKER not in str(refused.value)


def test_checkpoint_empties_the_log(sqlite_engine: Engine) -> None:
    add_person(sqlite_engine, "Åse")
    log = _path(sqlite_engine).with_name(_path(sqlite_engine).name + "-wal")
    assert log.stat().st_size > 0

    assert engines.checkpoint(sqlite_engine)

    assert log.stat().st_size == 0


def test_checkpoint_of_a_server_has_nothing_to_do(postgres_engine: Engine) -> None:
    assert engines.checkpoint(postgres_engine)


@pytest.mark.parametrize(
    ("setting", "value"),
    [("statement_timeout", "3s"), ("TimeZone", "UTC"), ("lock_timeout", "2500ms")],
)
def test_server_connection_has_our_settings(
    postgres_engine: Engine, setting: str, value: str
) -> None:
    with postgres_engine.connect() as connection:
        assert connection.execute(text(f"SHOW {setting}")).scalar() == value


def test_server_far_away_must_prove_itself() -> None:
    url = "postgresql://kari@db.fjordvik.example/teamdesk?sslmode=disable"

    arguments = engines.server_arguments(make_url(url))

    assert arguments["sslmode"] == "verify-full"
    assert arguments["channel_binding"] == "require"
    assert arguments["require_auth"] == "scram-sha-256"
    assert arguments["prepare_threshold"] is None


def test_server_far_away_is_known_in_the_query_too() -> None:
    url = "postgresql://kari@/teamdesk?host=db.fjordvik.example"

    assert engines.server_arguments(make_url(url))["sslmode"] == "verify-full"


def test_server_on_a_socket_of_this_machine_needs_no_proof() -> None:
    url = "postgresql://postgres@/teamdesk?host=/run/postgresql"

    assert "sslmode" not in engines.server_arguments(make_url(url))


def _path(engine: Engine) -> Path:
    return Path(str(engine.url.database))


def test_statement_stays_prepared_however_many_others_are_asked(sqlite_engine: Engine) -> None:
    prepared: list[int] = []

    def heard(action: int, *_rest: object) -> int:
        # SQLite asks for leave as it prepares a statement, never as it runs one again.
        prepared.append(action)
        return 0

    with sqlite_engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.set_authorizer(heard)
        for _turn in range(2):
            _ask(connection, range(300))
        _ask(connection, range(300, 302))
        assert prepared
        prepared.clear()
        _ask(connection, range(300, 302))
        assert not prepared


def _ask(connection: Connection, numbers: range) -> None:
    for number in numbers:
        connection.execute(text(f"SELECT {number} FROM person")).all()
