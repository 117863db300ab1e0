"""National identity numbers: read them as people write them, and say whether they can be right.

A number is never the key of anything: from 2032 its first control digit follows a wider rule and
the number tells neither sex nor birth date (Skatteetaten), so the birth date has a field of its
own. What the new rule lets through «kan ikke kontrolleres»: it is accepted, and said aloud.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LENGTH = 11

_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
# Remainders that the first control digit may leave from 2032; today only 0.
_REMAINDERS_FROM_2032 = (1, 2, 3)
_SEPARATORS = re.compile(r"[\s.\-\u00ad\u200b\u2060\ufeff–]")


class NumberKind(StrEnum):
    """Who issued the number, which shows in its first four digits."""

    NATIONAL = "national"
    D_NUMBER = "d_number"
    HELP_NUMBER = "help_number"
    SYNTHETIC = "synthetic"


class NumberFault(StrEnum):
    """Why something is no identity number."""

    MISSING = "missing"
    NOT_ELEVEN_DIGITS = "not_eleven_digits"
    NO_SUCH_DATE = "no_such_date"
    CONTROL_DIGITS = "control_digits"


class IdentityNumberError(ValueError):
    """Something that stands where an identity number should, and is none."""

    def __init__(self, fault: NumberFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class IdentityNumber:
    """Eleven digits that hold together."""

    digits: str
    kind: NumberKind
    is_checked: bool
    """False when only the wider rule from 2032 accepts the number."""
    lost_zero: bool = False
    """True when a spreadsheet had taken the first zero for a number's."""

    @property
    def birth_date(self) -> date | None:
        """The birth date of a number under the rule of today; None where it cannot be told."""
        return _birth_date(self.digits) if self.is_checked else None


def parse_identity_number(written: str | int) -> IdentityNumber:
    """Read a number as text or as a spreadsheet's number, and check it.

    Ten digits are tried with the first zero that spreadsheets take away.

    Raises:
        IdentityNumberError: with the fault, when it is no identity number.
    """
    digits = _SEPARATORS.sub("", str(written))
    if not digits:
        raise IdentityNumberError(NumberFault.MISSING)
    if not (digits.isascii() and digits.isdigit()):
        raise IdentityNumberError(NumberFault.NOT_ELEVEN_DIGITS)
    lost_zero = len(digits) == LENGTH - 1
    digits = digits.zfill(LENGTH) if lost_zero else digits
    if len(digits) != LENGTH:
        raise IdentityNumberError(NumberFault.NOT_ELEVEN_DIGITS)
    first, second = _remainder(digits, _FIRST_WEIGHTS), _remainder(digits, _SECOND_WEIGHTS)
    if second != 0 or (first != 0 and first not in _REMAINDERS_FROM_2032):
        raise IdentityNumberError(NumberFault.CONTROL_DIGITS)
    return IdentityNumber(digits, _kind(digits), first == 0, lost_zero)


def masked(digits: str) -> str:
    """The last five digits, with a dot for each of the others."""
    return "•" * (len(digits) - 5) + digits[-5:]


def with_control_digits(nine: str) -> str | None:
    """Complete nine digits by the rule of today, for invented people and tests.

    Some sequences have no control digits; None then.
    """
    first = -sum(w * int(d) for w, d in zip(_FIRST_WEIGHTS, nine, strict=False)) % 11
    ten = f"{nine}{first}"
    second = -sum(w * int(d) for w, d in zip(_SECOND_WEIGHTS, ten, strict=False)) % 11
    return None if 10 in (first, second) else f"{ten}{second}"


def _remainder(digits: str, weights: tuple[int, ...]) -> int:
    return sum(w * int(d) for w, d in zip(weights, digits, strict=False)) % 11


def _kind(digits: str) -> NumberKind:
    """The kind by the day and month, once they are seen to be a day of some year."""
    day, month = int(digits[:2]), int(digits[2:4])
    kind = NumberKind.NATIONAL
    if day >= 80:
        return NumberKind.HELP_NUMBER  # the shared help number holds no date
    if 41 <= day <= 71:
        day, kind = day - 40, NumberKind.D_NUMBER
    if month > 12:
        month, kind = _without_offset(month)
    if not 1 <= month <= 12 or not 1 <= day <= _LONGEST[month - 1]:
        raise IdentityNumberError(NumberFault.NO_SUCH_DATE)
    return kind


_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _without_offset(month: int) -> tuple[int, NumberKind]:
    """Test populations add 80 (Skatteetaten) or 65 (health), help numbers 40."""
    if month > 80:
        return month - 80, NumberKind.SYNTHETIC
    if month > 65:
        return month - 65, NumberKind.SYNTHETIC
    return month - 40, NumberKind.HELP_NUMBER


def _birth_date(digits: str) -> date | None:
    day, month = int(digits[:2]), int(digits[2:4])
    day = day - 40 if day > 40 else day
    month = _without_offset(month)[0] if month > 12 else month
    century = _century(int(digits[4:6]), int(digits[6:9]))
    try:
        return date(century + int(digits[4:6]), month, day) if century else None
    except ValueError:
        return None


def _century(year: int, individual: int) -> int | None:
    if individual < 500 or (individual >= 900 and year >= 40):
        return 1900
    if year < 40:
        return 2000
    return 1800 if individual < 750 and year >= 54 else None
