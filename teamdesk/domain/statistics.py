"""Figures of a group: how many, the middle, the spread, and how many are missing."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING

from teamdesk.domain.storable import Storable

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Spread(Storable):
    """A group's values; a mean would let one long course speak for all.

    Attributes:
        count: of those that have a value; ``missing`` of those that should and have none.
        middle: the median; None where nobody has a value.
        low, high: the quartiles, between which half of the group lies.
    """

    count: int
    missing: int
    middle: float | None = None
    low: float | None = None
    high: float | None = None


def spread_of(values: Iterable[float | None]) -> Spread:
    """The figures of a group; a missing value is counted as missing, and as nothing else."""
    told = list(values)
    known = sorted(value for value in told if value is not None)
    missing = len(told) - len(known)
    if not known:
        return Spread(0, missing)
    if len(known) == 1:
        return Spread(1, missing, known[0], known[0], known[0])
    low, _middle, high = quantiles(known, n=4, method="inclusive")
    return Spread(len(known), missing, median(known), low, high)


def share(part: int, whole: int) -> float | None:
    """A part of a whole between 0 and 1, None of nothing."""
    return part / whole if whole else None
