"""Each failure of a driver becomes the sentence that fits it."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, insert, text
from sqlcipher3 import dbapi2 as sqlcipher

from teamdesk.models import Person
from teamdesk.storage import engine as engines
from teamdesk.storage.driver_errors import storage_errors, translate_error
from teamdesk.storage.errors import (
    BugError,
    DatabaseBusy,
    DiskFull,
    NotWritable,
    ServerUnreachable,
    StorageError,
)
from tests.helpers.vaults import add_person, names

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine


def allow_no_new_page(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count = 1")


def test_full_disk_is_told_and_keeps_what_was_saved(sqlite_engine: Engine) -> None:
    add_person(sqlite_engine, "Åse")
    event.listen(sqlite_engine, "begin", allow_no_new_page)
    many = [{"name": "x" * 9_000}] * 50

    with pytest.raises(DiskFull), storage_errors(), sqlite_engine.begin() as connection:
        connection.execute(insert(Person), many)

    assert names(sqlite_engine) == ["Åse"]


def test_writer_that_waits_too_long_is_told(
    sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch, data_key: bytes, tmp_path: Path
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0)
    impatient = engines.open_engine(tmp_path / "team.teamdesk", data_key)

    with sqlite_engine.begin(), pytest.raises(DatabaseBusy), storage_errors():
        add_person(impatient, "Åse")

    impatient.dispose()


def test_statement_that_takes_too_long_is_told(postgres_engine: Engine) -> None:
    slow = text("SET LOCAL statement_timeout = 20; SELECT pg_sleep(5)")

    with pytest.raises(DatabaseBusy), storage_errors(), postgres_engine.begin() as connection:
        connection.execute(slow)


def test_line_that_was_cut_is_told(postgres_engine: Engine) -> None:
    with pytest.raises(ServerUnreachable), storage_errors(), postgres_engine.begin() as connection:
        connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))


def test_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    nowhere = engines.open_postgres(f"postgresql://kari@/teamdesk?host={tmp_path}")

    with pytest.raises(ServerUnreachable), storage_errors():
        nowhere.connect()


def test_database_in_a_missing_folder_is_told(tmp_path: Path, data_key: bytes) -> None:
    nowhere = engines.open_engine(tmp_path / "none" / "team.teamdesk", data_key)

    with pytest.raises(NotWritable), storage_errors(tmp_path):
        nowhere.connect()


def test_broken_rule_of_the_tables_is_a_bug(engine: Engine) -> None:
    with pytest.raises(BugError), storage_errors(), engine.begin() as connection:
        connection.execute(insert(Person).values(name=None))


def test_statement_that_makes_no_sense_is_a_bug(engine: Engine) -> None:
    with pytest.raises(BugError), storage_errors(), engine.begin() as connection:
        connection.execute(text("SELECT nothing FROM nowhere"))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, NotWritable),
        (errno.EROFS, NotWritable),
        (errno.EIO, StorageError),
    ],
)
def test_error_of_the_system_is_told(number: int, kind: type[StorageError]) -> None:
    assert type(translate_error(OSError(number, "said by the system"))) is kind


def test_error_that_is_translated_already_stays() -> None:
    full = DiskFull(path="x")

    assert translate_error(full) is full


def test_error_of_our_own_passes_as_it_is() -> None:
    with pytest.raises(ZeroDivisionError), storage_errors():
        raise ZeroDivisionError


def test_error_without_a_code_is_a_bug() -> None:
    assert isinstance(translate_error(sqlcipher.ProgrammingError("closed")), BugError)
