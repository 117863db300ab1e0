"""The municipality's ICF code list: what is used of a file, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from teamdesk.imports.icf_list import WhyNot, read_icf_list
from teamdesk.imports.reasons import ImportRefusedError

if TYPE_CHECKING:
    from pathlib import Path

LINES = "kode;tittel\nd450;Gå\nb730;Muskelstyrke\nd450;Gange\nx12;Feil\ne310;\nd450.2;Gå\n"


def test_icf_list_with_semicolons_gives_titles_and_refused_lines(tmp_path: Path) -> None:
    path = tmp_path / "icf.csv"
    path.write_text(LINES, encoding="utf-8")
    found = read_icf_list(path)
    assert found.titles == {"d450": "Gå", "b730": "Muskelstyrke"}
    assert [(line.number, line.why) for line in found.refused] == [
        (4, WhyNot.TWICE),
        (5, WhyNot.NO_CODE),
        (6, WhyNot.NO_TITLE),
        (7, WhyNot.NO_CODE),
    ]


def test_icf_list_of_old_windows_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "icf.csv"
    path.write_bytes("d450;Gå\r\nd550;Spise på egen hånd\r\n".encode("cp1252"))
    assert read_icf_list(path).titles["d450"] == "Gå"


def test_icf_list_in_a_workbook_is_read(tmp_path: Path) -> None:
    book = Workbook()
    for row in (("Kode", "Tittel"), ("d450", "Gå"), ("E310", "Nærmeste familie")):
        book.active.append(row)
    path = tmp_path / "icf.xlsx"
    book.save(path)
    assert read_icf_list(path).titles == {"d450": "Gå", "e310": "Nærmeste familie"}


def test_file_without_a_code_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "icf.csv"
    path.write_text("navn;alder\nKari;80\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError):
        read_icf_list(path)
