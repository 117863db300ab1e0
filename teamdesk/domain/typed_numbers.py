"""Numbers as people type them; what no such number can be is none, however long it is."""

from __future__ import annotations

import re

# Python refuses thousands of digits, and a number of hundreds is endless as a float.
_WHOLE = re.compile(r"\d{1,9}")
_DECIMAL = re.compile(r"\d{1,9}([.,]\d{0,9})?")


def read_whole(typed: str) -> int | None:
    """«45» as a number; None where it is no whole number from 0 on."""
    text = typed.strip()
    return int(text) if _WHOLE.fullmatch(text) else None


def read_number(typed: str) -> float | None:
    """«1,5» or «1.5» as a number; None where it is no number from 0 on."""
    text = typed.strip()
    return float(text.replace(",", ".")) if _DECIMAL.fullmatch(text) else None
