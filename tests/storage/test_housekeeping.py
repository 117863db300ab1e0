"""The log is kept short and copies are made while a team works, not while it rests."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.storage.backup import make_backup
from teamdesk.storage.backup_list import list_backups
from teamdesk.storage.errors import DiskFull
from teamdesk.storage.files import beside
from teamdesk.storage.housekeeping import Housekeeping
from tests.helpers.clock import FixedClock
from tests.helpers.vaults import MONDAY, add_person

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.vault import Vault


class Watch(FixedClock):
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        super().__init__(MONDAY)

    def forward(self, **time: float) -> None:
        super().__init__(self.now() + timedelta(**time))


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def keeping(vault: Vault, folder: Path, watch: Watch) -> Housekeeping:
    """An hour after the last copy."""
    make_backup(vault, folder, MONDAY - timedelta(minutes=30))
    return Housekeeping(vault, folder, watch)


def run(keeping: Housekeeping) -> int:
    chores = keeping.due()
    for chore in chores:
        chore()
    return len(chores)


def test_nothing_stored_needs_nothing(keeping: Housekeeping, watch: Watch) -> None:
    watch.forward(days=3)

    assert run(keeping) == 0


def test_log_is_emptied_half_a_minute_after_a_commit(
    vault: Vault, keeping: Housekeeping, watch: Watch
) -> None:
    add_person(vault.engine, "Åse")
    keeping.stored()
    assert run(keeping) == 0

    watch.forward(seconds=30)

    assert run(keeping) == 1
    assert beside(vault.path, "-wal").stat().st_size == 0
    assert run(keeping) == 0


def test_log_that_a_reader_holds_is_tried_again(
    vault: Vault, keeping: Housekeeping, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeping.stored()
    watch.forward(seconds=30)
    monkeypatch.setattr(vault, "checkpoint", lambda: False)

    assert [run(keeping), run(keeping)] == [1, 1]


def test_copy_is_made_an_hour_after_the_last_one(
    vault: Vault, folder: Path, keeping: Housekeeping, watch: Watch
) -> None:
    keeping.stored()
    watch.forward(minutes=29)
    run(keeping)
    assert len(list_backups(folder, vault.path)) == 1

    watch.forward(minutes=1)
    run(keeping)

    assert list_backups(folder, vault.path)[0].made_at == watch.now()


def test_first_copy_is_made_as_soon_as_there_is_something(
    vault: Vault, folder: Path, watch: Watch
) -> None:
    keeping = Housekeeping(vault, folder, watch)
    assert run(keeping) == 0

    keeping.stored()
    run(keeping)

    assert len(list_backups(folder, vault.path)) == 1


def test_copy_that_fails_is_tried_again_after_an_hour(
    keeping: Housekeeping, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFull

    keeping.stored()
    watch.forward(hours=1)
    monkeypatch.setattr("teamdesk.storage.backup.make_backup", full)
    with pytest.raises(DiskFull):
        run(keeping)

    assert run(keeping) == 0
    watch.forward(hours=1)
    with pytest.raises(DiskFull):
        run(keeping)
