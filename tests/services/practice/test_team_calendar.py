"""Stories count from the next meeting, on whatever day they are told."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.calendar import is_working_day
from teamdesk.services.practice.team_calendar import TeamCalendar, birth_date_of

WORDS = {
    "week": "uke",
    "weekdays": ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    "months": ["jan", "feb", "mars", "april", "mai", "juni"] + ["juli"] * 4 + ["november", "des"],
}
MONDAY = date(2026, 11, 23)
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
weeks = st.integers(-60, 10)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("0w", date(2026, 11, 23)),
        ("-3w", date(2026, 11, 2)),
        ("-3w+2", date(2026, 11, 4)),
        ("+1w+4", date(2026, 12, 4)),
        ("-2", date(2026, 11, 19)),
        ("m", date(2026, 11, 30)),
        ("u+1", date(2026, 12, 4)),
        ("+7", date(2026, 12, 2)),
    ],
)
def test_moment_counts_from_the_next_meeting(moment: str, expected: date) -> None:
    assert TeamCalendar(MONDAY).day(moment) == expected


def test_moment_of_a_note_counts_from_its_own_meeting() -> None:
    assert TeamCalendar(MONDAY).day("+3", week=-2) == date(2026, 11, 12)


def test_moment_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="no moment"):
        TeamCalendar(MONDAY).day("soon")


def test_text_names_the_weekday_the_week_and_a_far_date() -> None:
    told = TeamCalendar(MONDAY).fill_in("by {+3}, in {u+2} and on {+12}", WORDS)

    assert told == "by torsdag, in uke 50 and on 9. des"


@given(days, weeks)
def test_meetings_come_in_order_on_working_days(today: date, week: int) -> None:
    calendar = TeamCalendar(today)

    assert is_working_day(calendar.meeting(week))
    assert calendar.meeting(week) < calendar.meeting(week + 1)


@given(days, weeks, st.integers(0, 4))
def test_days_between_two_meetings_stay_between_them(today: date, week: int, step: int) -> None:
    calendar = TeamCalendar(today)

    assert calendar.meeting(week) <= calendar.day(f"+{step}", week) < calendar.meeting(week + 1)


@given(days, st.integers(-60, -1), st.integers(0, 12))
def test_what_has_happened_is_never_after_today(today: date, week: int, step: int) -> None:
    assert TeamCalendar(today).past(f"{week}w+{step}") <= today


@given(days)
def test_next_meeting_is_today_or_the_first_working_day_after(today: date) -> None:
    meeting = TeamCalendar(today).next_meeting
    between = [today + timedelta(days=n) for n in range((meeting - today).days)]

    assert is_working_day(meeting)
    assert not any(is_working_day(day) for day in between)


@pytest.mark.parametrize(("today", "year"), [(MONDAY, 1947), (date(2026, 3, 11), 1946)])
def test_birth_date_fits_the_age_today(today: date, year: int) -> None:
    assert birth_date_of(79, "03-12", today) == date(year, 3, 12)
