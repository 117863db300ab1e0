"""Working days, ISO weeks and the Norwegian holidays between them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

FRIDAY = 4
FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
# Maundy Thursday, Good Friday, both Easter days, Ascension Day, both days of Whitsun.
FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
# Nobody has lived longer.
_YEARS_OF_LIFE = 125


@lru_cache(maxsize=64)
def holidays_of(year: int) -> frozenset[date]:
    """The public holidays of Norway (helligdagsloven, and 1 and 17 May)."""
    sunday = easter(year)
    moving = (sunday + timedelta(days=days) for days in FROM_EASTER)
    return frozenset((*moving, *(date(year, month, day) for month, day in FIXED)))


def is_working_day(day: date, closed: frozenset[date] = frozenset()) -> bool:
    """Whether the team works that day; ``closed`` holds the team's own closed days."""
    return day.weekday() <= FRIDAY and day not in holidays_of(day.year) and day not in closed


def add_working_days(start: date, days: int, closed: frozenset[date] = frozenset()) -> date:
    """The day ``days`` working days after ``start``, which itself doesn't count."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if is_working_day(day, closed):
            days -= 1
    return day


def week_of(day: date) -> int:
    """The ISO week number."""
    return day.isocalendar().week


def friday_of(day: date) -> date:
    """The Friday of the ISO week that ``day`` lies in."""
    return day + timedelta(days=FRIDAY - day.weekday())


def age_on(birth_date: date, day: date) -> int:
    """Whole years."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)


def is_in_a_lifetime(day: date, today: date) -> bool:
    """Whether a typed day can be meant: further away, in the past or ahead, lies a slip."""
    return abs(day.year - today.year) <= _YEARS_OF_LIFE


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last one where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def weeks_between(start: date, day: date) -> int:
    """Which week of a course ``day`` lies in, counted from 1."""
    return max(0, (day - start).days) // 7 + 1
