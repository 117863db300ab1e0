"""Whoever gets a table tries to solve it for what was left out: equations, and elimination."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

Key = TypeVar("Key", bound="Hashable")


def solved(equations: Iterable[Mapping[Key, int]], known: Mapping[Key, int]) -> set[Key]:
    """The unknown numbers for which the equations leave one value; each comes to nought."""
    lines = [dict(equation) for equation in equations]
    unknown = list(dict.fromkeys(key for line in lines for key in line if key not in known))
    rows = [
        [
            *(Fraction(line.get(key, 0)) for key in unknown),
            Fraction(-sum(sign * known[key] for key, sign in line.items() if key in known)),
        ]
        for line in lines
    ]
    rank = 0
    for column in range(len(unknown)):
        pivot = next((row for row in rows[rank:] if row[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        rows = [
            [value - row[column] * of for value, of in zip(row, pivot, strict=True)] for row in rows
        ]
        rows.insert(rank, pivot)
        rank += 1
    alone = [[place for place, value in enumerate(row[:-1]) if value] for row in rows[:rank]]
    return {unknown[places[0]] for places in alone if len(places) == 1}
