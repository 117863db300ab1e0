"""An .ics file for the calendar of an office: a meeting's call, and what somebody has promised.

What a calendar holds lies outside Teamdesk and is seen by others: case numbers stand in it, and
never a name (privacy, domain notes 7.19).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from icalendar import Alarm, Event

PRODUCT = "-//Teamdesk//Teamdesk//NO"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One line of a calendar.

    Attributes:
        id: the same thing keeps it, so that a second file changes the entry instead of adding one.
        begins: a moment with its zone, or a day for what has no hour.
        minutes: how long it lasts; 0 for a whole day.
        warns_before: minutes before it when the calendar tells of it; None for no warning.
        sequence: the version of the thing; the highest one counts.
    """

    id: UUID
    title: str
    begins: datetime | date
    minutes: int = 0
    text: str = ""
    place: str = ""
    warns_before: int | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Calendar:
    """A file's entries, and the moment of its making, with its zone."""

    entries: tuple[CalendarEntry, ...]
    made_at: datetime


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
