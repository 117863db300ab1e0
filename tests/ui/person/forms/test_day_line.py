from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.ui.person.forms.day_line import read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12.3.2027", date(2027, 3, 12)),
        ("12.3.27", date(2027, 3, 12)),
        ("12/3 2025", None),
        ("2.11.", date(2026, 11, 2)),
        ("2.11", date(2026, 11, 2)),
        ("10.1.", date(2027, 1, 10)),
        ("32.1.2026", None),
        ("29.2.2027", None),
        ("fre", date(2026, 11, 27)),
        ("en gang", None),
        ("12.12.0026", None),
        ("31.12.9999", None),
        ("9999-12-31", None),
    ],
)
def test_day_is_read_as_the_team_writes_it(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


def test_week_53_of_a_year_without_one_is_no_day() -> None:
    assert read_day("u53", date(2026, 12, 1)) == date(2027, 1, 1)
    assert read_day("uke 53", date(2027, 12, 1)) is None


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_day_with_its_year_is_always_read(day: date) -> None:
    assert read_day(f"{day.day}.{day.month}.{day.year}", TODAY) == day


@given(st.integers(-170, 170))
def test_day_without_a_year_is_the_nearest(days: int) -> None:
    day = date.fromordinal(TODAY.toordinal() + days)
    assert read_day(f"{day.day}.{day.month}.", TODAY) == day
