"""The board's own workbook holds exactly what its README counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.domain.people import ConsentState
from teamdesk.imports.columns import TableKind
from teamdesk.imports.findings import Outcome
from teamdesk.imports.records import Attainment, DateForm, PlanAnswer
from tests.helpers.shared_import import SHARED

if TYPE_CHECKING:
    from teamdesk.imports.preview_result import FilePreview, ImportPreview
    from teamdesk.imports.records import CaseRecord, WrittenDate

Counts = dict[str, Any]
ATTAINED = {
    "nådd": Attainment.REACHED,
    "delvis": Attainment.PARTLY,
    "ikke nådd": Attainment.NOT_REACHED,
}


@pytest.fixture(scope="module")
def board(counts: Counts) -> Counts:
    counted: Counts = counts["teamliste.xlsx"]
    return counted


@pytest.fixture(scope="module")
def file(files: dict[str, FilePreview]) -> FilePreview:
    return files["teamliste.xlsx"]


@pytest.fixture(scope="module")
def active(file: FilePreview) -> list[CaseRecord]:
    return [case for case in file.taken.cases if case.is_open]


@pytest.fixture(scope="module")
def ended(file: FilePreview) -> list[CaseRecord]:
    return [case for case in file.taken.cases if not case.is_open]


def rows_and_reasons(file: FilePreview, outcome: Outcome) -> list[Counts]:
    return sorted(
        (
            {"sheet": f.place.sheet, "row": f.place.row, "reason": f.reason.value}
            for f in file.found(outcome)
        ),
        key=lambda row: (row["sheet"], row["row"]),
    )


def forms(dates: list[WrittenDate]) -> Counts:
    counted = Counter(written.form for written in dates)
    return {
        "real_dates": counted[DateForm.CELL],
        "text_dates": counted[DateForm.TEXT],
        "weeks": counted[DateForm.WEEK],
        "impossible": counted[DateForm.IMPOSSIBLE],
        "empty": counted[DateForm.EMPTY],
    }


def test_preview_finds_the_boards_own_date(seen: ImportPreview) -> None:
    assert seen.reference_date.isoformat() == "2026-11-16"


def test_board_header_is_where_it_is(
    board: Counts, file: FilePreview, active: list[CaseRecord]
) -> None:
    sheet = next(s for s in file.sheets if s.kind is TableKind.CASELOAD)
    assert sheet.header_row == board["header_row"]
    assert min(case.place.row for case in active) == board["first_data_row"]


def test_board_persons_are_counted(
    board: Counts, active: list[CaseRecord], ended: list[CaseRecord], file: FilePreview
) -> None:
    on_board, before = {c.person_id for c in active}, {c.person_id for c in ended}
    assert len(file.taken.persons) == len(on_board | before) == board["persons"]
    assert (len(on_board), len(before)) == (board["persons_active"], board["persons_ended"])
    assert len(on_board & before) == board["persons_active_and_ended_before"]


def test_board_cases_are_counted(board: Counts, file: FilePreview) -> None:
    assert len(file.taken.cases) == board["cases"]
    joined = file.found(Outcome.JOINED)
    assert sum(c.is_open for c in file.taken.cases) + len(joined) == board["data_rows_active"]


def test_board_duplicate_is_joined(board: Counts, file: FilePreview) -> None:
    found = [
        {
            "sheet": f.place.sheet,
            "row": f.place.row,
            "same_as_row": int(dict(f.values)["row"]),
            "reason": f.reason.value,
        }
        for f in file.found(Outcome.JOINED)
    ]
    assert found == board["duplicates_found"]


def test_board_refuses_no_row(board: Counts, file: FilePreview) -> None:
    assert rows_and_reasons(file, Outcome.REFUSED) == board["rejected_rows"]


def test_board_skips_rows_that_are_none(board: Counts, file: FilePreview) -> None:
    expected = sorted(board["skipped_rows"], key=lambda row: (row["sheet"], row["row"]))
    assert rows_and_reasons(file, Outcome.SKIPPED) == expected


def test_board_flags_wrong_values(board: Counts, file: FilePreview) -> None:
    found = [
        {
            "sheet": f.place.sheet,
            "row": f.place.row,
            "column": f.column,
            "value": f.value,
            "reason": f.reason.value,
        }
        for f in file.found(Outcome.FLAGGED)
    ]
    assert sorted(found, key=lambda f: f["row"]) == board["flagged_values"]


def test_board_identity_numbers_are_counted(
    board: Counts, file: FilePreview, active: list[CaseRecord], ended: list[CaseRecord]
) -> None:
    numbers = {p.id: p.identity_number for p in file.taken.persons}
    flagged = [f for f in file.found(Outcome.FLAGGED) if f.column == board["hidden_column"]]
    with_number = sum(numbers[c.person_id] is not None for c in active)
    assert {
        "active_valid": with_number,
        "active_invalid": len(flagged),
        "active_missing": len(active) - with_number - len(flagged),
        "ended_valid": sum(numbers[c.person_id] is not None for c in ended),
        "number_cells_that_lost_a_zero": len(file.found(Outcome.REPAIRED)),
    } == board["fnr"]


def test_board_goals_are_counted(
    board: Counts, active: list[CaseRecord], ended: list[CaseRecord]
) -> None:
    now, before = sum(len(c.goals) for c in active), sum(len(c.goals) for c in ended)
    assert (now, before) == (board["goals_active"], board["goals_ended"])
    assert now + before == board["goals"]


def test_board_attainment_is_counted(board: Counts, ended: list[CaseRecord]) -> None:
    found = Counter(goal.attainment for case in ended for goal in case.goals)
    assert found == {
        ATTAINED[word]: count for word, count in board["goals_ended_by_attainment"].items()
    }


def test_board_actions_are_counted(board: Counts, active: list[CaseRecord]) -> None:
    assert sum(len(case.measures) for case in active) == board["actions"]
    assert sum(bool(case.measures) for case in active) == board["action_cells"]


def test_board_relatives_are_counted(
    board: Counts, file: FilePreview, active: list[CaseRecord]
) -> None:
    on_board = {case.person_id for case in active}
    found = [p for p in file.taken.persons if p.id in on_board and p.relatives]
    assert len(found) == board["relatives_cells"]


def test_board_levels_are_counted(board: Counts, active: list[CaseRecord]) -> None:
    found = Counter(str(case.need_level or "unknown") for case in active)
    assert found == board["levels_active"]


def test_board_consent_is_counted(board: Counts, active: list[CaseRecord]) -> None:
    found = Counter(case.consent.value for case in active)
    assert found == board["consent_active"]
    assert set(found) <= {state.value for state in ConsentState}


def test_board_plans_are_counted(board: Counts, active: list[CaseRecord]) -> None:
    found = Counter(case.plan for case in active)
    counted = {kind: found[PlanAnswer(kind)] for kind in board["individual_plan"]}
    assert counted == board["individual_plan"]


def test_board_dates_are_counted_by_how_they_are_written(
    board: Counts, active: list[CaseRecord]
) -> None:
    assert forms([case.referral for case in active]) == board["referral_dates_active"]
    assert forms([case.next_evaluation for case in active]) == board["next_evaluations_active"]


def test_board_birth_dates_are_all_read(
    board: Counts, file: FilePreview, active: list[CaseRecord]
) -> None:
    born = {p.id: p.birth_date for p in file.taken.persons}
    readable = board["born_active"]["real_dates"] + board["born_active"]["text_dates"]
    assert sum(born[case.person_id] is not None for case in active) == readable


def test_board_staff_are_counted(board: Counts, file: FilePreview) -> None:
    assert len(file.taken.staff) == board["staff"]
    assert sum(s.percent or 0 for s in file.taken.staff) == board["staff_percent_sum"]


def test_board_note_that_begins_with_equals_is_text(
    board: Counts, active: list[CaseRecord]
) -> None:
    row = board["text_that_begins_with_equals"]["row"]
    assert next(c.note for c in active if c.place.row == row).startswith("=")


def test_board_longest_cell_is_whole(board: Counts, active: list[CaseRecord]) -> None:
    from teamdesk.imports.workbook import read_workbook

    row, length = board["longest_cell"]["row"], board["longest_cell"]["characters"]
    sheet = read_workbook(SHARED / "teamliste.xlsx")[0]
    cells = next(r.cells for r in sheet.rows if r.number == row)
    note = next(c.note for c in active if c.place.row == row)
    assert max(len(str(cell)) for cell in cells) == length
    assert note.split() == max((str(cell) for cell in cells), key=len).split()


def test_board_merged_cells_count_for_all_their_rows(
    board: Counts, file: FilePreview, active: list[CaseRecord]
) -> None:
    rows = board["merged_data_cells"][0]["rows"]
    addresses = {p.address for p in file.taken.persons if p.place.row in rows and p.place.sheet}
    couple = [c for c in active if c.place.row in rows]
    assert addresses == {"Mobakken 5, 9999 Fjordvik"}
    assert [c.coordinator for c in couple] == ["TIR", "TIR"]
