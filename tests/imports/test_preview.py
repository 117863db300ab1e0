"""The preview as a whole: order, second time, stop, and one bad file among good ones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.identity_number import with_control_digits
from teamdesk.imports.findings import Outcome
from teamdesk.imports.people import KnownPeople, KnownPerson, KnownStaff
from teamdesk.imports.preview import preview
from teamdesk.imports.preview_result import ImportWatch
from teamdesk.imports.reasons import ImportCancelledError, Reason, Refusal
from tests.helpers.other_teams import write_lines, write_sheets

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.imports.taken import Taken

TODAY = date(2026, 11, 20)
BOARD: list[list[object]] = [
    ["Ukeliste, oppdatert 16.11.2026"],
    ["Navn", "Født", "Fnr", "Mål", "Tiltak", "Neste evaluering", "Koordinator"],
    ["Anne Bakke", "12.3.42", "12834210426", "Gå ut", "Trene; gå", "uke 47", "KHA"],
    ["Ola Vik", "1.2.50", "", "Lage mat", "Kjøkken", "", "KHA"],
]
LOG: list[list[object]] = [
    ["Dato", "Fnr", "Navn", "Født", "Ansatt", "Type", "Minutter"],
    ["12.11.2026", "12834210426", "", "", "Kari Moe", "Telefon", 10],
    ["12.11.2026", "", "Vik, Ola", "1.2.50", "Kari Moe", "Telefon", 10],
]
STAFF: list[list[object]] = [["Navn", "Stilling", "Initialer"], ["Kari Moe", "Ergo", "KHA"]]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return [
        write_lines(tmp_path / "log.csv", LOG),
        write_sheets(tmp_path / "board.xlsx", {"Liste": BOARD, "Team": STAFF}),
    ]


def known_from(taken: Taken) -> KnownPeople:
    return KnownPeople(
        tuple(KnownPerson(p.id, p.name, p.identity_number, p.birth_date) for p in taken.persons),
        tuple(KnownStaff(s.name, s.initials) for s in taken.staff),
    )


def fingerprints(taken: Taken) -> set[str]:
    records = (*taken.cases, *taken.staff, *taken.contacts)
    parts = (part for case in taken.cases for part in (*case.goals, *case.measures))
    return {record.fingerprint for record in (*records, *parts)}


def test_preview_reads_the_board_first_whatever_the_order(paths: list[Path]) -> None:
    there, back = (preview(order, KnownPeople(), TODAY) for order in (paths, paths[::-1]))
    assert len(there.taken.contacts) == len(back.taken.contacts) == 2
    assert [file.path for file in there.files] == paths
    assert all(contact.is_team_member for contact in there.taken.contacts)


def test_preview_takes_the_boards_date_for_its_own(paths: list[Path]) -> None:
    found = preview(paths, KnownPeople(), TODAY)
    assert found.reference_date == date(2026, 11, 16)
    assert found.taken.cases[0].next_evaluation.day == date(2026, 11, 20)


def test_preview_without_a_date_in_any_file_takes_today(paths: list[Path]) -> None:
    assert preview(paths[:1], KnownPeople(), TODAY).reference_date == TODAY


def test_preview_for_the_second_time_brings_nothing_new(paths: list[Path]) -> None:
    first = preview(paths, KnownPeople(), TODAY)
    second = preview(paths, known_from(first.taken), TODAY)
    assert fingerprints(second.taken) == fingerprints(first.taken)
    assert not any(p.is_new for p in second.taken.persons)
    assert not any(s.is_new for s in second.taken.staff)
    joined = [f.reason for f in second.files[1].found(Outcome.JOINED)]
    assert joined == [Reason.ALREADY_KNOWN] * 3


def test_preview_fingerprints_differ_between_facts(paths: list[Path]) -> None:
    taken = preview(paths, KnownPeople(), TODAY).taken
    assert len(fingerprints(taken)) == 2 + 1 + 2 + 2 + 3


def test_preview_keeps_what_a_number_added_later_belongs_to(paths: list[Path]) -> None:
    first = preview(paths, KnownPeople(), TODAY)
    numbered = [[*row] for row in BOARD]
    numbered[3][2] = with_control_digits("018250102")
    write_sheets(paths[1], {"Liste": numbered, "Team": STAFF})
    second = preview(paths, known_from(first.taken), TODAY)
    assert fingerprints(second.taken) == fingerprints(first.taken)


def test_preview_of_overlapping_files_takes_each_fact_once(
    paths: list[Path], tmp_path: Path
) -> None:
    more = write_lines(tmp_path / "more.csv", [*LOG, ["13.11.2026", *LOG[1][1:]]])
    found = preview([*paths, more], KnownPeople(), TODAY)
    assert len(found.taken.contacts) == 3
    assert len(found.files[2].taken.contacts) == 1
    assert [f.reason for f in found.files[2].found(Outcome.JOINED)] == [Reason.IN_ANOTHER_FILE] * 2


def test_preview_of_a_file_chosen_twice_reads_it_once(paths: list[Path]) -> None:
    assert len(preview([*paths, *paths], KnownPeople(), TODAY).files) == 2


def test_preview_of_a_bad_file_holds_up_no_other(paths: list[Path], tmp_path: Path) -> None:
    bad = tmp_path / "old.xls"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100)
    found = preview([bad, *paths], KnownPeople(), TODAY)
    assert found.files[0].refused is not None
    assert found.files[0].refused.refusal is Refusal.OLD_FORMAT
    assert len(found.taken.contacts) == 2


def test_preview_tells_how_far_it_has_come(tmp_path: Path, paths: list[Path]) -> None:
    write_lines(paths[0], [LOG[0], *([LOG[1]] * 1000)])
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))

    preview(paths, KnownPeople(), TODAY, ImportWatch(progress))
    assert [done for done, _ in steps] == [250, 500, 750, 1000]
    assert {total for _, total in steps} == {1003}


def test_preview_that_is_cancelled_stops(paths: list[Path]) -> None:
    def is_cancelled() -> bool:
        return True

    with pytest.raises(ImportCancelledError):
        preview(paths, KnownPeople(), TODAY, ImportWatch(is_cancelled=is_cancelled))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reason", Reason)
def test_reason_is_a_sentence_in_each_language(language: Language, reason: Reason) -> None:
    words = load_translator(language, resources_dir() / "locale")
    said = reason.words(words, {"row": "6", "sum": "13", "item": "Trapp", "years": "1,89"})
    assert said
    assert "{" not in said
    assert (said == reason.value) is (language is Language.EN and "{" not in reason.value)
