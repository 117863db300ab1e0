"""Texts and numbers as people write them in a cell, and the marks for nothing."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, search_key

if TYPE_CHECKING:
    from teamdesk.imports.written_dates import CellValue

_NOTHING = """
it|i t|ia|i a|na|n a|nt|n t|x|tom|blank|ingen|uaktuelt|ukjent|mangler|manglar|ikke testet
ikkje testa|ikke utfort|ikkje utfort|ikke aktuelt|ikkje aktuelt|ikke brukt|ikkje brukt|ikke gjort
ikkje gjort|ikke malt|ikkje malt|not tested|not done|not used|missing|unknown|none|nan|null
"""
# The empty key is that of «-», «–» and «?».
_MISSING = frozenset(("", *re.split(r"[|\n]", _NOTHING.strip())))
_NUMBER = re.compile(r"[-−+]?\s?\d[\d\s.,]*|[-−+]?[.,]\d+")
_HOURS_AND_MINUTES = re.compile(r"(\d+)\s?(?::|t|h|time|timer|timar)\.?\s?(\d{1,2})\s?(?:m|min)?\b")
_HOURS = re.compile(r"^([\d.,]+)\s?(?:t|h|time|timer|timar|hours?)\b")
_GROUPS = re.compile(
    r"[-+]?\d{1,3}(?:[.,]\d{3}){2,}|[-+]?\d{1,3}\.\d{3},\d*|[-+]?\d{1,3},\d{3}\.\d*"
)
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,]\d)")


def text_of(value: CellValue) -> str:
    """What stands in a cell, as one line; numbers without a tail of zeros."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return clean(str(value)) if value is not None else ""


def lines_of(value: CellValue) -> tuple[str, ...]:
    """The lines of a cell that hold something."""
    if not isinstance(value, str):
        return (text_of(value),) if value is not None else ()
    return tuple(line for part in value.splitlines() if (line := clean(part)))


def long_text_of(value: CellValue) -> str:
    """A cell with its line breaks kept, for notes."""
    if not isinstance(value, str):
        return text_of(value)
    return "\n".join(clean(line) for line in value.strip().splitlines())


def is_missing(value: CellValue) -> bool:
    """Whether the cell says in some way that nothing stands here: «-», «?», «ikke testet»."""
    if value is None:
        return True
    return isinstance(value, str) and search_key(value) in _MISSING


def read_number(value: CellValue) -> Decimal | None:
    """A number with decimal comma or point, blanks between thousands, «kr», «,-» or a unit."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return None
    if isinstance(value, int | float):
        return _decimal(repr(value))
    text = clean(value).casefold().replace("½", ",5").replace("−", "-")
    match = _NUMBER.search(text)
    if match is None or re.search(r"\d\s?[-–/]\s?\d|\d:\d", text):
        return None  # a range, a time or a fraction is no number
    return _decimal(_with_point(re.sub(r"\s", "", match[0]).rstrip(".,")))


def _with_point(digits: str) -> str:
    if _GROUPS.fullmatch(digits):
        decimal_sign = "," if digits.rfind(",") > digits.rfind(".") else "."
        if digits.count(decimal_sign) > 1:
            return re.sub(r"[.,]", "", digits)
        thousands = "." if decimal_sign == "," else ","
        return digits.replace(thousands, "").replace(",", ".")
    return digits.replace(",", ".")


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def read_money(value: CellValue) -> Decimal | None:
    """An amount in kroner: here a point before three digits parts the thousands."""
    if isinstance(value, str) and (match := _THOUSANDS.search(clean(value))):
        return _decimal(match[0].replace(".", ""))
    return read_number(value)


def read_minutes(value: CellValue) -> int | None:
    """Minutes, also as «1:30», «1 t 15 min» or «1,5 t»."""
    if isinstance(value, str):
        text = clean(value).casefold()
        if match := _HOURS_AND_MINUTES.search(text):
            return int(match[1]) * 60 + int(match[2])
        if (match := _HOURS.match(text)) and (hours := read_number(match[1])) is not None:
            return round(hours * 60)
    number = read_number(value)
    return None if number is None or abs(number) > 100_000 else round(number)


def read_percent(value: CellValue) -> Decimal | None:
    """A post's percentage: «80 %», «40 prosent», 100; a cell of 0.5 or 1 means 50 or 100."""
    number = read_number(value)
    if number is None or number < 0:
        return None
    says_percent = isinstance(value, str) and ("%" in value or "pro" in value.casefold())
    return number * 100 if number <= Decimal("1.5") and not says_percent else number
