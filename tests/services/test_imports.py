"""Importing twice, in another order, in parts, halfway, and beside what people have written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.imports.findings import Outcome
from teamdesk.imports.preview_result import ImportWatch
from teamdesk.imports.reasons import ImportCancelledError, Reason
from teamdesk.models import ChangeEntry, Goal, ImportRun, Meeting, Member, Person
from teamdesk.services.board import BoardService
from teamdesk.services.imports import ImportService, RecordKind
from teamdesk.services.imports.report_json import report_as_json
from tests.helpers.imported_team import (
    IMPORT_DAY,
    empty_team,
    import_files,
    rows_per_table,
    shared_files,
)
from tests.helpers.shared_import import FILES

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

    from teamdesk.core.i18n import Translator
    from teamdesk.services.workplace import Workplace
    from tests.helpers.team import SmallTeam

BOARD = (
    *("Navn;Født;Fnr;Koordinator;Fase;Mål 1;Tiltak;Henvist dato;Samtykke\n",),
    *("Åse Berg;12.03.1942;;KH;Intensiv;Gå til butikken;Gangtrening;01.10.2026;ja\n",),
    *("Per Lie;05.06.1950;;;Kartlegging;Lese avisa;;02.10.2026;\n",),
)


@pytest.fixture
def board_file(tmp_path: Path) -> Path:
    path = tmp_path / "tavle.csv"
    path.write_text("".join(BOARD), encoding="utf-8")
    return path


def test_import_twice_adds_nothing(engine: Engine) -> None:
    team = empty_team(engine)
    import_files(team, shared_files())
    before = rows_per_table(engine)
    again = import_files(team, shared_files())
    assert rows_per_table(engine) == before
    assert not again.report.taken
    assert again.report.already_known[RecordKind.CONTACTS] == 594
    assert not again.changes.cases


def test_import_twice_changes_nothing(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    import_files(team, shared_files())
    before = changes_noted(sqlite_engine)
    import_files(team, shared_files())
    assert changes_noted(sqlite_engine) == before > 0


def changes_noted(engine: Engine) -> int:
    with Session(engine) as session:
        return session.scalar(select(func.count()).select_from(ChangeEntry)) or 0


def test_import_gives_the_same_in_any_order(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    report = import_files(team, shared_files(FILES[::-1])).report
    assert report.taken == {
        **{RecordKind.PERSONS: 34, RecordKind.CASES: 35, RecordKind.GOALS: 72},
        **{RecordKind.ACTIONS: 73, RecordKind.STAFF: 10, RecordKind.SERVICES: 40},
        **{RecordKind.CONTACTS: 594, RecordKind.ASSESSMENTS: 103, RecordKind.STAYS: 15},
        **{RecordKind.MEETINGS: 1, RecordKind.DECISIONS: 2},
    }
    assert len(BoardService(team).board().cards) == 26


def test_import_board_first_and_the_rest_later_gives_the_same(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    import_files(team, shared_files(["teamliste.xlsx"]))
    rest = [name for name in FILES if name != "teamliste.xlsx"]
    report = import_files(team, shared_files(rest)).report
    assert report.taken[RecordKind.CONTACTS] == 594
    assert report.taken[RecordKind.ASSESSMENTS] == 103
    assert report.count(Outcome.REFUSED) == 10


def test_preview_writes_nothing_and_tells_what_comes(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    before = rows_per_table(sqlite_engine)
    prepared = ImportService(team).preview(shared_files())
    assert rows_per_table(sqlite_engine) == before
    stored = import_files(team, shared_files()).report
    assert stored.taken == prepared.report.taken
    assert (prepared.report.is_stored, stored.is_stored) == (False, True)


def test_import_keeps_its_report_with_the_file(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    report = import_files(team, shared_files()).report
    with Session(sqlite_engine) as session:
        runs = session.scalars(select(ImportRun)).all()
    kept = {run.file_name: run.report for run in runs}
    assert kept == {file["file"]: file for file in report_as_json(report)["files"]}
    assert all(len(run.sha256) == 64 for run in runs)


def test_import_cancelled_while_storing_stores_nothing(
    sqlite_engine: Engine, board_file: Path, words: Translator
) -> None:
    team = empty_team(sqlite_engine)
    before = rows_per_table(sqlite_engine)
    service = ImportService(team)
    prepared = service.preview([board_file])
    with pytest.raises(ImportCancelledError):
        service.store(prepared, words, ImportWatch(is_cancelled=lambda: True))
    assert rows_per_table(sqlite_engine) == before


def test_import_stops_when_a_person_came_in_meanwhile(
    sqlite_engine: Engine, words: Translator
) -> None:
    team = empty_team(sqlite_engine)
    service = ImportService(team)
    early = service.preview(shared_files(["teamliste.xlsx"]))
    import_files(team, shared_files(["teamliste.xlsx"]))
    with pytest.raises(ConflictError):
        service.store(early, words)


def test_import_fills_in_the_founder(small_team: SmallTeam, tmp_path: Path) -> None:
    staff = tmp_path / "teamet.csv"
    staff.write_text(
        "Navn;Stilling;Prosent;Initialer;E-post\nKari Hansen;Ergoterapeut;80 %;KHA;k@x.example\n"
        "Kåre Hauge;Sykepleier;50 %;;\n",
        encoding="utf-8",
    )
    import_files(small_team.workplace, [staff])
    with Session(small_team.engine) as session:
        found = {m.name: m for m in session.scalars(select(Member))}
    assert len(found) == 3
    kari = found["Kari Hansen"]
    assert (kari.initials, kari.percent, kari.email) == ("KHA", 80, "k@x.example")
    assert found["Kåre Hauge"].initials == "KH"


def test_import_takes_a_case_of_the_team_for_the_same(
    small_team: SmallTeam, board_file: Path
) -> None:
    card = small_team.refer("Åse Berg")
    report = import_files(small_team.workplace, [board_file]).report
    again = small_team.card("Åse Berg")
    assert (again.case_id, again.phase_id) == (card.case_id, card.phase_id)
    assert [goal.text for goal in again.goals] == ["Gå til butikken"]
    assert report.taken[RecordKind.PERSONS] == 1


def test_import_of_a_grown_board_adds_what_is_new(small_team: SmallTeam, board_file: Path) -> None:
    import_files(small_team.workplace, [board_file])
    text = board_file.read_text(encoding="utf-8")
    board_file.write_text(text.replace("Gangtrening", '"Gangtrening; Trapp"'), encoding="utf-8")
    report = import_files(small_team.workplace, [board_file]).report
    assert report.taken == {RecordKind.ACTIONS: 1}


def test_import_writes_over_nothing(small_team: SmallTeam, board_file: Path) -> None:
    import_files(small_team.workplace, [board_file])
    with small_team.workplace.writing() as work:
        person = work.session.scalars(select(Person).where(Person.name == "Per Lie")).one()
        person.birth_date = None
        goal = work.session.scalars(select(Goal).where(Goal.text == "Lese avisa")).one()
        goal.text = "Lese hele avisa"
        work.commit()
    import_files(small_team.workplace, [board_file])
    with Session(small_team.engine) as session:
        texts = set(session.scalars(select(Goal.text)))
    assert texts == {"Gå til butikken", "Lese hele avisa"}


def test_contacts_of_somebody_without_a_case_are_refused(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    with small_team.workplace.writing() as work:
        work.add(Person(name="Une Vik", identity_number="12834210426"))
        work.commit()
    log = tmp_path / "logg.csv"
    log.write_text(
        "Dato;Fnr;Ansatt;Rolle;Type;Minutter\n12.10.2026;12834210426;KH;ergo;Telefon;10\n",
        encoding="utf-8",
    )
    report = import_files(small_team.workplace, [log]).report
    (refused,) = report.files[0].found(Outcome.REFUSED)
    assert refused.reason is Reason.PERSON_NOT_FOUND
    assert not report.taken


def test_minutes_set_the_day_of_the_next_meeting(sqlite_engine: Engine) -> None:
    team = empty_team(sqlite_engine)
    early = _on(team, 17)
    import_files(early, shared_files())
    with Session(sqlite_engine) as session:
        planned = session.scalars(
            select(Meeting.held_on).where(Meeting.status == MeetingStatus.PLANNED)
        ).all()
    assert [day.isoformat() for day in planned] == ["2026-11-23"]


def _on(team: Workplace, day: int) -> Workplace:
    from tests.helpers.clock import FixedClock

    return replace(team, clock=FixedClock(IMPORT_DAY.replace(month=11, day=day)))


def test_report_as_json_says_what_the_readme_says(
    sqlite_engine: Engine, readme_counts: dict[str, Any]
) -> None:
    report = report_as_json(ImportService(empty_team(sqlite_engine)).preview(shared_files()).report)
    told = {file["file"]: file for file in report["files"]}
    board, log = told["teamliste.xlsx"], told["besok_logg.csv"]
    counted = readme_counts["teamliste.xlsx"]
    assert board["joined"] == counted["duplicates_found"]
    assert board["refused"] == counted["rejected_rows"]
    assert sorted(board["flagged"], key=lambda f: f["row"]) == counted["flagged_values"]
    assert log["refused"] == readme_counts["besok_logg.csv"]["rejected_rows"]
    assert told["dognplasser.csv"]["skipped"] == readme_counts["dognplasser.csv"]["skipped_rows"]


def test_file_chosen_twice_is_one_file(small_team: SmallTeam, board_file: Path) -> None:
    report = import_files(small_team.workplace, [board_file, board_file]).report
    assert [file.taken[RecordKind.PERSONS] for file in report.files] == [2]


OTHER_WORDS = {
    "brukarar.csv": (
        "Etternamn,Førenamn,Fødd,Fase,Kontaktperson,Målsetjing\n"
        "Berg,Åse,12.03.1942,Nedtrapping,KH,Gå til butikken\n"
    ),
    "innsats.csv": (
        "Brukar\tFødd\tDato\tUtført av\tAktivitet\tMin.\n"
        "Berg, Åse\t120342\t12.10.2026\tKari Hansen\tHeimebesøk\t45\n"
    ),
}


def test_import_knows_the_words_of_other_teams(small_team: SmallTeam, tmp_path: Path) -> None:
    for name, text in OTHER_WORDS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = [tmp_path / name for name in OTHER_WORDS]
    report = import_files(small_team.workplace, files).report
    assert report.count(Outcome.REFUSED) == 0
    card = small_team.card("Åse Berg")
    assert card.coordinator is not None
    assert card.coordinator.name == "Kari Hansen"
    assert [goal.text for goal in card.goals] == ["Gå til butikken"]
    assert report.taken[RecordKind.CONTACTS] == 1
