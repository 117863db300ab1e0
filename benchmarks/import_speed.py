"""How long an import of 50,000 contacts takes: ``python -m benchmarks.import_speed [ROWS]``.

The budget is 15 seconds from file to commit, on an encrypted file; it prints reading and storing
apart, and fails when both together are over it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.services.founding import FoundTeam, found_team, load_way_of_working
from teamdesk.services.imports import ImportService, RecordKind
from teamdesk.services.workplace import Workplace
from teamdesk.storage import schema
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.engine import for_reading
from teamdesk.storage.keys import new_data_key
from teamdesk.storage.unit_of_work import UnitOfWork
from tests.helpers.clock import FixedClock

ROWS, PEOPLE, BUDGET_SECONDS = 50_000, 60, 15.0
FIRST_DAY = date(2024, 1, 1)
KINDS = ("Hjemmebesøk", "Telefon", "Trening ute", "Bomtur")


def main(rows: int) -> int:
    """Make the files, import them, and print what it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with EncryptedFile(folder / "team.teamdesk", new_data_key()) as database:
            schema.upgrade(database.engine)
            seconds = _import(folder, database, rows)
    print(f"{rows} contacts: {seconds[0]:.1f} s to read, {seconds[1]:.1f} s to store")
    return 0 if sum(seconds) <= BUDGET_SECONDS else 1


def _import(folder: Path, database: EncryptedFile, rows: int) -> tuple[float, float]:
    service = ImportService(_team(database))
    words = load_translator(Language.NB, resources_dir() / "locale")
    service.store(service.preview([_board(folder)]), words)
    start = time.perf_counter()
    prepared = service.preview([_log(folder, rows)])
    read = time.perf_counter()
    outcome = service.store(prepared, words)
    stored = time.perf_counter()
    assert outcome.report.taken[RecordKind.CONTACTS] == rows
    return read - start, stored - read


def _team(database: EncryptedFile) -> Workplace:
    clock = FixedClock(datetime(2026, 11, 23, 9, tzinfo=UTC))
    writing = partial(UnitOfWork, database.engine, None, clock)
    way = load_way_of_working(resources_dir() / "ways_of_working")
    founded = found_team(FoundTeam("Team", "nb", "", ""), way, writing)
    reading = partial(UnitOfWork, for_reading(database.engine), None, clock)
    return Workplace(writing, reading, clock, founded.team_id, None)


def _board(folder: Path) -> Path:
    lines = ["Navn;Født;Fase;Koordinator;Mål 1\n"]
    lines += [f"Person Nr{n:02d};{_born(n)};Intensiv;KH;Gå ut\n" for n in range(PEOPLE)]
    path = folder / "tavle.csv"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _log(folder: Path, rows: int) -> Path:
    lines = ["Dato;Navn;Født;Ansatt;Rolle;Type;Minutter;Kjøretid\n"]
    for number in range(rows):
        person = number % PEOPLE
        day = FIRST_DAY + timedelta(days=number % 1000)
        kind = KINDS[number % len(KINDS)]
        lines.append(
            f"{day:%d.%m.%Y};Person Nr{person:02d};{_born(person)};Kari Hansen;ergo;{kind};"
            f"{number % 90};{number % 30}\n"
        )
    path = folder / "logg.csv"
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _born(number: int) -> str:
    return f"{1 + number % 28:02d}.03.{1930 + number}"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
