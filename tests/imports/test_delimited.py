"""Files of lines: letters, delimiters, quotes, line numbers, and no file that crashes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from teamdesk.imports.delimited import decode, read_delimited

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.imports.sheet import Sheet

WORDS = "Navn;Født;Mål\r\nÅse Kvæstad;1.2.50;Gå ut på brygga\r\n"


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8 without BOM"),
        ("utf-8-sig", "utf-8 with BOM"),
        ("utf-16", "utf-16"),
        ("utf-16-be", "utf-16 without BOM"),
        ("utf-16-le", "utf-16 without BOM"),
        ("cp1252", "windows-1252"),
        ("mac_roman", "macintosh"),
        ("cp865", "cp865"),
    ],
)
def test_decode_tells_the_letters(codec: str, name: str) -> None:
    assert decode(WORDS.encode(codec)) == (WORDS, name)


def test_decode_of_letters_that_no_page_has_still_gives_text() -> None:
    text, _ = decode(b"Navn;\x81\x8d\x8f\x90\x9d \xe5")
    assert text.startswith("Navn;")


def test_read_delimited_keeps_breaks_and_quotes_within_a_field(tmp_path: Path) -> None:
    sheet, form = read_delimited(written(tmp_path, 'A;B\r\n"x\r\ny; ""z""";2\r\nlast;3\r\n'))
    assert [row.number for row in sheet.rows] == [1, 2, 4]
    assert sheet.rows[1].cells == ('x\ny; "z"', "2")
    assert (form.delimiter, form.line_ends) == (";", "CRLF")


@pytest.mark.parametrize(("ends", "name"), [("\r\n", "CRLF"), ("\n", "LF"), ("\r", "CR")])
def test_read_delimited_tells_line_ends(tmp_path: Path, ends: str, name: str) -> None:
    sheet, form = read_delimited(written(tmp_path, ends.join(["A;B", "1;2", ""])))
    assert (form.line_ends, len(sheet.rows)) == (name, 2)


def test_read_delimited_tells_row_ends_from_breaks_in_cells(tmp_path: Path) -> None:
    _, form = read_delimited(written(tmp_path, 'A;B\r\n"x\ny\nz\nw";2\r\n'))
    assert form.line_ends == "CRLF"


def test_read_delimited_follows_the_hint_of_excel(tmp_path: Path) -> None:
    sheet, form = read_delimited(written(tmp_path, "sep=|\r\na;b|c;d\r\n"))
    assert (form.delimiter, sheet.rows[0].number, sheet.rows[0].cells) == ("|", 2, ("a;b", "c;d"))


def test_read_delimited_takes_a_huge_field(tmp_path: Path) -> None:
    sheet, _ = read_delimited(written(tmp_path, f"A;B\n{'x' * 400_000};1\n"))
    assert len(str(sheet.rows[1].cell(0))) == 400_000


def test_read_delimited_with_a_quote_that_never_closes_keeps_the_lines(tmp_path: Path) -> None:
    lines = "".join(f"{n};tekst\n" for n in range(1000))
    sheet, _ = read_delimited(written(tmp_path, f'A;B\n1;"åpen\n{lines}'))
    assert len(sheet.rows) == 1002


def test_read_delimited_prefers_the_delimiter_whose_headings_are_known(tmp_path: Path) -> None:
    text = "Person;Fra;Pris\nMoe, Anne;1.2.26;3 250,00\nVik, Ola;1.3.26;3 250,00\n"

    def recognised(sheet: Sheet) -> int:
        return sheet.rows[0].cells.count("Fra")

    assert read_delimited(written(tmp_path, text), recognised)[1].delimiter == ";"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=600))
def test_read_delimited_of_any_bytes_gives_rows(tmp_path: Path, data: bytes) -> None:
    sheet, form = read_delimited(written(tmp_path, data))
    assert all(row.number >= 1 for row in sheet.rows)
    assert form.line_ends in {"CRLF", "LF", "CR"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(alphabet='ab;,"\n\t ', max_size=6), min_size=2, max_size=4)))
def test_read_delimited_never_invents_letters(tmp_path: Path, rows: list[list[str]]) -> None:
    text = "\n".join(";".join(row) for row in rows)
    sheet, _ = read_delimited(written(tmp_path, text))
    found = "".join(str(cell) for row in sheet.rows for cell in row.cells if cell)
    assert sum(c in "ab" for c in found) == sum(c in "ab" for c in text)
