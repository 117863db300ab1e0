"""Logs, services, stays, scores and minutes from other systems find people who are known."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.evaluations import Moment
from teamdesk.imports.assessment_records import Instrument
from teamdesk.imports.findings import Outcome
from teamdesk.imports.people import KnownPeople, KnownPerson, KnownStaff
from teamdesk.imports.preview import preview
from teamdesk.imports.reasons import Reason
from tests.helpers.other_teams import write_lines, write_minutes, write_sheets

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.imports.preview_result import FilePreview

ANNE = KnownPerson(uuid4(), "Anne Marie Bakke", "12834210426", date(1942, 3, 12))
MARET = KnownPerson(uuid4(), "Máret Elle Čohkká", "23867147446", date(1971, 6, 23))
ODD = KnownPerson(uuid4(), "Odd-Bjørn Hafstad-Lie", "05853930980", date(1939, 5, 5))
KNOWN = KnownPeople((ANNE, MARET, ODD), (KnownStaff("Kari Hammervold", "KHA"),))
BORN = datetime(1942, 3, 12)


def seen(path: Path) -> FilePreview:
    (file,) = preview([path], KNOWN, date(2026, 11, 16)).files
    return file


def test_contacts_in_nynorsk_lines_are_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Dato", "Brukar", "Fødselsnr", "Tilsett", "Kontaktform", "Varigheit", "Køyretid"],
        ["12.11.2026", "Bakke, Anne Marie", "12834210426", "KHA", "Heimebesøk", "1 t 15 min", 20],
        ["13.11.26", "Máret Elle Čohkká", "23867147446", "Vikar", "Telefon", 15, ""],
    ]
    first, second = seen(write_lines(tmp_path / "l.csv", rows, "\t", "utf-16")).taken.contacts
    assert (first.minutes, first.driving_minutes, first.kind) == (75, 20, ContactKind.HOME_VISIT)
    assert (first.is_team_member, second.is_team_member) == (True, False)
    assert (second.person_id, second.kind) == (MARET.id, ContactKind.PHONE)


def test_contacts_know_numbers_by_their_digits(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Besøkslogg"],
        ["Når", "ID", "Behandler", "Hva", "Tid (min)"],
        [datetime(2026, 11, 2), 12834210426, "KHA", "Hjemmetrening", 45],
        [datetime(2026, 11, 3), 5853930980, "KHA", "Telefonsamtale", 10],
        [datetime(2026, 11, 3), 23867147446, "KHA", "Video", 30],
    ]
    contacts = seen(write_sheets(tmp_path / "l.xlsx", {"Ark1": rows})).taken.contacts
    assert [c.person_id for c in contacts] == [ANNE.id, ODD.id, MARET.id]


def test_contacts_that_are_equal_are_two(tmp_path: Path) -> None:
    row: list[object] = ["12.11.2026", "12834210426", "KHA", "Telefon", 10]
    rows = [["Dato", "Fnr", "Ansatt", "Type", "Minutter"], row, row]
    contacts = seen(write_lines(tmp_path / "l.csv", rows)).taken.contacts
    assert len({c.fingerprint for c in contacts}) == 2


def test_services_are_tied_by_birth_date_and_name(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Service", "Person name", "Born", "Start date", "End date", "Hours per week"],
        ["Home nursing", "Bakke, Anne Marie", "1942-03-12", "2026-10-01", "", "7.5"],
        ["Alarm", "Maret Elle Cohkka", "1971-06-23", "2026-01-01", "2026-12-31", "0"],
        ["Alarm", "Odd-Bjørn Hafstad-Lie", "1939-05-06", "2026-01-01", "", "0"],
    ]
    file = seen(write_lines(tmp_path / "s.csv", rows, "|"))
    assert [s.person_id for s in file.taken.services] == [ANNE.id, MARET.id]
    assert [f.reason for f in file.found(Outcome.JOINED)] == [Reason.FOUND_BY_FOLDED_NAME]
    assert [f.reason for f in file.found(Outcome.REFUSED)] == [Reason.PERSON_NOT_FOUND]


def test_stays_with_a_price_of_thousands_are_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Brukar", "Fødd", "Inn", "Ut", "Døgnpris", "Stad"],
        ["Anne Marie Bakke", BORN, datetime(2026, 9, 1), datetime(2026, 9, 15), "3.400,-", "Sol"],
        ["Sum", None, None, None, "47.600", ""],
    ]
    (stay,) = seen(write_sheets(tmp_path / "o.xlsx", {"Opphald": rows})).taken.stays
    assert (stay.days, stay.price_per_day) == (14, Decimal(3400))


def test_copm_of_one_moment_a_row_is_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Navn", "Født", "Tidspunkt", "Aktivitet", "Viktighet", "Utførelse", "Tilfredshet"],
        ["Anne Marie Bakke", BORN, "Start", "Handle", 9, 3, 2],
        ["", None, "Start", "Dusje", 8, 4, "?"],
        ["Anne Marie Bakke", BORN, "Slutt", "Handle", 9, 6, 7],
    ]
    start, end = seen(write_sheets(tmp_path / "c.xlsx", {"COPM": rows})).taken.assessments
    assert (start.moment, end.moment) == (Moment.START, Moment.END)
    assert [a.satisfaction for a in start.activities] == [Decimal(2), None]


def test_copm_with_moments_below_their_group_is_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Person", "Fødselsnummer", "Aktivitet", "Utførelse", "", "Tilfredshet", ""],
        ["", "", "", "før", "etter", "før", "etter"],
        ["Anne Marie Bakke", "12834210426", "Handle", 3, 6, 2, 7],
    ]
    start, end = seen(write_sheets(tmp_path / "c.xlsx", {"Ark": rows})).taken.assessments
    assert (start.activities[0].performance, end.activities[0].performance) == (3, 6)


@pytest.mark.parametrize(
    ("title", "scores", "instrument", "total"),
    [
        ("Barthel 0-20", [2, 1, 1, 2, 2, 2, 2, 3, 3, 2], Instrument.BARTHEL_20, 20),
        ("Barthel 0-100", [10, 5, 5, 10, 10, 10, 10, 15, 15, 10], Instrument.BARTHEL_100, 100),
        ("Barthel 0-20", [2, 1, 1, 2, 2, 2, 2, 3, 3, None], Instrument.BARTHEL_20, None),
    ],
)
def test_barthel_in_another_order_is_read(
    tmp_path: Path, title: str, scores: list[object], instrument: Instrument, total: int | None
) -> None:
    items = ["Feeding", "Bathing", "Grooming", "Dressing", "Bowels", "Bladder"]
    head = ["Name", "DOB", "Time point", *items, "Toilet use", "Transfers", "Mobility", "Stairs"]
    rows = [[title], head, ["Anne Marie Bakke", BORN, "Admission", *scores]]
    (found,) = seen(write_sheets(tmp_path / "b.xlsx", {"B": rows})).taken.assessments
    assert (found.instrument, found.moment, found.total) == (instrument, Moment.START, total)


def test_sppb_in_english_lines_is_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        [
            "Patient",
            "Birth date",
            "Test date",
            "Occasion",
            "Standing balance",
            "4m walk (s)",
            "Gait speed",
            "Chair stand",
            "Total score",
        ],
        ["Anne Marie Bakke", "1942-03-12", "2026-09-01", "Baseline", 3, "5.2", 3, 2, 9],
        ["Anne Marie Bakke", "1942-03-12", "2026-10-01", "Discharge", 4, "4.2", 4, 5, 13],
    ]
    file = seen(write_lines(tmp_path / "s.csv", rows, ","))
    (found,) = file.taken.assessments
    assert (found.total, found.extras[0].value) == (8, Decimal("5.2"))
    assert [f.reason for f in file.found(Outcome.FLAGGED)] == [Reason.ITEMS_ADD_UP]
    assert [f.reason for f in file.found(Outcome.REFUSED)] == [Reason.SCORE_OUT_OF_RANGE]


def test_minutes_with_bold_names_are_read(tmp_path: Path) -> None:
    lines = [
        ("Heading 1", "Møtereferat teammøte 16.11.2026"),
        ("", "Til stades: Kari, Ola og Silje"),
        ("", "Neste møte: 23. november"),
        ("bold", "Anne Marie Bakke"),
        ("", "Avgjerd: to veker til."),
        ("bold", "Ukjent Person"),
        ("", "Noko"),
    ]
    tasks: list[list[object]] = [
        ["Oppgåve", "Ansvarleg", "Frist", "Brukar"],
        ["Ringe fastlegen", "Kari", "fredag", "Anne M B"],
    ]
    file = seen(write_minutes(tmp_path / "m.docx", lines, {7: tasks}))
    (minutes,) = file.taken.minutes
    assert (minutes.day, minutes.next_meeting) == (date(2026, 11, 16), date(2026, 11, 23))
    assert minutes.notes[0].decisions == ("Avgjerd: to veker til.",)
    assert (minutes.actions[0].due, minutes.actions[0].person_id) == (date(2026, 11, 20), ANNE.id)
    assert [f.reason for f in file.found(Outcome.REFUSED)] == [Reason.PERSON_NOT_FOUND]


def test_minutes_as_a_table_of_people_are_read(tmp_path: Path) -> None:
    lines = [("Heading 1", "Weekly meeting"), ("", "Date: 16 November 2026"), ("", "Present: KHA")]
    table: list[list[object]] = [
        ["Client", "Discussion", "Action", "Who", "Due"],
        ["Anne Marie Bakke", "Walks well.", "Order rollator", "KHA", "20 Nov"],
        ["Máret Elle Čohkká", "Tired.\nDecided: pause", "", "", ""],
    ]
    (minutes,) = seen(write_minutes(tmp_path / "m.docx", lines, {3: table})).taken.minutes
    assert [note.person_id for note in minutes.notes] == [ANNE.id, MARET.id]
    assert minutes.notes[1].decisions == ("Decided: pause",)
    assert [action.due for action in minutes.actions] == [date(2026, 11, 20)]
