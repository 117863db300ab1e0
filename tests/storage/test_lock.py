"""One writer at a time, and no lock outlives its holder."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage.errors import DatabaseLocked
from teamdesk.storage.lock import VaultLock
from tests.helpers.vaults import MONDAY

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from teamdesk.storage.lock import VaultLock
lock = VaultLock(Path(sys.argv[1]))
lock.acquire(datetime(2026, 11, 16, 8, 30, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "nord.teamdesk"


def test_lock_that_is_held_refuses_the_next(database: Path) -> None:
    first = VaultLock(database)
    first.acquire(MONDAY)

    with pytest.raises(DatabaseLocked) as refused:
        VaultLock(database).acquire(MONDAY)

    assert refused.value.values["since"] == MONDAY
    first.release()


def test_lock_that_was_released_is_free(database: Path) -> None:
    first = VaultLock(database)
    first.acquire(MONDAY)
    first.release()
    first.release()

    second = VaultLock(database)
    second.acquire(MONDAY)
    second.release()


def test_lock_without_a_readable_name_still_refuses(database: Path) -> None:
    first = VaultLock(database)
    first.acquire(MONDAY)
    database.with_name("nord.teamdesk.lock").write_text("", encoding="utf-8")

    with pytest.raises(DatabaseLocked) as refused:
        VaultLock(database).acquire(MONDAY)

    assert refused.value.values == {"who": "?", "host": "?", "since": "?"}
    first.release()


def test_lock_of_a_killed_process_is_free_at_once(database: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(database)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(DatabaseLocked):
            VaultLock(database).acquire(MONDAY)
        holder.kill()

    lock = VaultLock(database)
    lock.acquire(MONDAY)
    lock.release()
