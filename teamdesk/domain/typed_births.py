"""Typed days of a referral, and one field for who somebody is by birth.

Eleven digits are a birth number; where it is unknown, a date does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from teamdesk.core.i18n import mark
from teamdesk.domain.calendar import is_in_a_lifetime
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.identity_number import IdentityNumberError, parse_identity_number
from teamdesk.domain.typed_numbers import read_whole

BIRTH_FIELD = "identity_number"
_NOT_DIGITS = re.compile(r"\D+")
_LONGEST_DATE = 8
_CENTURY = 100


class NotABirth(FieldError):
    """Neither a birth number nor a date."""

    message = mark("This is neither a birth number nor a date.")
    advice = mark("Write eleven digits, or a date such as 12.3.1944.")
    field = BIRTH_FIELD


class NotAPastDay(FieldError):
    """The date of a referral is none, or lies ahead."""

    message = mark("This is not a date that has been.")
    advice = mark("Write day, month and year, such as 23.11.2026.")

    def __init__(self, field: str) -> None:
        super().__init__()
        self.field = field


@dataclass(frozen=True, slots=True)
class Birth:
    """What was typed; the number is checked by the service, which knows the rules of it."""

    identity_number: str = ""
    birth_date: date | None = None


def read_birth(typed: str, today: date) -> Birth:
    """Read the field; empty is allowed, for not everyone who is referred has papers.

    Raises:
        NotABirth: it can be neither.
    """
    digits = _NOT_DIGITS.sub("", typed)
    if not typed.strip():
        return Birth()
    if len(digits) > _LONGEST_DATE:
        return Birth(digits, _date_in(digits))
    born = read_past_date(typed, today)
    if born is None:
        raise NotABirth
    return Birth(birth_date=born)


def _date_in(digits: str) -> date | None:
    try:
        return parse_identity_number(digits).birth_date
    except IdentityNumberError:
        return None


def read_past_date(typed: str, today: date) -> date | None:
    """Read day, month and year, with any signs between them or none; None where it is no past day.

    A year of two digits is the last such year that has been.
    """
    parts = [part for part in _NOT_DIGITS.split(typed.strip()) if part]
    if len(parts) == 1:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    numbers = [number for part in parts if (number := read_whole(part)) is not None]
    if len(numbers) != len(parts) or len(numbers) != len(("day", "month", "year")):
        return None
    day, month, year = numbers
    if year < _CENTURY:
        year += today.year - today.year % _CENTURY
        year -= _CENTURY if year > today.year else 0
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found <= today and is_in_a_lifetime(found, today) else None
