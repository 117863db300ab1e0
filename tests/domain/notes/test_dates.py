"""Every row of the table of days, and what looks like a day and is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.dates import find_dates
from tests.helpers.meeting_notes import CONTEXT

WEDNESDAY = date(2026, 11, 25)
FRIDAY, NEXT_FRIDAY = date(2026, 11, 27), date(2026, 12, 4)
ROWS = {
    WEDNESDAY: ("i dag", "i ettermiddag", "today"),
    date(2026, 11, 26): ("i morgen", "i morgon", "tomorrow"),
    FRIDAY: (
        *("fredag", "innen fredag", "til fredag", "på fredag", "førstkommende fredag", "fre"),
        *("i løpet av uka", "denne uka", "innen utgangen av uka", "i løpet av veka", "ila uka"),
        *("før helga", "innen helgen", "i overmorgen", "i overmorgon", "by Friday"),
    ),
    NEXT_FRIDAY: (
        *("neste fredag", "fredag i neste uke", "fredag neste uke", "next week"),
        *("neste uke", "til uka", "neste veke", "i løpet av neste uke", "ila neste uke"),
    ),
    date(2026, 12, 11): (
        "uke 50",
        "veke 50",
        "innen uke 50",
        "i uke 50",
        "u50",
        "i løpet av uke 50",
    ),
    date(2026, 11, 30): (
        *("etter helga", "over helga", "innen utgangen av måneden", "innen månedsskiftet"),
        *("innan månaden er omme", "mandag", "måndag"),
    ),
    date(2026, 11, 28): ("om 3 dager",),
    date(2026, 12, 9): (
        *("om to uker", "om 14 dager", "innan 14 dagar", "in two weeks", "within two weeks"),
        *("neste møte", "til neste møte", "før neste møte", "neste gang"),
    ),
    date(2026, 12, 25): ("om ein månad", "om en måned"),
    date(2026, 12, 12): (
        *("12. desember", "12. des", "12.12", "12/12", "12.12.26", "2026-12-12"),
        *("lørdag 12.12", "den 12. desember", "Dec 12th", "12 December"),
    ),
    date(2026, 12, 1): ("innen 1. desember", "før 1. desember", "senest 1. desember"),
    date(2026, 12, 31): (
        *("i desember", "innen desember", "i løpet av desember", "neste måned", "før årsskiftet"),
    ),
    date(2026, 12, 23): ("før jul",),
    date(2027, 3, 24): ("før påske",),
    date(2027, 1, 2): ("over nyttår", "etter nyttår"),
    date(2027, 11, 9): ("tirsdag uke 45", "tirsdag i uke 45"),
    date(2026, 12, 8): ("dagen før neste møte",),
}


@pytest.mark.parametrize(
    ("phrase", "day"), [(phrase, day) for day, phrases in ROWS.items() for phrase in phrases]
)
def test_find_dates_phrase_of_the_table_tells_its_day(phrase: str, day: date) -> None:
    (found,) = find_dates(phrase, CONTEXT)

    assert (found.start, found.end, found.due) == (0, len(phrase), day)


@pytest.mark.parametrize(
    ("text", "day"), [("i morgen kl. 10", date(2026, 11, 26)), ("avklares d.d.", WEDNESDAY)]
)
def test_find_dates_signs_behind_a_phrase_do_not_change_its_day(text: str, day: date) -> None:
    (found,) = find_dates(text, CONTEXT)

    assert found.due == day


@pytest.mark.parametrize(
    "phrase",
    [
        "snarest",
        "asap",
        "så fort som mulig",
        "fortløpende",
        "ved behov",
        "hver mandag",
        "to uker til",
    ]
    + ["daglig i to uker", "kvar onsdag", "hver man og tor", "2x/uke", "i går", "forrige fredag"],
)
def test_find_dates_phrase_without_a_day_is_not_due(phrase: str) -> None:
    assert not any(found.is_due for found in find_dates(phrase, CONTEXT))


@pytest.mark.parametrize(
    "text",
    ["SPPB 7/12", "styrke 3/5 i ve. ankel", "spiser 2/3 porsjon", "går 1/2 km", "gange 1.1 m/s"]
    + ["kl. 10.12", "BT 150/85", "12/12 på klokketest", "COPM 4,2 -> 6,1", "uke 4 av 6"],
)
def test_find_dates_score_measure_or_clock_is_no_date(text: str) -> None:
    assert find_dates(text, CONTEXT) == ()


def test_find_dates_renewed_test_with_a_day_is_a_date() -> None:
    (found,) = find_dates("ny SPPB 7/12", CONTEXT)

    assert found.due == date(2026, 12, 7)


def test_find_dates_every_other_week_is_recurring() -> None:
    (found,) = find_dates("hver andre uke", CONTEXT)

    assert found.sense is DateSense.RECURRING


def test_find_dates_without_next_meeting_tells_no_day() -> None:
    (found,) = find_dates("til neste møte", replace(CONTEXT, next_meeting=None))

    assert not found.is_due


def test_find_dates_leap_day_waits_for_a_leap_year() -> None:
    (found,) = find_dates("29. februar", CONTEXT)

    assert found.due == date(2028, 2, 29)


def test_find_dates_week_53_of_a_long_year_is_found() -> None:
    (found,) = find_dates("i veke 53", replace(CONTEXT, meeting_date=date(2026, 12, 28)))

    assert found.due == date(2027, 1, 1)


def test_find_dates_month_end_is_kept_when_a_month_is_added() -> None:
    (found,) = find_dates("om en måned", replace(CONTEXT, meeting_date=date(2026, 1, 30)))

    assert found.due == date(2026, 2, 28)
