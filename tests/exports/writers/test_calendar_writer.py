"""The calendar file, read back by the library that other calendars are written with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from teamdesk.exports.calendar import CalendarEntry
from teamdesk.exports.writers.calendar_writer import render_calendar

MADE_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
OSLO = ZoneInfo("Europe/Oslo")
MEETING = CalendarEntry(
    id=UUID(int=7),
    title="Teammøte",
    begins=datetime(2026, 11, 25, 9, tzinfo=OSLO),
    minutes=60,
    text="F-2031, F-2034; «hvorfor i dag?»\nåpen",
    place="Møterom 2",
)
PROMISE = CalendarEntry(UUID(int=8), "F-2031: ringe fastlegen", date(2026, 11, 27))


def events(*entries: CalendarEntry) -> list[Event]:
    read = Calendar.from_ical(render_calendar(entries, MADE_AT))
    return [part for part in read.walk("VEVENT") if isinstance(part, Event)]


def test_render_calendar_a_meeting_has_its_hour_its_length_and_its_text() -> None:
    (event,) = events(MEETING)
    assert event.decoded("dtstart") == datetime(2026, 11, 25, 8, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert str(event["summary"]) == "Teammøte"
    assert str(event["description"]) == MEETING.text
    assert str(event["location"]) == "Møterom 2"


def test_render_calendar_a_promise_takes_its_day_and_no_time_of_it() -> None:
    (event,) = events(PROMISE)
    assert event.decoded("dtstart") == date(2026, 11, 27)
    assert event.decoded("dtend") == date(2026, 11, 28)
    assert str(event["transp"]) == "TRANSPARENT"


def test_render_calendar_each_entry_keeps_its_id_and_is_private() -> None:
    first, second = events(MEETING, PROMISE)
    assert [str(event["uid"]) for event in (first, second)] == [
        f"{entry.id}@teamdesk" for entry in (MEETING, PROMISE)
    ]
    assert {str(event["class"]) for event in (first, second)} == {"PRIVATE"}


def test_render_calendar_warns_before_where_it_is_asked_to() -> None:
    (event,) = events(replace(PROMISE, warns_before=90))
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == -timedelta(minutes=90)
    assert not events(PROMISE)[0].walk("VALARM")


def test_render_calendar_of_the_same_moment_is_the_same_bytes() -> None:
    assert render_calendar([MEETING], MADE_AT) == render_calendar([MEETING], MADE_AT)
