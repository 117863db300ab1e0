"""The arithmetic behind the phrases: ISO weeks, month ends, feasts. Weeks start on Monday."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

FRIDAY = 4
_MAX_YEARS_AHEAD = 8  # a 29 February comes back within eight years


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday after ``day``, never the day itself."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_of_week(day: date, weekday: int, weeks_on: int = 0) -> date:
    """That weekday in the ISO week of ``day``, or so many weeks on."""
    return day + timedelta(days=weekday - day.weekday() + 7 * weeks_on)


def day_of_iso_week(day: date, week: int, weekday: int = FRIDAY) -> date | None:
    """That weekday of the first ISO week with this number that is not before the week of ``day``.

    Returns:
        None where no year nearby has such a week (week 54, or 0).
    """
    this_monday = weekday_of_week(day, 0)
    for year in range(day.year - 1, day.year + _MAX_YEARS_AHEAD):
        try:
            found = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if weekday_of_week(found, 0) >= this_monday:
            return found
    return None


def coming_day(day: date, month: int, day_of_month: int) -> date | None:
    """The first such calendar day that is not before ``day``."""
    for year in range(day.year, day.year + _MAX_YEARS_AHEAD + 1):
        found = calendar_day(year, month, day_of_month)
        if found is not None and found >= day:
            return found
    return None


def calendar_day(year: int, month: int, day_of_month: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None


def month_end(day: date, months_on: int = 0) -> date:
    """The last day of the month of ``day``, or of a later month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months_on, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def coming_month_end(day: date, month: int) -> date:
    """The last day of the first such month that is not before the month of ``day``."""
    return month_end(day, (month - day.month) % 12)


def months_later(day: date, months: int) -> date:
    """So many calendar months on; 30 January and one month is the last day of February."""
    last = month_end(day, months)
    return last.replace(day=min(day.day, last.day))


def easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian year (Meeus, Jones and Butcher's rule)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, century_rest = divmod(century, 4)
    correction = (8 * century + 13) // 25
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarter, rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * quarter - epact - rest) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def coming_easter_day(day: date, offset: int) -> date:
    """The first day at this offset from Easter Sunday that is not before ``day``."""
    found = easter_sunday(day.year) + timedelta(days=offset)
    return found if found >= day else easter_sunday(day.year + 1) + timedelta(days=offset)
