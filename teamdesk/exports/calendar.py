"""What a calendar of an office gets: a meeting's call, and what somebody has promised.

What a calendar holds lies outside Teamdesk and is seen by others: case numbers stand in it, and
never a name (privacy, domain notes 7.19).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID


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
