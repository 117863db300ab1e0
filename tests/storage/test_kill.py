"""A process that is killed while it writes loses nothing that it said was stored."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.models import Person, Relative
from teamdesk.storage.checks import full_check
from tests.helpers.vaults import names

if TYPE_CHECKING:
    from sqlalchemy import Engine

ROOT = Path(__file__).resolve().parents[2]
KILLS = 10


def test_killed_writer_loses_nothing_it_acknowledged(
    sqlite_engine: Engine, data_key: bytes
) -> None:
    acknowledged: set[str] = set()
    for run in range(KILLS):
        acknowledged |= write_until_killed(sqlite_engine, data_key, run)

        assert acknowledged <= set(names(sqlite_engine))
        assert half_transactions(sqlite_engine) == 0
        assert full_check(sqlite_engine).is_whole

    assert len(acknowledged) > KILLS


def write_until_killed(engine: Engine, data_key: bytes, run: int) -> set[str]:
    """Let a child write for a random number of commits, kill it, return what it said."""
    command = [sys.executable, "-m", "tests.helpers.writing_child"]
    arguments = [str(engine.url.database), data_key.hex(), str(run)]
    with subprocess.Popen(
        command + arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(random.Random(run).randint(1, 30))]
        child.kill()
        said += child.stdout.readlines()
    # The last line may have been cut by the kill.
    return {line.strip() for line in said if line.endswith("\n")}


def half_transactions(engine: Engine) -> int:
    """How many persons lack one of their three relatives."""
    complete = (
        select(Relative.person_id).group_by(Relative.person_id).having(func.count() == 3).subquery()
    )
    missing = select(func.count()).where(Person.id.not_in(select(complete.c.person_id)))
    with engine.connect() as connection:
        return connection.execute(missing).scalar_one()
