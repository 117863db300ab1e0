"""From the words of a date phrase to the day: the second half of each date rule.

A resolver gets the match of its rule's pattern and what the meeting knows. It gives None where the
calendar has no such day, and may overflow at the end of the calendar, which its caller catches.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.notes import calendar_rules as rules
from teamdesk.domain.notes.lexicon_days import MONTHS, NUMBERS, WEEKDAYS

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from teamdesk.domain.notes.model import NoteContext

    Resolver = Callable[[re.Match[str], NoteContext], date | None]

_HALF_MONTH_DAYS = 15
_WEEK_AND_HALF_DAYS = 11
_MIDDLE = 15
_FORTNIGHT = 2


def nothing(_: re.Match[str], __: NoteContext) -> None:
    """A phrase about time that tells no day."""
    return


def next_meeting(_: re.Match[str], context: NoteContext) -> date | None:
    """The day of the next meeting."""
    return context.next_meeting


def before_meeting(match: re.Match[str], context: NoteContext) -> date | None:
    """One day, or two, before the next meeting."""
    if context.next_meeting is None:
        return None
    return context.next_meeting - timedelta(days=2 if match["two"] else 1)


def days_on(days: int) -> Resolver:
    """So many days after the meeting."""
    return lambda _, context: context.meeting_date + timedelta(days=days)


def day_of_week(weekday: int, weeks_on: int) -> Resolver:
    """A set weekday of the meeting's ISO week, or of a later one."""
    return lambda _, context: rules.weekday_of_week(context.meeting_date, weekday, weeks_on)


def ending_month(months_on: int) -> Resolver:
    """The last day of the meeting's month, or of a later one."""
    return lambda _, context: rules.month_end(context.meeting_date, months_on)


def calendar(month: int, day: int) -> Resolver:
    """The first such day that is not before the meeting."""
    return lambda _, context: rules.coming_day(context.meeting_date, month, day)


def easter(offset: int) -> Resolver:
    """A day counted from Easter Sunday."""
    return lambda _, context: rules.coming_easter_day(context.meeting_date, offset)


def after_so_long(match: re.Match[str], context: NoteContext) -> date:
    """So many days, weeks or months on; of «om 2–3 uker» the longer counts."""
    start, half = context.meeting_date, match["half"] is not None
    number = 1 if half else _number(match["last"] or match["number"])
    if match["day"]:
        return start + timedelta(days=number)
    if match["fortnight"]:
        return start + timedelta(days=14 * number)
    if match["week"]:
        return start + timedelta(days=_WEEK_AND_HALF_DAYS if half else 7 * number)
    if match["month"]:
        if half:
            return start + timedelta(days=_HALF_MONTH_DAYS)
        return rules.months_later(start, number)
    return rules.months_later(start, 6 if half else 12 * number)


def numeric_day(match: re.Match[str], context: NoteContext) -> date | None:
    """``12.12``, ``12/12-26``."""
    return _day_with_year(match, int(match["m"]), context)


def named_day(match: re.Match[str], context: NoteContext) -> date | None:
    """``12. desember``, ``Dec 12th``."""
    return _day_with_year(match, MONTHS[match["m"]], context)


def day_of_month(match: re.Match[str], context: NoteContext) -> date | None:
    """``innen den 12.``: of this month, or of the next where that day is over."""
    start, day = context.meeting_date, int(match["d"])
    for months_on in range(3):
        end = rules.month_end(start, months_on)
        if 1 <= day <= end.day and end.replace(day=day) >= start:
            return end.replace(day=day)
    return None


def weekday(match: re.Match[str], context: NoteContext) -> date:
    """The first such weekday after the meeting day."""
    return rules.weekday_after(context.meeting_date, WEEKDAYS[match["wd"]])


def weekday_next_week(match: re.Match[str], context: NoteContext) -> date:
    """That weekday of the next ISO week."""
    return rules.weekday_of_week(context.meeting_date, WEEKDAYS[match["wd"]], 1)


def weekday_of_iso_week(match: re.Match[str], context: NoteContext) -> date | None:
    """``tirsdag uke 45``, ``uke 45, tirsdag``."""
    week, day = match["w"] or match["w2"], match["wd"] or match["wd2"]
    return rules.day_of_iso_week(context.meeting_date, int(week), WEEKDAYS[day])


def weekday_after_weeks(match: re.Match[str], context: NoteContext) -> date:
    """``fredag om to uker``, ``a week on Friday``: the first such day, and so many weeks on."""
    day = next(match[key] for key in ("wd", "wd2", "wd3") if match[key])
    weeks = _FORTNIGHT if match["days"] else _number(match["n"] or match["n2"] or "1")
    return rules.weekday_after(context.meeting_date, WEEKDAYS[day]) + timedelta(weeks=weeks)


def weeks_from_now(match: re.Match[str], context: NoteContext) -> date:
    """``a week today``, ``three weeks from now``."""
    later = match["later"] == "tomorrow"
    return context.meeting_date + timedelta(weeks=_number(match["n"]), days=int(later))


def clinical_span(match: re.Match[str], context: NoteContext) -> date:
    """``in 2/52``: two weeks on; ``/7`` counts days and ``/12`` months."""
    start, number = context.meeting_date, int(match["weeks"] or match["n"])
    if match["unit"] == "12":
        return rules.months_later(start, number)
    return start + timedelta(days=number if match["unit"] == "7" else 7 * number)


def hours_on(match: re.Match[str], context: NoteContext) -> date:
    """``innen 48 timer``: two days on."""
    return context.meeting_date + timedelta(hours=int(match["h"]))


def week_of_month(match: re.Match[str], context: NoteContext) -> date:
    """``første uka i desember``: the first Friday of the month, or its last."""
    end = rules.coming_month_end(context.meeting_date, MONTHS[match["m"]])
    if match["first"]:
        return rules.weekday_after(end.replace(day=1) - timedelta(days=1), rules.FRIDAY)
    return rules.weekday_after(end - timedelta(days=7), rules.FRIDAY)


def iso_week(match: re.Match[str], context: NoteContext) -> date | None:
    """``uke 50``; of ``uke 49-50`` the last week counts."""
    return rules.day_of_iso_week(context.meeting_date, int(match["last"] or match["w"]))


def month_by_name(match: re.Match[str], context: NoteContext) -> date:
    """``i desember``: its last day; ``medio desember``: the fifteenth."""
    end = rules.coming_month_end(context.meeting_date, MONTHS[match["m"]])
    return end.replace(day=_MIDDLE) if match["mid"] else end


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text]


def _day_with_year(match: re.Match[str], month: int, context: NoteContext) -> date | None:
    year = match["y"]
    if not year:
        return rules.coming_day(context.meeting_date, month, int(match["d"]))
    full = int(year) + 2000 if len(year) == 2 else int(year)
    return rules.calendar_day(full, month, int(match["d"]))
