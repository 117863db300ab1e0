"""A day that may be left empty, behind us or ahead, written as the team writes days."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.calendar import is_in_a_lifetime
from teamdesk.domain.notes import parse_due
from teamdesk.ui.widgets.kept_field import KeptDay

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings

_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?")
_WEEK = re.compile(r"[a-z]+\s*\d{1,2}", re.IGNORECASE)
_LONGEST_YEAR = 53 * 7
_CENTURY = 2000


class DayLine(QLineEdit):
    """A line for a day: 12.3., 12.3.2026, fri or week 50; without a year it is the nearest."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        # The words of a day change with the language: these stand until another day is shown.
        self._shown: tuple[str, date | None] = ("", None)

    @property
    def day(self) -> date | None:
        """What is typed; None where it is empty or no day."""
        typed = self.text().strip()
        words, shown = self._shown
        if typed == words:
            return shown
        return read_day(typed, self._clock.today()) if typed else None

    @property
    def is_readable(self) -> bool:
        """Whether it is empty or a day."""
        return not self.text().strip() or self.day is not None

    def set_day(self, day: date | None) -> None:
        """Show a day with its year, or nothing."""
        self._shown = (self._.formats.date_short(day) if day else "", day)
        self.setText(self._shown[0])
        self.setCursorPosition(0)


class NearDay(KeptDay):
    """A kept day that lies behind us as often as ahead."""

    def read(self, typed: str) -> date | None:
        """The day that is meant; without a year the nearest one."""
        return read_day(typed, self._clock.today())


def read_day(typed: str, today: date) -> date | None:
    """The day that is meant; without a year, the one that is nearest to ``today``."""
    day = _read(typed, today)
    return day if day is not None and is_in_a_lifetime(day, today) else None


def _read(typed: str, today: date) -> date | None:
    found = _DAY.fullmatch(typed.replace(" ", ""))
    if found is None:
        due = parse_due(typed, today, None)
        # Week 53 of a year that has 52 would be that of a year far ahead.
        is_far = due is not None and (due - today).days > _LONGEST_YEAR
        return None if is_far and _WEEK.fullmatch(typed) else due
    day, month, year = found.groups()
    if year is not None:
        return _date(int(year) + (_CENTURY if len(year) == len("26") else 0), month, day)
    years = (today.year - 1, today.year, today.year + 1)
    days = [near for one in years if (near := _date(one, month, day))]
    return min(days, key=lambda near: abs((near - today).days), default=None)


def _date(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
