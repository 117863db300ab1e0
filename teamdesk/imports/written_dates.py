"""Dates as people write them in a spreadsheet or a minute: «12/10-26», «uke 49», «1.sept 2026»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from teamdesk.domain.names import clean
from teamdesk.imports.records import NO_DATE, DateForm, WrittenDate

CellValue = str | int | float | bool | datetime | date | None

_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_SERIALS = range(5_000, 80_000)
# Nobody who is alive was born earlier; an empty cell of Excel's reads as 30.12.1899, and the
# registers write 31.12.9999 for «no end».
_YEARS = (*range(1900, 2200), 9999)
_FRIDAY = 5
_MONTHS = (
    ("jan", "januar", "january", "ođđajagimánnu"),
    ("feb", "febr", "februar", "february", "guovvamánnu"),
    ("mar", "mars", "march", "njukčamánnu"),
    ("apr", "april", "cuoŋománnu"),
    ("mai", "may", "miessemánnu"),
    ("jun", "juni", "june", "geassemánnu"),
    ("jul", "juli", "july", "suoidnemánnu"),
    ("aug", "august", "borgemánnu"),
    ("sep", "sept", "september", "čakčamánnu"),
    ("okt", "oct", "oktober", "october", "golggotmánnu"),
    ("nov", "november", "skábmamánnu"),
    ("des", "dec", "desember", "december", "juovlamánnu"),
)
_MONTH_NUMBERS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
_MONTH = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
_YEAR = r"(?P<year>\d{4}|\d{2})"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})\s?[-/.]\s?(?P<month>\d{1,2})\s?[-/.]\s?(?P<day>\d{1,2})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})\s?[.\-]?\s?(?P<word>{_MONTH})\b[.\-]?\s?-?'?{_YEAR}(?!\d)",
        rf"\b(?P<word>{_MONTH})\b\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}(?!\d)",
        r"(?<![\d.,])(?P<day>\d{1,2})\s?[./]\s?(?P<month>\d{1,2})\.?(?![\d,]|\s?%)",
        rf"(?<!\d)(?P<day>\d{{1,2}})\s?\.?\s?(?P<word>{_MONTH})\b",
        rf"\b(?P<word>{_MONTH})\b\.?\s(?P<day>\d{{1,2}})\b",
        r"^(?P<day>\d{2})(?P<month>\d{2})(?P<year>(?:19|20)\d{2})$",
        r"^(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})$",
        r"^(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{2})$",
    )
)
_WEEK_BEFORE = r"\b(?:uke|uka|veke|veka|week|wk|u|v)\.?\s?(?:nr\.?\s?)?"
_WEEKS = (
    re.compile(r"\b(?P<year>\d{4})-?w(?P<week>\d{1,2})\b"),
    re.compile(rf"{_WEEK_BEFORE}(?P<week>\d{{1,2}})\b(?:\s?[-/,.]?\s?(?P<year>\d{{4}})\b)?"),
)
_NOTHING = re.compile(r"^[\s\-–—_?.*/]*$")


class Direction(StrEnum):
    """Where a date without a year lies from the board's own date."""

    BEFORE = "before"
    AFTER = "after"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class DateSense:
    """How to read what a date leaves out."""

    reference: date
    direction: Direction = Direction.NEAREST
    is_birth: bool = False
    """A birth date's two-digit year is the last one that is not after the board's date."""


def read_date(value: CellValue, sense: DateSense) -> WrittenDate:
    """Read a cell of a date column.

    The form tells a day that cannot be (IMPOSSIBLE) from words that are no date (UNREADABLE).
    """
    if isinstance(value, date):
        return _cell(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, bool) or value is None:
        return NO_DATE
    if isinstance(value, int | float) and int(value) in _EXCEL_SERIALS:
        return _cell(_EXCEL_EPOCH + timedelta(days=int(value)))
    text = clean(str(value).removesuffix(".0"))
    return NO_DATE if _NOTHING.match(text) else _read_text(text, sense)


def _cell(day: date) -> WrittenDate:
    if day.year in _YEARS:
        return WrittenDate(day.isoformat(), DateForm.CELL, day)
    return WrittenDate(day.isoformat(), DateForm.IMPOSSIBLE, None)


@lru_cache(maxsize=4096)
def _read_text(text: str, sense: DateSense) -> WrittenDate:
    folded = text.casefold()
    for pattern in _PATTERNS:
        if match := pattern.search(folded):
            day = _day(match, sense)
            return WrittenDate(text, DateForm.TEXT if day else DateForm.IMPOSSIBLE, day)
    for pattern in _WEEKS:
        if match := pattern.search(folded):
            day = _friday(match, sense)
            return WrittenDate(text, DateForm.WEEK if day else DateForm.IMPOSSIBLE, day)
    return WrittenDate(text, DateForm.UNREADABLE, None)


def find_date(text: str, sense: DateSense) -> date | None:
    """The first day that a sentence names, such as «Ja 13.10.26» or a title."""
    return _read_text(clean(text), sense).day if text else None


def _day(match: re.Match[str], sense: DateSense) -> date | None:
    parts = match.groupdict()
    word, year = parts.get("word"), parts.get("year")
    month = _MONTH_NUMBERS[word] if word else int(parts["month"])
    day = int(parts["day"])
    if year is None:
        return _nearest([_make(y, month, day) for y in _years_around(sense)], sense, 0)
    return _make(_full_year(int(year), len(year), sense, (month, day)), month, day)


def _full_year(year: int, digits: int, sense: DateSense, rest: tuple[int, int]) -> int:
    if digits == 4:
        return year
    if not sense.is_birth:
        return 2000 + year
    is_past = (2000 + year, *rest) <= (
        sense.reference.year,
        sense.reference.month,
        sense.reference.day,
    )
    return 2000 + year if is_past else 1900 + year


def _friday(match: re.Match[str], sense: DateSense) -> date | None:
    week, year = int(match["week"]), match["year"]
    years = [int(year)] if year else _years_around(sense)
    # A week that is running is both before and after: its Monday and its Sunday count.
    return _nearest([_friday_of(y, week) for y in years], sense, 4)


def _friday_of(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, _FRIDAY)
    except ValueError:
        return None


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _years_around(sense: DateSense) -> range:
    # Four years each way, for a 29 February without a year.
    return range(max(sense.reference.year - 4, 1), min(sense.reference.year + 5, 9999))


def _nearest(days: list[date | None], sense: DateSense, slack: int) -> date | None:
    possible = [day for day in days if day is not None]
    margin = timedelta(days=slack)
    if sense.direction is Direction.BEFORE:
        possible = [day for day in possible if day - margin <= sense.reference] or possible
    elif sense.direction is Direction.AFTER:
        possible = [day for day in possible if day + margin // 2 >= sense.reference] or possible
    return min(possible, key=lambda day: abs(day - sense.reference), default=None)
