"""The practice team's calendar: what a story tells as «three meetings ago» becomes a date.

A moment is «-3w» (the meeting three weeks ago), «-3w+2» (two working days after it), «+2» or «-1»
(working days from the note's own meeting), «m» (the meeting after it) or «u+1» (the Friday of the
ISO week after it). Working days keep visits off holidays, whatever day the program is opened.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.calendar import add_working_days, friday_of, is_working_day, week_of

if TYPE_CHECKING:
    from collections.abc import Mapping

WEEK = timedelta(days=7)
DAYS_BETWEEN_MEETINGS = 4
_DAY = timedelta(days=1)
_MOMENT = re.compile(r"(?:([+-]?\d+)w)?([+-]\d+)?")
_ISO_WEEK = re.compile(r"u([+-]\d+)")
_PLACEHOLDER = re.compile(r"\{(m|u?[+-]?\d[^{}]*)\}")


class TeamCalendar:
    """Dates around the next meeting, which is today or, on a day off, the next working day."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.next_meeting = _working_day_from(today)
        self.last_past_day = _working_day_before(self.next_meeting)
        self._meetings: dict[int, date] = {}
        self._days: dict[tuple[str, int], date] = {}

    def meeting(self, week: int) -> date:
        """The meeting ``week`` weeks from the next one; on a holiday it moves one day on."""
        if week not in self._meetings:
            self._meetings[week] = _working_day_from(self.next_meeting + week * WEEK)
        return self._meetings[week]

    def day(self, moment: str, week: int = 0) -> date:
        """The date of a moment, which may count from the meeting of ``week``.

        Raises:
            ValueError: the text is no moment.
        """
        # Ordinary weeks ask for the same few moments thousands of times.
        known = self._days.get((moment, week))
        if known is None:
            known = self._days[moment, week] = self._read(moment, week)
        return known

    def _read(self, moment: str, week: int) -> date:
        if moment == "m":
            return self.meeting(week + 1)
        if iso := _ISO_WEEK.fullmatch(moment):
            return friday_of(self.meeting(week) + int(iso[1]) * WEEK)
        found = _MOMENT.fullmatch(moment)
        if found is None or not moment:
            raise ValueError(f"no moment: {moment!r}")
        return self._working_days(week + int(found[1] or 0), int(found[2] or 0))

    def past(self, moment: str, week: int = 0) -> date:
        """The date of something that has happened: holidays never push it past today."""
        return min(self.day(moment, week), self.last_past_day)

    def week_of(self, moment: str) -> int:
        """Which meeting a moment such as «-3w» or «-3w+2» stands behind."""
        found = _MOMENT.fullmatch(moment)
        return int(found[1] or 0) if found else 0

    def fill_in(self, text: str, words: Mapping[str, Any], week: int = 0) -> str:
        """Write the dates of a text: {+3} is a weekday, {u+1} a week, a far one a date."""
        return _PLACEHOLDER.sub(lambda found: self._named(found[1], words, week), text)

    def _working_days(self, week: int, days: int) -> date:
        start = self.meeting(week)
        if days < 0:
            return _working_days_back(start, -days)
        found = add_working_days(start, days)
        if days > DAYS_BETWEEN_MEETINGS:
            return found
        return max(start, min(found, _working_day_before(self.meeting(week + 1))))

    def _named(self, moment: str, words: Mapping[str, Any], week: int) -> str:
        day = self.day(moment, week)
        if moment.startswith("u"):
            return f"{words['week']} {week_of(day)}"
        if abs(day - self.meeting(week)) < WEEK:
            return str(words["weekdays"][day.weekday()])
        return f"{day.day}. {words['months'][day.month - 1]}"


def at_hour(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment of the team's day; the practice team lives in UTC."""
    return datetime.combine(day, time(hour, minute), tzinfo=UTC)


def birth_date_of(age: int, birthday: str, today: date) -> date:
    """The date on which somebody was born who is ``age`` today; ``birthday`` is «MM-DD»."""
    month, day = (int(part) for part in birthday.split("-"))
    had_birthday = (today.month, today.day) >= (month, day)
    return date(today.year - age - (0 if had_birthday else 1), month, day)


def _working_day_from(day: date) -> date:
    while not is_working_day(day):
        day += _DAY
    return day


def _working_day_before(day: date) -> date:
    return _working_days_back(day, 1)


def _working_days_back(day: date, count: int) -> date:
    while count > 0:
        day -= _DAY
        if is_working_day(day):
            count -= 1
    return day
