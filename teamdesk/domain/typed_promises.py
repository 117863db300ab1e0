"""What is typed about a promise beside a day: how often it comes again, how far it is moved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import is_working_day

if TYPE_CHECKING:
    from datetime import date

WEEK = 7
# A month as a team speaks of it: the same weekday again.
MONTH = 4 * WEEK
_EVERY = r"(?:hver|hvert|kvar|kvart|every)"
_OTHER = r"(?:annenhver|annenhvert|annankvar|annakvart|annakvar|every other)"
_UNITS = {
    r"(?:dag|dager|dagar|days?)": 1,
    r"(?:uke|uker|veke|veker|weeks?)": WEEK,
    r"(?:måned|måneder|månad|månader|months?)": MONTH,
}
_WORDS = {
    r"(?:daglig|dagleg|daily)": 1,
    r"(?:ukentlig|vekentleg|kvar veke|weekly)": WEEK,
    r"(?:månedlig|månadleg|monthly)": MONTH,
}
_NUMBER = r"(?P<number>\d{1,3})\.?"
_UNTIL = re.compile(r"\s+(?:til og med|til|fram til|t\.o\.m\.|tom|until|to)\s+", re.IGNORECASE)
_SHIFT = re.compile(
    r"(?P<sign>[+-])\s*(?P<number>\d{1,3})\s*"
    r"(?P<unit>d|dag|dager|dagar|days?|u|uke|uker|v|veke|veker|w|weeks?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TypedRepeat:
    """How often, and the words for its end, which a date reader reads."""

    every_days: int
    until: str


def read_repeat(typed: str) -> TypedRepeat | None:
    """What «hver uke til 1. mars» says; None where it says no interval."""
    often, *end = _UNTIL.split(typed.strip().lower(), maxsplit=1)
    every = _interval(" ".join(often.split()))
    return TypedRepeat(every, end[0].strip() if end else "") if every else None


def _interval(words: str) -> int | None:
    for pattern, days in _WORDS.items():
        if re.fullmatch(pattern, words):
            return days
    for unit, days in _UNITS.items():
        if re.fullmatch(rf"{_OTHER} {unit}", words):
            return 2 * days
        found = re.fullmatch(rf"{_EVERY} (?:{_NUMBER} )?{unit}", words)
        if found:
            return int(found["number"] or 1) * days or None
    return None


def read_shift(typed: str) -> int | None:
    """The days of «+1», «+2 uker» or «-3»; None where it is something else."""
    found = _SHIFT.fullmatch(typed.strip())
    if found is None:
        return None
    unit = (found["unit"] or "d").lower()
    days = int(found["number"]) * (1 if unit.startswith("d") else WEEK)
    return -days if found["sign"] == "-" else days


def moved(due_on: date | None, days: int, today: date) -> date:
    """The day a promise is due after it was moved.

    What is late or has no day is counted from today, and no promise is moved to a day on which
    nobody is at work.
    """
    start = max(due_on or today, today) if days > 0 else due_on or today
    day = start + timedelta(days=days)
    while not is_working_day(day):
        day += timedelta(days=1 if days > 0 else -1)
    return day
