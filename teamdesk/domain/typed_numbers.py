"""Numbers as people type them; what no such number can be is none, however long it is."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

# Python refuses thousands of digits, and a number of hundreds is endless as a float.
_WHOLE = re.compile(r"\d{1,9}")
_DASH = re.compile(r"\s*[–-]\s*")
_LONGEST, _ENDS = 9, 2
_DECIMAL = re.compile(r"\d{1,9}([.,]\d{0,9})?")


def read_whole(typed: str) -> int | None:
    """«45» as a number; None where it is no whole number from 0 on."""
    text = typed.strip()
    return int(text) if _WHOLE.fullmatch(text) else None


def read_number(typed: str) -> float | None:
    """«1,5» or «1.5» as a number; None where it is no number from 0 on."""
    text = typed.strip()
    return float(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else None


def read_decimal(typed: str) -> Decimal | None:
    """«1 070 000», «3,5» or «-5» as a number; None where it is none, or longer than can be kept."""
    try:
        value = Decimal("".join(typed.split()).replace(",", "."))
    except InvalidOperation:
        return None
    # What has more digits than there are hours in a life can't be stored, nor be meant.
    is_sane = value.is_finite() and abs(value.adjusted()) < _LONGEST
    return value if is_sane else None


def read_range(typed: str) -> tuple[Decimal, Decimal] | None:
    """«3 000», or «3500–4000» as its ends; None where it is neither, or ends before it begins."""
    ends = [read_decimal(part) for part in _DASH.split(typed.strip())]
    low, high = ends[0], ends[-1]
    if low is None or high is None or len(ends) > _ENDS or not 0 <= low <= high:
        return None
    return low, high
