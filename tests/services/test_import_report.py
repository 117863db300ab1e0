from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from teamdesk.imports.findings import Finding, Outcome
from teamdesk.imports.reasons import ImportRefusedError, Reason, Refusal
from teamdesk.imports.records import Place
from teamdesk.services.imports.report import FileReport, ImportReport, RecordKind
from teamdesk.services.imports.report_json import report_as_json
from teamdesk.services.imports.report_text import report_as_csv, report_as_text, save_report
from tests.helpers.vaults import MONDAY

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.i18n import Translator

ROW = Finding(Outcome.REFUSED, Place("logg.csv", "", 73), Reason.PERSON_NOT_FOUND)
CELL = Finding(
    Outcome.FLAGGED,
    Place("tavle.xlsx", "Tavle", 27),
    Reason.CONTROL_DIGITS,
    column="Fnr",
    value="=1+1",
)
BOMB = ImportRefusedError(Refusal.BOMB, file="bombe.xlsx")


def report() -> ImportReport:
    return ImportReport(
        MONDAY.date(),
        (
            FileReport("tavle.xlsx", (), None, False, {RecordKind.PERSONS: 2}, {}, (CELL,), None),
            FileReport("logg.csv", (), None, False, {}, {RecordKind.CONTACTS: 1}, (ROW,), None),
            FileReport("bombe.xlsx", (), None, False, {}, {}, (), BOMB),
        ),
        is_stored=True,
    )


def test_report_text_tells_every_row_with_its_place(words: Translator) -> None:
    text = report_as_text(report(), words)
    assert "Dette ble importert" in text
    assert "linje 73: fant ikke personen" in text
    assert "ark Tavle, rad 27, Fnr «=1+1»" in text
    assert "Nytt: ikke noe nytt" in text
    assert "Finnes fra før: 1 kontakt" in text


def test_report_text_explains_a_refused_file(words: Translator) -> None:
    assert BOMB.explain(words) in report_as_text(report(), words)


def test_report_table_reckons_with_nothing(words: Translator) -> None:
    rows = list(csv.reader(io.StringIO(report_as_csv(report(), words)), delimiter=";"))
    assert len(rows) == 4
    assert all(len(row) == 7 for row in rows)
    assert rows[1][5] == "'=1+1"


def test_report_is_saved_by_the_ending_of_its_name(tmp_path: Path, words: Translator) -> None:
    table, text = tmp_path / "rapport.csv", tmp_path / "rapport.txt"
    save_report(report(), table, words)
    save_report(report(), text, words)
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert text.read_text(encoding="utf-8") == report_as_text(report(), words)


def test_report_text_counts_what_was_mended(words: Translator) -> None:
    mended = Finding(
        Outcome.REPAIRED, Place("logg.csv", "", 8), Reason.LOST_ZERO, "Fnr", "5929445297"
    )
    file = FileReport("logg.csv", (), None, False, {}, {}, (mended,) * 3, None)
    text = report_as_text(ImportReport(MONDAY.date(), (file,)), words)
    assert "satt tilbake (3)" in text
    assert "5929445297" not in text


def test_report_json_counts_in_a_fixed_order() -> None:
    counted = {RecordKind.STAYS: 1, RecordKind.PERSONS: 2, RecordKind.GOALS: 0}
    file = FileReport("a.csv", (), None, False, counted, {}, (), None)
    told = report_as_json(ImportReport(MONDAY.date(), (file,)))
    assert list(told["taken"].items()) == [("persons", 2), ("stays", 1)]
    assert told["files"][0]["taken"] == told["taken"]
