"""An .ics file for the calendar of an office."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from icalendar import Alarm, Event

    from teamdesk.exports.calendar import CalendarEntry

PRODUCT = "-//Teamdesk//Teamdesk//NO"


def render_calendar(entries: Iterable[CalendarEntry], made_at: datetime) -> bytes:
    """The file's bytes (RFC 5545); the library is loaded with the first file.

    Args:
        entries: what stands in it.
        made_at: the moment of writing, with its zone; the same moment gives the same bytes.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, made_at))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, made_at: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.id}@teamdesk")
    event.add("dtstamp", made_at.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("summary", entry.title)
    if isinstance(entry.begins, datetime):
        begins = entry.begins.astimezone(UTC)
        event.add("dtstart", begins)
        event.add("dtend", begins + timedelta(minutes=entry.minutes))
    else:
        event.add("dtstart", entry.begins)
        event.add("dtend", entry.begins + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    for name, words in (("description", entry.text), ("location", entry.place)):
        if words:
            event.add(name, words)
    # The owner's calendar server shows others that time is taken, not for what.
    event.add("class", "PRIVATE")
    if entry.warns_before is not None:
        event.add_component(_alarm(entry.title, entry.warns_before))
    return event


def _alarm(title: str, minutes: int) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", -timedelta(minutes=minutes))
    return alarm
