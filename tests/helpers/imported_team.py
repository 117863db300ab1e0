"""An empty team, and the files of the shared folder in it; a pytest plugin."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.models import Base, ChangeEntry, ImportRun
from teamdesk.services.founding import FoundTeam, found_team, load_way_of_working
from teamdesk.services.imports import ImportOutcome, ImportService
from teamdesk.services.workplace import Workplace
from teamdesk.storage.engine import for_reading, open_engine
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.clock import FixedClock
from tests.helpers.databases import ENGINES, database
from tests.helpers.shared_import import FILES, SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Engine

    from teamdesk.core.i18n import Translator

# A Tuesday two weeks after the board's own Monday: it must not matter.
IMPORT_DAY = datetime(2026, 12, 1, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ImportedTeam:
    """A team and its database, with what the import said."""

    workplace: Workplace
    engine: Engine
    outcome: ImportOutcome


def empty_team(engine: Engine) -> Workplace:
    """A team made by IT: phases and a planned meeting, no member and no person."""
    clock = FixedClock(IMPORT_DAY)
    founded = found_team(
        FoundTeam("Team Fjordvik", "nb", "", "", "Fjordvik"),
        load_way_of_working(resources_dir() / "ways_of_working"),
        partial(UnitOfWork, engine, None, clock),
    )
    return Workplace(
        writing=partial(UnitOfWork, engine, None, clock),
        reading=partial(UnitOfWork, for_reading(engine), None, clock),
        clock=clock,
        team_id=founded.team_id,
        member_id=None,
    )


def import_files(workplace: Workplace, files: Sequence[Path]) -> ImportOutcome:
    """Preview and store, as the window and the command line do."""
    service = ImportService(workplace)
    return service.store(service.preview(files), bokmaal())


def bokmaal() -> Translator:
    """The words of a team that writes bokmål."""
    return load_translator(Language.NB, resources_dir() / "locale")


def shared_files(names: Sequence[str] = FILES) -> list[Path]:
    """The shared files; the test is skipped where they are not."""
    if not SHARED.is_dir():
        pytest.skip(f"the shared files are not at {SHARED}")
    return [SHARED / name for name in names]


def rows_per_table(engine: Engine) -> dict[str, int]:
    """How many rows every table has, but for the runs, their news and the history of changes."""
    with engine.connect() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
            if table.name not in (ImportRun.__tablename__, "news", ChangeEntry.__tablename__)
        }


@pytest.fixture
def words() -> Translator:
    return bokmaal()


@pytest.fixture(scope="session")
def readme_counts() -> dict[str, Any]:
    """The JSON block of the README beside the shared files."""
    shared_files()
    text = (SHARED / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert found is not None
    counted: dict[str, Any] = json.loads(found[1])
    return counted


@pytest.fixture(scope="module", params=ENGINES)
def imported(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ImportedTeam]:
    """All six files in a database that the tests of a module only read, on both engines."""
    files = shared_files()
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("imported") / "team.teamdesk"
        shutil.copy(request.getfixturevalue("migrated_file"), path)
        engine = open_engine(path, request.getfixturevalue("data_key"))
        yield _imported(engine, files)
        engine.dispose()
        return
    server = request.getfixturevalue("postgres_server")
    for engine in database(server, request.getfixturevalue("migrated_server")):
        yield _imported(engine, files)


def _imported(engine: Engine, files: Sequence[Path]) -> ImportedTeam:
    workplace = empty_team(engine)
    return ImportedTeam(workplace, engine, import_files(workplace, files))
