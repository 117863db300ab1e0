"""How a change that matters is written: «3,0», or «1,8–5» where sources differ."""

from __future__ import annotations

import re
from typing import NamedTuple

from teamdesk.domain.typed_numbers import read_number

_BETWEEN = re.compile(r"\s*[–-]\s*")


class Limit(NamedTuple):
    """The least change that matters and, where sources differ, the largest of them."""

    value: float
    up_to: float | None = None


def read_limit(typed: str) -> Limit | None:
    """What was typed; None where it is no change above 0, or no zone that rises."""
    numbers = [read_number(part) for part in _BETWEEN.split(typed.strip())]
    known = [number for number in numbers if number is not None and number > 0]
    if len(known) != len(numbers) or len(known) > 2:
        return None
    if len(known) == 1:
        return Limit(known[0])
    least, most = known
    return Limit(least, most) if least < most else None
