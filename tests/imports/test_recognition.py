"""Columns by their headers and by their content, and tables by their columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.evaluations import Moment
from teamdesk.imports.columns import Column, TableKind
from teamdesk.imports.headers import meanings, read_header, read_moment
from teamdesk.imports.recognition import recognise
from teamdesk.imports.sheet import Row, Sheet
from teamdesk.imports.tables import COLUMNS
from teamdesk.imports.vocabulary import words_for


def sheet(*rows: list[object], name: str = "Ark1") -> Sheet:
    cells = [tuple(v if isinstance(v, int | str) else None for v in row) for row in rows]
    return Sheet(name, tuple(Row(number, row) for number, row in enumerate(cells, 1)))


@pytest.mark.parametrize(
    ("written", "column"),
    [
        ("Pårørende\n(navn/tlf)", Column.RELATIVES),
        ("PÅRØRANDE", Column.RELATIVES),
        ("Diagnose/årsak ", Column.DIAGNOSIS),
        ("Neste\nevaluering", Column.NEXT_EVALUATION),
        ("Neste eval.", Column.NEXT_EVALUATION),
        ("Koord.", Column.COORDINATOR),
        ("Kordinator", Column.COORDINATOR),
        ("Fødsels-\nnummer", Column.IDENTITY_NUMBER),
        ("Fødselsnummer (11 siffer)", Column.IDENTITY_NUMBER),
        ("IP?", Column.PLAN),
        ("E-post", Column.EMAIL),
        ("Hva er viktig for deg?", Column.WHAT_MATTERS),
        ("Stilling %", Column.PERCENT),
        ("Mål 2", Column.GOAL),
        ("What matters to you", Column.WHAT_MATTERS),
    ],
)
def test_header_is_known_however_it_is_typed(written: str, column: Column) -> None:
    found = meanings(read_header(written).key)
    assert max(found, key=lambda c: found[c]) is column


@pytest.mark.parametrize("written", ["", "???", "Xyzzy", "Strømregning for kontoret i fjor"])
def test_header_of_something_else_means_nothing(written: str) -> None:
    assert not meanings(read_header(written).key)


@pytest.mark.parametrize(
    ("written", "moment", "bare"),
    [
        ("Utførelse start", Moment.START, "utforelse"),
        ("Utførelse før", Moment.START, "utforelse"),
        ("Dato ved slutt", Moment.END, "dato"),
        ("Tilfredshet 2", Moment.END, "tilfredshet"),
        ("Balanse (0–4)", None, "balanse"),
    ],
)
def test_header_tells_its_moment(written: str, moment: Moment | None, bare: str) -> None:
    header = read_header(written)
    assert (header.moment, header.bare_key) == (moment, bare)


def test_header_tells_the_highest_score() -> None:
    assert read_header("Forflytning (0–15)").highest == 15


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Start", Moment.START),
        ("før", Moment.START),
        ("Innkomst", Moment.START),
        ("slutt", Moment.END),
        ("Utskriving", Moment.END),
        ("midtveis", Moment.UNDERWAY),
    ],
)
def test_read_moment_knows_start_and_end(written: str, moment: Moment) -> None:
    assert read_moment(written) is moment


@pytest.mark.parametrize("kind", COLUMNS)
def test_every_word_of_the_vocabulary_means_its_column(kind: TableKind) -> None:
    for column in COLUMNS[kind]:
        for word in words_for(column):
            assert column in meanings(read_header(word).key), word


def test_recognise_counts_eleven_digits_as_numbers_under_any_header() -> None:
    layout = recognise(
        sheet(
            ["Dag", "Hvem det gjelder", "Tid"],
            ["1.2.26", "12834210426", "30"],
            ["2.2.26", "4915817756", "45"],
            ["3.2.26", "23867147446", "45"],
        )
    )
    assert layout is not None
    found = layout.find(Column.IDENTITY_NUMBER)
    assert (layout.kind, found and found.index) == (TableKind.CONTACTS, 1)


def test_recognise_finds_names_below_a_header_that_says_nothing() -> None:
    layout = recognise(
        sheet(
            ["Xx", "Fra", "Til", "Døgnpris"],
            ["Bakke, Anne Marie (120342)", "1.2.26", "9.2.26", "3400"],
            ["Vik, Ola (130350)", "1.3.26", "9.3.26", "3400"],
        )
    )
    assert layout is not None
    assert (layout.kind, layout.find(Column.NAME)) == (TableKind.STAYS, layout.columns[0])


def test_recognise_takes_the_row_that_explains_most_for_the_header() -> None:
    layout = recognise(
        sheet(
            ["Navn på team", "Dato for møte"],
            ["Nord", "16.11.2026"],
            [],
            ["Navn", "Født", "Mål", "Koordinator", "Samtykke"],
            ["Ola Vik", "1.2.50", "Gå ut", "KHA", "ja"],
        )
    )
    assert layout is not None
    assert layout.header_row == 4


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [[]],
        [["Bare en tittel"]],
        [["Vare", "Antall", "Pris"], ["Kaffe", 2, 50]],
        [["Navn", "Telefon"], ["Ola Vik", "68 05 00 00"]],
    ],
)
def test_recognise_of_another_table_is_nothing(rows: list[list[object]]) -> None:
    assert recognise(sheet(*rows)) is None


def test_recognise_a_sentence_with_the_words_is_no_table() -> None:
    prose: list[list[object]] = [["og så videre, som vi sa"] for _ in range(20)]
    assert recognise(sheet(["Vi fører dato", "fnr", "ansatt", "minutter"], *prose)) is None


@given(
    st.lists(
        st.lists(st.one_of(st.text(max_size=12), st.integers(), st.none()), max_size=6), max_size=8
    )
)
def test_recognise_of_any_table_gives_an_answer(rows: list[list[object]]) -> None:
    layout = recognise(sheet(*rows))
    assert layout is None or len(layout.columns) >= 2
