"""Numbers and texts as cells have them, and any cell at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.imports import written_answers as answers
from teamdesk.imports import written_values as values


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("3 250,00", "3250"),
        ("3\u00a0250,00", "3250"),
        ("kr 3\u202f400,-", "3400"),
        ("1 301 207,50", "1301207.5"),
        ("3.400,00", "3400"),
        ("3,400.00", "3400"),
        ("1.234.567", "1234567"),
        ("3,5 t/uke", "3.5"),
        ("1½", "1.5"),
        ("−45", "-45"),
        ("80 %", "80"),
        (0.75, "0.75"),
        (14, "14"),
    ],
)
def test_read_number_reads_what_is_written(written: str | float, number: str) -> None:
    assert values.read_number(written) == Decimal(number)


@pytest.mark.parametrize(
    "written", ["Sykehjem", "2-3", "2/3", "8:30", "", None, True, float("nan")]
)
def test_read_number_of_what_is_none_is_none(written: str | float | None) -> None:
    assert values.read_number(written) is None


@pytest.mark.parametrize(
    ("written", "kroner"), [("3.400", 3400), ("kr 47.600,-", 47600), ("3.400,50", "3400.50")]
)
def test_read_money_takes_a_point_for_thousands(written: str, kroner: int | str) -> None:
    assert values.read_money(written) == Decimal(kroner)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("45", 45), ("45 min", 45), ("1:30", 90), ("1 t 15 min", 75), ("1,5 t", 90), ("-45", -45)],
)
def test_read_minutes_reads_hours_too(written: str, minutes: int) -> None:
    assert values.read_minutes(written) == minutes


@pytest.mark.parametrize(
    ("written", "percent"),
    [(1, 100), (0.5, 50), ("80 %", 80), ("80%", 80), ("100", 100), ("40 prosent", 40), ("1 %", 1)],
)
def test_read_percent_reads_shares_and_percents(written: str | float, percent: int) -> None:
    assert values.read_percent(written) == percent


@pytest.mark.parametrize("written", ["-", "–", "?", "IT", "ikke testet", "ikkje testa", "", None])
def test_is_missing_knows_the_marks_for_nothing(written: str | None) -> None:
    assert values.is_missing(written)


@pytest.mark.parametrize("written", ["0", "Gå ut", "Ingen trapp", 0])
def test_is_missing_leaves_what_is_there(written: str | int) -> None:
    assert not values.is_missing(written)


@given(st.one_of(st.text(max_size=60), st.integers(), st.floats(), st.booleans(), st.none()))
def test_values_of_any_cell_give_an_answer(cell: str | float | None) -> None:
    for read in (
        *(values.read_number, values.read_money, values.read_minutes, values.read_percent),
        *(answers.read_level, answers.read_consent, answers.read_plan, answers.read_phase),
        *(answers.read_attainment, answers.read_contact_kind, values.text_of, values.lines_of),
    ):
        read(cell)
    number = values.read_number(cell)
    assert number is None or number.is_finite()
