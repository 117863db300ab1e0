"""An open database that checks itself, and one that is thrown away."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from teamdesk.storage import schema
from teamdesk.storage.errors import DamagedDatabase, NotADatabase
from teamdesk.storage.throw_away import ThrowAwayDatabase
from teamdesk.storage.versions import SchemaState
from tests.helpers.vaults import add_person, flip_byte, names

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.vault import Vault


def test_check_of_a_whole_database_finds_nothing(vault: Vault) -> None:
    add_person(vault.engine, "Åse")

    assert vault.check().is_whole


def test_check_of_a_flipped_byte_finds_it(vault: Vault, vault_path: Path) -> None:
    add_person(vault.engine, "Åse")
    vault.checkpoint()
    vault.engine.dispose()
    flip_byte(vault_path, 4096 * 10 + 9)

    with pytest.raises((DamagedDatabase, NotADatabase)):
        assert not vault.check().is_whole


def test_check_finds_a_reference_to_nobody(vault: Vault) -> None:
    with vault.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")
        connection.execute(
            text(
                "INSERT INTO draft (id, member_id, place, text, kept_at) "
                "VALUES ('a', 'nobody', 'note', '', '2026-11-23')"
            )
        )
        connection.commit()
        raw.execute("PRAGMA foreign_keys=ON")

    assert vault.check().problems == ("draft → member",)


def test_second_close_does_nothing(vault: Vault) -> None:
    vault.close()
    vault.close()


def test_throw_away_database_is_ready_and_gone_when_closed() -> None:
    with ThrowAwayDatabase() as practice:
        add_person(practice.engine, "Åse")

        assert schema.schema_state(practice.engine) is SchemaState.CURRENT
        assert names(practice.engine) == ["Åse"]

    assert not practice.path.parent.exists()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_throw_away_database_clears_what_a_crash_left(temporary: Path) -> None:
    left, other = temporary / "teamdesk-practice-old", temporary / "somebody-else"
    for folder in (left, other):
        folder.mkdir()
        os.utime(folder, (0, 0))

    ThrowAwayDatabase().close()

    assert list(temporary.iterdir()) == [other]


def test_throw_away_database_leaves_one_that_runs(temporary: Path) -> None:
    with ThrowAwayDatabase() as running:
        os.utime(running.path.parent, (0, 0))

        ThrowAwayDatabase().close()

        assert running.path.exists()


def test_throw_away_databases_do_not_share_anything() -> None:
    with ThrowAwayDatabase() as one, ThrowAwayDatabase() as other:
        add_person(one.engine, "Åse")

        assert names(other.engine) == []
