from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.services import administration
from teamdesk.services.backups import BackupService
from teamdesk.services.founding import FoundTeam
from teamdesk.storage.errors import DamagedDatabase, DatabaseExists, WrongPassphrase
from teamdesk.storage.vault import Vault
from tests.helpers.clock import FixedClock
from tests.helpers.databases import ENGINES
from tests.helpers.vaults import MONDAY, PASSPHRASE, flip_byte

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

CLOCK = FixedClock(MONDAY)
TEAM = FoundTeam("Team Nord", "nb", "", "")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "team.teamdesk"
    administration.create_database(path, PASSPHRASE, TEAM, CLOCK)
    return path


def test_created_database_is_closed_and_opens_with_its_recovery_key(tmp_path: Path) -> None:
    path = tmp_path / "team.teamdesk"
    recovery = administration.create_database(path, PASSPHRASE, TEAM, CLOCK)
    report = administration.check_database(path, recovery, CLOCK)
    assert report.is_whole
    assert report.is_current
    assert (report.rows["team"], report.rows["member"]) == (1, 0)


def test_create_never_overwrites(database: Path) -> None:
    with pytest.raises(DatabaseExists):
        administration.create_database(database, PASSPHRASE, TEAM, CLOCK)


def test_check_with_a_wrong_passphrase_says_so(database: Path) -> None:
    with pytest.raises(WrongPassphrase):
        administration.check_database(database, "noe annet enn det", CLOCK)


def test_check_finds_damage(database: Path) -> None:
    flip_byte(database, database.stat().st_size // 2)
    with pytest.raises(DamagedDatabase):
        administration.check_database(database, PASSPHRASE, CLOCK)


def test_migrate_of_a_current_database_copies_nothing(database: Path) -> None:
    done = administration.migrate_database(database, PASSPHRASE, CLOCK)
    assert done.before == done.after
    assert done.backup is None


def test_backup_is_restored_beside_what_was_there(database: Path, tmp_path: Path) -> None:
    copy = administration.back_up_database(database, PASSPHRASE, CLOCK, tmp_path / "kopier")
    aside = administration.restore_database(copy.path, database, PASSPHRASE, CLOCK)
    assert aside is not None
    assert aside.is_file()
    assert administration.check_database(database, PASSPHRASE, CLOCK).is_whole


def test_backups_are_listed_newest_first(database: Path) -> None:
    with Vault.open(database, PASSPHRASE, clock=CLOCK) as opened:
        service = BackupService(opened, CLOCK)
        assert service.backups() == ()
        made = service.make()
        assert service.backups() == (made,)
        assert made.path.parent == service.folder
        assert made.size_bytes > 0


@pytest.mark.skipif(len(ENGINES) < 2, reason="no server of its own for this system")
def test_server_is_migrated_and_checked(bare_postgres_engine: Engine) -> None:
    url = bare_postgres_engine.url.render_as_string(hide_password=False)
    assert administration.migrate_server(url).before is None
    assert administration.check_server(url).is_current
