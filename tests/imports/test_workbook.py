"""Workbooks: merged and hidden cells, stray cells, and what looks like a formula."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING

from teamdesk.imports.workbook import read_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet


def saved(path: Path, book: Workbook) -> Path:
    book.save(path)
    return path


def one_sheet() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    return book, sheet


def test_merged_cells_count_for_all_they_cover(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    for row in (["Navn", "Adresse", "Tlf"], ["A", "Storgata 1", 1], ["B", None, 2]):
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    rows = read_workbook(saved(tmp_path / "a.xlsx", book))[0].rows
    assert [row.cell(1) for row in rows] == ["Adresse", "Storgata 1", "Storgata 1"]


def test_workbook_under_another_name_is_read(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    sheet.append(["Navn", "Fase"])
    saved(tmp_path / "a.xlsx", book).rename(tmp_path / "eksport.xls")
    assert read_workbook(tmp_path / "eksport.xls")[0].rows[0].filled == ("Navn", "Fase")


def test_merge_over_the_width_is_a_heading(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    for row in (["Navn", "B", "C", "D"], ["Sone nord"], ["Anne", 1, 2, 3]):
        sheet.append(row)
    sheet.merge_cells("A2:D2")
    rows = read_workbook(saved(tmp_path / "a.xlsx", book))[0].rows
    assert [row.is_wide_heading for row in rows] == [False, True, False]


def test_hidden_columns_and_rows_are_read(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    for row in (["Navn", "Fnr"], ["Anne", "12834210426"]):
        sheet.append(row)
    sheet.column_dimensions["B"].hidden = True
    sheet.row_dimensions[2].hidden = True
    rows = read_workbook(saved(tmp_path / "a.xlsx", book))[0].rows
    assert rows[1].cells == ("Anne", "12834210426")


def test_text_that_begins_with_equals_is_text(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    sheet["A1"] = "= ring nabo først"
    sheet["A1"].data_type = TYPE_STRING
    rows = read_workbook(saved(tmp_path / "a.xlsx", book))[0].rows
    assert rows[0].cells == ("= ring nabo først",)


def test_stray_cell_at_the_edge_costs_nothing(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    sheet.append(["Navn", "Født"])
    sheet["XFD1048576"] = "x"
    (read,) = read_workbook(saved(tmp_path / "a.xlsx", book))
    assert [row.cells for row in read.rows] == [("Navn", "Født")]


def test_rows_keep_their_numbers_below_a_gap(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    sheet["B5"] = "Navn"
    sheet["B9"] = "Anne"
    rows = read_workbook(saved(tmp_path / "a.xlsx", book))[0].rows
    assert [row.number for row in rows if not row.is_empty] == [5, 9]


def test_formula_gives_the_value_it_had_when_it_was_saved(tmp_path: Path) -> None:
    book, sheet = one_sheet()
    for row in (["Navn", "Sum"], ["A", "=6+7"]):
        sheet.append(row)
    plain, counted = saved(tmp_path / "a.xlsx", book), tmp_path / "b.xlsx"
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(counted, "w") as new:
        for name in old.namelist():
            # openpyxl writes no value beside a formula, as Excel does.
            data = old.read(name).replace(b"<f>6+7</f><v/>", b"<f>6+7</f><v>13</v>")
            new.writestr(name, data.replace(b"<f>6+7</f><v></v>", b"<f>6+7</f><v>13</v>"))
    assert read_workbook(counted)[0].rows[1].cell(1) == 13
