"""Dates as people write them, and days that cannot be."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.imports.records import DateForm
from teamdesk.imports.written_dates import DateSense, Direction, find_date, read_date

BOARD = date(2026, 11, 16)
BEFORE, AFTER = DateSense(BOARD, Direction.BEFORE), DateSense(BOARD, Direction.AFTER)
BIRTH = DateSense(BOARD, is_birth=True)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("12.3.26", date(2026, 3, 12)),
        ("3. mars 2026", date(2026, 3, 3)),
        ("2026-03-12", date(2026, 3, 12)),
        ("12/10-26", date(2026, 10, 12)),
        ("9.11.", date(2026, 11, 9)),
        ("1.sept 2026", date(2026, 9, 1)),
        ("5 okt. 26", date(2026, 10, 5)),
        ("16. febr. 2026", date(2026, 2, 16)),
        ("mandag 2. november 2026", date(2026, 11, 2)),
        ("March 12, 2026", date(2026, 3, 12)),
        ("12-Mar-26", date(2026, 3, 12)),
        ("120326", date(2026, 3, 12)),
        ("12032026", date(2026, 3, 12)),
        ("20260312", date(2026, 3, 12)),
        ("31.12.9999", date(9999, 12, 31)),
        ("12.03.2026 14:30", date(2026, 3, 12)),
        ("2026-03-12T00:00:00", date(2026, 3, 12)),
        ("12. skábmamánnu 2026", date(2026, 11, 12)),
        (datetime(2026, 3, 12, 8, 15), date(2026, 3, 12)),
        (date(2026, 3, 12), date(2026, 3, 12)),
        (46093, date(2026, 3, 12)),
        (46093.0, date(2026, 3, 12)),
    ],
)
def test_read_date_reads_the_day(written: str | float | date, day: date) -> None:
    assert read_date(written, BEFORE).day == day


@pytest.mark.parametrize(
    ("written", "before", "after"),
    [
        ("9.11.", date(2026, 11, 9), date(2027, 11, 9)),
        ("4/12", date(2025, 12, 4), date(2026, 12, 4)),
        ("20. november", date(2025, 11, 20), date(2026, 11, 20)),
        ("16.11.", BOARD, BOARD),
        ("uke 49", date(2025, 12, 5), date(2026, 12, 4)),
        ("veke 2", date(2026, 1, 9), date(2027, 1, 15)),
        ("u47", date(2026, 11, 20), date(2026, 11, 20)),
        ("uke 14", date(2026, 4, 3), date(2027, 4, 9)),
        ("29.2.", date(2024, 2, 29), date(2028, 2, 29)),
    ],
)
def test_read_date_without_a_year_is_the_nearest_on_its_side(
    written: str, before: date, after: date
) -> None:
    assert (read_date(written, BEFORE).day, read_date(written, AFTER).day) == (before, after)


@pytest.mark.parametrize("written", ["uke 2 2027", "2027-W02", "uke 2/2027"])
def test_read_date_of_a_week_with_its_year_is_its_friday(written: str) -> None:
    found = read_date(written, BEFORE)
    assert (found.day, found.form) == (date(2027, 1, 15), DateForm.WEEK)


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("31.11.2026", DateForm.IMPOSSIBLE),
        ("30.02.2026", DateForm.IMPOSSIBLE),
        ("12.3.1826", DateForm.IMPOSSIBLE),
        ("12.3.2926", DateForm.IMPOSSIBLE),
        (datetime(1899, 12, 30), DateForm.IMPOSSIBLE),
        ("uke 60", DateForm.IMPOSSIBLE),
        ("31.11.", DateForm.IMPOSSIBLE),
        ("snarest", DateForm.UNREADABLE),
        ("", DateForm.EMPTY),
        (" - ", DateForm.EMPTY),
        ("?", DateForm.EMPTY),
        (None, DateForm.EMPTY),
        (True, DateForm.EMPTY),
    ],
)
def test_read_date_that_is_none_tells_its_form(
    written: str | bool | datetime | None, form: DateForm
) -> None:
    found = read_date(written, AFTER)
    assert (found.form, found.day) == (form, None)


@pytest.mark.parametrize(
    ("written", "born"),
    [("12.3.42", date(1942, 3, 12)), ("010203", date(2003, 2, 1)), ("1.1.27", date(1927, 1, 1))],
)
def test_read_date_of_birth_is_never_to_come(written: str, born: date) -> None:
    assert read_date(written, BIRTH).day == born


def test_find_date_finds_the_day_in_a_sentence() -> None:
    assert find_date("Oppdatert 16.11.2026 (uke 47) av KHA", BEFORE) == BOARD
    assert find_date("Ja, muntlig m/ tolk", BEFORE) is None


@given(st.dates(date(1920, 1, 1), date(2090, 12, 31)))
def test_read_date_reads_every_day_with_its_year(day: date) -> None:
    forms = (f"{day.day}.{day.month}.{day.year}", day.isoformat(), f"{day:%d/%m-%Y}")
    assert {read_date(form, AFTER).day for form in forms} == {day}


@given(st.text(max_size=40))
def test_read_date_of_any_text_gives_an_answer(text: str) -> None:
    found = read_date(text, AFTER)
    assert (found.day is not None) == (found.form in (DateForm.TEXT, DateForm.WEEK))
