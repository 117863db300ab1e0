"""Ids and birth numbers that are the same each time the practice team is made."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from teamdesk.domain.identity_number import with_control_digits

if TYPE_CHECKING:
    from datetime import date
    from random import Random

NAMESPACE = UUID("b3a1f0de-6d1c-5b7e-9a52-7f3d2c1e0a94")
# The tax office's test population has 80 added to its months, so no living person has the number.
SYNTHETIC_MONTH = 80
FIRST_OF_2000 = 2000


class Ids:
    """Client-made ids, numbered within one name, so that one life never shifts another's."""

    def __init__(self, seed: int, owner: str) -> None:
        self._prefix = f"{seed}/{owner}"
        self._given: Counter[str] = Counter()

    def next(self, kind: str) -> UUID:
        """The next id of a kind."""
        self._given[kind] += 1
        return uuid5(NAMESPACE, f"{self._prefix}/{kind}/{self._given[kind]}")


def synthetic_number(born: date, is_woman: bool, random: Random) -> str:
    """A birth number that holds together and belongs to nobody.

    The series tells the century: 000–499 for those born before 2000, 500–999 after.
    """
    start = 500 if born.year >= FIRST_OF_2000 else 0
    while True:
        series = start + random.randrange(250) * 2 + (0 if is_woman else 1)
        nine = f"{born.day:02d}{born.month + SYNTHETIC_MONTH}{born:%y}{series:03d}"
        if number := with_control_digits(nine):
            return number
