"""What is closed to whoever imports is refused row by row, and the rest comes in."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.room import AddGuest, Recuse
from teamdesk.domain.errors import ClosedToYou
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.imports.findings import Outcome
from teamdesk.imports.reasons import Reason
from teamdesk.models import Contact, Goal, Meeting, Relative
from teamdesk.services.imports import ImportService, RecordKind
from teamdesk.services.meeting.rooms import RoomService
from tests.helpers.imported_team import bokmaal, rows_per_table

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from teamdesk.services.imports import ImportOutcome
    from tests.helpers.team import SmallTeam

BOARD = (
    "Navn;Født;Fnr;Koordinator;Fase;Mål 1;Tiltak;Henvist dato;Samtykke\n"
    "Åse Berg;12.03.1942;;KH;Intensiv;Gå til butikken;Gangtrening;01.10.2026;ja\n"
    "Per Lie;05.06.1950;;;Kartlegging;Lese avisa;;02.10.2026;\n"
)
CONTACTS = (
    "Navn;Født;Dato;Ansatt;Minutter\n"
    "Åse Berg;12.03.1942;05.10.2026;Kari Hansen;45\n"
    "Per Lie;05.06.1950;06.10.2026;Kari Hansen;30\n"
)


def brought(team: SmallTeam, folder: Path, **files: str) -> ImportOutcome:
    paths = []
    for name, text in files.items():
        path = folder / f"{name}.csv"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    service = ImportService(team.workplace)
    return service.store(service.preview(paths), bokmaal())


def recuse_from_berg(team: SmallTeam) -> None:
    RoomService(team.workplace).recuse(Recuse(team.card("Åse Berg").case_id, team.kari))


def reasons(outcome: ImportOutcome) -> list[Reason]:
    found = [file.found(Outcome.REFUSED) for file in outcome.report.files]
    return [finding.reason for part in found for finding in part]


def test_import_refuses_the_rows_that_are_closed_and_keeps_the_rest(
    small_team: SmallTeam, engine: Engine, tmp_path: Path
) -> None:
    brought(small_team, tmp_path, tavle=BOARD)
    recuse_from_berg(small_team)
    before = rows_per_table(engine)
    outcome = brought(small_team, tmp_path, tavle=BOARD, kontakter=CONTACTS)
    assert reasons(outcome) == [Reason.DISQUALIFIED, Reason.DISQUALIFIED]
    assert outcome.report.taken == {RecordKind.CONTACTS: 1}
    after = rows_per_table(engine)
    assert after["person"] == before["person"]
    assert after["contact"] == before["contact"] + 1


def test_import_asks_again_when_it_is_stored(small_team: SmallTeam, tmp_path: Path) -> None:
    brought(small_team, tmp_path, tavle=BOARD)
    path = tmp_path / "kontakter.csv"
    path.write_text(CONTACTS, encoding="utf-8")
    service = ImportService(small_team.workplace)
    prepared = service.preview([path])
    assert prepared.report.taken == {RecordKind.CONTACTS: 2}
    recuse_from_berg(small_team)
    outcome = service.store(prepared, bokmaal())
    assert outcome.report.taken == {RecordKind.CONTACTS: 1}
    assert reasons(outcome) == [Reason.DISQUALIFIED]


def test_import_brings_in_nobody_whom_the_guest_in_the_room_may_not_see(
    small_team: SmallTeam, engine: Engine, tmp_path: Path
) -> None:
    brought(small_team, tmp_path, tavle=BOARD)
    with small_team.workplace.writing() as work:
        meeting = Meeting(
            team_id=small_team.workplace.team_id,
            held_on=small_team.workplace.today,
            starts_at=time(9),
            status=MeetingStatus.OPEN,
        )
        work.add(meeting)
        work.commit()
    guest = AddGuest(meeting.id, "Tor Dahl", "NAV", True, uuid4(), Presence.PRESENT)
    RoomService(small_team.workplace).add_guest(guest)
    before = rows_per_table(engine)
    outcome = brought(small_team, tmp_path, kontakter=CONTACTS)
    assert reasons(outcome) == [Reason.GUEST_IN_ROOM] * 2
    assert rows_per_table(engine)["contact"] == before["contact"]


def test_unit_of_work_many_rows_in_a_closed_case_are_refused(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    brought(small_team, tmp_path, tavle=BOARD)
    recuse_from_berg(small_team)
    with small_team.workplace.writing() as work:
        recused = work._closed_to_member()
        (case_id,), (person_id,) = recused.cases, recused.persons
        with pytest.raises(ClosedToYou):
            work.add_all([Goal(case_id=case_id, text="Gå")])
        with pytest.raises(ClosedToYou):
            work.add_all([Relative(person_id=person_id, name="Liv")])
        with pytest.raises(ClosedToYou):
            work.add_in_bulk(Contact, [{"id": uuid4(), "case_id": case_id}])
