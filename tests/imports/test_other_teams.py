"""Other teams' boards are recognised by other words, orders, letters and delimiters."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.people import ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.imports.columns import TableKind
from teamdesk.imports.findings import Outcome
from teamdesk.imports.people import KnownPeople
from teamdesk.imports.preview import preview
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import Attainment
from tests.helpers.other_teams import write_lines, write_sheets

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.imports.preview_result import FilePreview

TODAY = date(2026, 11, 16)
NYNORSK: list[list[object]] = [
    [
        "Kvar i forløpet",
        "Etternamn",
        "Førenamn",
        "Fødselsnr.",
        "Kva er viktig for\ndeg? ",
        "Hovudmål",
        "Delmål",
        "Tiltak",
        "Kontaktperson",
        "Neste eval.",
        "Samtykkje",
        "Tilvist dato",
        "Tilvist frå",
        "Behovs-\nnivå",
    ],
    [
        "Intensiv trening",
        "Bakke",
        "Anne Marie",
        "12834210426",
        "Hagen",
        "Gå trapp",
        "Dusje",
        "Trapp; gange",
        "KHA",
        "veke 49",
        "ja",
        "1.10.26",
        "Sjukehuset",
        "2",
    ],
    [
        "Nedtrapping",
        "Čohkká",
        "Máret Elle",
        5853930980,
        "Reinen",
        "Jobbe",
        "-",
        "Kurs",
        "OBR",
        "8.12.",
        "nei",
        "3. mars 26",
        "Fastlege",
        "middels",
    ],
]
ENGLISH: list[list[object]] = [
    ["Patient", "DOB", "Key worker", "Stage", "Goals", "Interventions", "Next review", "GP"],
    [
        "Smith, John",
        "1 May 1950",
        "KH",
        "Training",
        "1. Walk\n2. Cook",
        "Gait\nOT visit",
        "4 Dec 2026",
        "Dr Moe",
    ],
    ["Jane Doe", "12 March 1944", "OB", "New", "-", "", "week 50", ""],
]


def seen(path: Path) -> FilePreview:
    (file,) = preview([path], KnownPeople(), TODAY).files
    return file


def test_nynorsk_board_in_another_order_is_read(tmp_path: Path) -> None:
    file = seen(write_sheets(tmp_path / "a.xlsx", {"Brukarliste": NYNORSK}))
    first, second = file.taken.cases
    assert [p.name for p in file.taken.persons] == ["Anne Marie Bakke", "Máret Elle Čohkká"]
    assert file.taken.persons[1].identity_number == "05853930980"
    assert (first.phase, second.phase) == (PhaseKind.INTENSIVE, PhaseKind.TAPERING)
    assert (first.coordinator, first.need_level, second.need_level) == ("KHA", 2, 2)
    assert [len(first.goals), len(second.goals), len(first.measures)] == [2, 1, 2]
    assert second.consent is ConsentState.REFUSED
    assert first.next_evaluation.day == date(2026, 12, 4)
    assert second.referral.day == date(2026, 3, 3)


@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_english_board_in_lines_is_read(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = write_lines(tmp_path / "board.txt", ENGLISH, delimiter, encoding)
    taken = seen(path).taken
    assert [(p.name, p.birth_date) for p in taken.persons] == [
        ("John Smith", date(1950, 5, 1)),
        ("Jane Doe", date(1944, 3, 12)),
    ]
    assert [[g.text for g in c.goals] for c in taken.cases] == [["Walk", "Cook"], []]
    assert [len(c.measures) for c in taken.cases] == [2, 0]


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp865"])
def test_board_of_an_old_machine_keeps_its_letters(tmp_path: Path, encoding: str) -> None:
    rows: list[list[object]] = [
        ["Navn", "Født", "Mål", "Fase"],
        ["Åse Kvæstad", "1.2.1950", "Gå på kjøkkenet", "Kartlegging"],
        ["Bjørn Øye", "3.4.1960", "Få lånt bøker på hjørnet", "Ny"],
    ]
    taken = seen(write_lines(tmp_path / "old.csv", rows, ";", encoding)).taken
    assert [p.name for p in taken.persons] == ["Åse Kvæstad", "Bjørn Øye"]


def test_board_with_two_header_rows_is_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Rehabteamet, uke 47"],
        ["Bruker", "", "Henvist", "", "Plan", ""],
        ["Navn", "Født", "fra", "dato", "Mål", "Koordinator"],
        ["Ole Vik", "1.2.50", "Fastlege", "1.10.26", "Gå ut", "KHA"],
        ["Sone Nord"],
        ["Kari Dal", "3.4.60", "Sykehus", "2.10.26", "Lage mat", "OBR"],
    ]
    file = seen(write_sheets(tmp_path / "two.xlsx", {"Aktive": rows}))
    assert [c.entry_route_text for c in file.taken.cases] == ["Fastlege", "Sykehus"]
    assert [c.referral.day for c in file.taken.cases] == [date(2026, 10, 1), date(2026, 10, 2)]
    assert [c.zone for c in file.taken.cases] == ["", "Sone Nord"]


def test_sheet_named_ended_holds_ended_cases(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Namn", "Fødd", "Koordinator", "Mål", "Resultat"],
        ["Per Ås", "5.6.40", "KHA", "1. Gå\n2. Ete", "nådd\nikkje nådd"],
    ]
    (case,) = seen(write_sheets(tmp_path / "e.xlsx", {"Avslutta 2025": rows})).taken.cases
    assert not case.is_open
    assert [g.attainment for g in case.goals] == [Attainment.REACHED, Attainment.NOT_REACHED]


def test_row_with_a_past_end_is_an_ended_case(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Navn", "Født", "Status", "Mål", "Avsluttet dato"],
        ["Per Ås", "5.6.40", "Ferdig", "Gå", datetime(2026, 5, 1)],
        ["Ola Ås", "5.6.41", "Trening", "Gå", None],
    ]
    taken = seen(write_sheets(tmp_path / "m.xlsx", {"Alle": rows})).taken
    assert [c.is_open for c in taken.cases] == [False, True]


def test_staff_are_read_under_other_words(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Namn", "Yrke", "St. %", "Sign."],
        ["Hammervold, Kari", "Ergoterapeut", "100%", "KHA"],
        ["Nils Ny", "Fysio", 0.5, "NNY"],
        ["Ledig", "Sjukepleiar", 1, ""],
    ]
    file = seen(write_sheets(tmp_path / "s.xlsx", {"Tilsette": rows}))
    assert [(s.name, s.percent) for s in file.taken.staff] == [
        ("Kari Hammervold", 100),
        ("Nils Ny", 50),
    ]
    assert [f.reason for f in file.found(Outcome.SKIPPED)] == [Reason.VACANT]


def test_percent_that_may_be_man_years_is_asked_about(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Navn", "Yrke", "St. %"], ["Siv Moe", "Hjemmetrener", "1,89 %"]]
    file = seen(write_sheets(tmp_path / "s.xlsx", {"Tilsette": rows}))
    (found,) = file.found(Outcome.FLAGGED)
    assert (found.reason, found.values) == (Reason.MAY_BE_MAN_YEARS, (("years", "1,89"),))
    assert [member.percent for member in file.taken.staff] == [None]


def test_sheet_without_a_table_is_told(tmp_path: Path) -> None:
    sheets = {"Brukarliste": NYNORSK, "Notat": [["Hugs"], ["noko tekst om vaktene"]]}
    file = seen(write_sheets(tmp_path / "n.xlsx", sheets))
    assert [(f.place.sheet, f.reason) for f in file.findings if f.reason is Reason.NO_TABLE] == [
        ("Notat", Reason.NO_TABLE)
    ]
    assert [sheet.kind for sheet in file.sheets] == [TableKind.CASELOAD]


def test_number_of_another_birth_date_is_flagged(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Navn", "Født", "Fnr", "Mål"],
        ["Anne Bakke", "13.03.1942", "12834210426", "Gå"],
    ]
    (found,) = seen(write_sheets(tmp_path / "b.xlsx", {"A": rows})).found(Outcome.FLAGGED)
    assert found.reason is Reason.NUMBER_OF_ANOTHER_BIRTH_DATE


def test_protected_address_is_marked_and_not_taken(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Navn", "Født", "Adresse", "Mål"],
        ["Anne Bakke", "13.03.1942", "Sperra adresse, kode 6", "Gå"],
    ]
    (person,) = seen(write_sheets(tmp_path / "p.xlsx", {"A": rows})).taken.persons
    assert (person.address_protected, person.address) == (True, "")
