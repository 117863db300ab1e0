from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from teamdesk.core.formats import NO_BREAK_SPACE, Formats
from teamdesk.core.i18n import Language

FRIDAY = dt.date(2026, 11, 27)
NB, NN, EN = (Formats(language) for language in (Language.NB, Language.NN, Language.EN))


@pytest.mark.parametrize(
    ("formats", "expected"),
    [(NB, "12. mars 2026"), (NN, "12. mars 2026"), (EN, "12 March 2026")],
)
def test_date_long_each_language_spells_the_month(formats: Formats, expected: str) -> None:
    assert formats.date_long(dt.date(2026, 3, 12)) == expected


@pytest.mark.parametrize(
    ("formats", "expected"),
    [(NB, "12.3.2026"), (NN, "12.3.2026"), (EN, "12 Mar 2026")],
)
def test_date_short_each_language_has_no_leading_zeros(formats: Formats, expected: str) -> None:
    assert formats.date_short(dt.date(2026, 3, 12)) == expected


@pytest.mark.parametrize(
    ("formats", "expected"),
    [(NB, "fre. 27. nov."), (NN, "fre. 27. nov."), (EN, "Fri 27 Nov")],
)
def test_weekday_date_each_language_abbreviates(formats: Formats, expected: str) -> None:
    assert formats.weekday_date(FRIDAY) == expected


def test_weekday_date_nynorsk_uses_the_days_own_names() -> None:
    monday = dt.date(2026, 11, 23)
    days = [NN.weekday_date(monday + dt.timedelta(days=n)).split()[0] for n in range(7)]
    assert days == ["mån.", "tys.", "ons.", "tor.", "fre.", "lau.", "søn."]


@pytest.mark.parametrize(
    ("formats", "expected"),
    [
        (NB, "fredag 27. november 2026"),
        (NN, "fredag 27. november 2026"),
        (EN, "Friday 27 November 2026"),
    ],
)
def test_weekday_long_each_language_spells_the_day(formats: Formats, expected: str) -> None:
    assert formats.weekday_long(FRIDAY) == expected


def test_month_is_spelled_with_its_year() -> None:
    assert NB.month(FRIDAY) == "november 2026"


@pytest.mark.parametrize(
    ("formats", "expected"), [(NB, "uke 53"), (NN, "veke 53"), (EN, "week 53")]
)
def test_week_at_new_year_counts_by_iso(formats: Formats, expected: str) -> None:
    assert formats.week(dt.date(2027, 1, 1)) == expected


@pytest.mark.parametrize(("formats", "expected"), [(NB, "09.05"), (NN, "09.05"), (EN, "09:05")])
def test_time_each_language_has_its_separator(formats: Formats, expected: str) -> None:
    assert formats.time(dt.time(9, 5)) == expected


def test_time_of_a_moment_is_not_moved_to_another_zone() -> None:
    assert NB.time(dt.datetime(2026, 11, 27, 23, 30, tzinfo=dt.UTC)) == "23.30"


def test_number_groups_thousands_and_writes_a_decimal_comma() -> None:
    assert NB.number(1070000.5) == f"1{NO_BREAK_SPACE}070{NO_BREAK_SPACE}000,5"


def test_number_with_fixed_decimals_pads_with_zeros() -> None:
    assert NB.number(Decimal("3.5"), decimals=2) == "3,50"


def test_number_below_zero_has_a_minus_and_no_hyphen() -> None:
    assert NB.number(-2, decimals=0) == "−2"


def test_number_with_no_decimals_has_no_comma() -> None:
    assert NB.number(12, decimals=0) == "12"


@pytest.mark.parametrize(("formats", "expected"), [(NB, f"12,5{NO_BREAK_SPACE}%"), (EN, "12.5%")])
def test_percent_each_language_spaces_the_sign(formats: Formats, expected: str) -> None:
    assert formats.percent(0.125, decimals=1) == expected


@pytest.mark.parametrize(
    ("formats", "last", "expected"),
    [
        (NB, dt.date(2026, 11, 29), "27.–29. november 2026"),
        (EN, dt.date(2026, 11, 29), "27–29 November 2026"),
        (NB, dt.date(2026, 12, 3), "27. november – 3. desember 2026"),
        (NN, dt.date(2027, 1, 3), "27. november 2026 – 3. januar 2027"),
    ],
)
def test_span_says_no_more_than_differs(formats: Formats, last: dt.date, expected: str) -> None:
    assert formats.span(FRIDAY, last) == expected


@pytest.mark.parametrize(
    ("formats", "expected"),
    [(NB, "Fredag 27. nov."), (NN, "Fredag 27. nov."), (EN, "Friday 27 Nov")],
)
def test_day_of_month_stands_beside_the_weekday(formats: Formats, expected: str) -> None:
    assert f"{formats.weekday(FRIDAY)} {formats.day_of_month(FRIDAY)}" == expected


@pytest.mark.parametrize(("ends", "expected"), [(None, "09.00"), (dt.time(9, 45), "09.00–09.45")])
def test_hours_without_an_end_are_a_time(ends: dt.time | None, expected: str) -> None:
    assert NB.hours(dt.time(9), ends) == expected
