"""What is drawn above a table: bars on one scale, or on one for each kind of thing measured."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.effects.tables import SpreadRow


@dataclass(frozen=True, slots=True)
class Bar:
    """From where to where a row's bar goes, and where the middle is: parts of its scale, to ±1."""

    low: float
    high: float
    middle: float | None = None


def counted_bars(values: Sequence[float | None], most: float | None = None) -> list[Bar | None]:
    """Bars from nought, the longest of them whole unless ``most`` is; none for what is left out."""
    longest = most or max((value for value in values if value is not None), default=0)
    return [None if value is None else Bar(0, value / (longest or 1)) for value in values]


def spread_bars(rows: Iterable[SpreadRow]) -> list[Bar | None]:
    """The half in the middle of each group; rows of one axis have one scale."""
    told = list(rows)
    ends: dict[str, float] = defaultdict(float)
    for row in told:
        if row.spread is not None:
            sides = (abs(row.spread.low or 0), abs(row.spread.high or 0))
            ends[row.axis] = max(ends[row.axis], row.reach, *sides)
    return [_spread_bar(row, ends[row.axis] or 1) for row in told]


def _spread_bar(row: SpreadRow, end: float) -> Bar | None:
    spread = row.spread
    if spread is None or spread.low is None or spread.high is None or spread.middle is None:
        return None
    return Bar(spread.low / end, spread.high / end, spread.middle / end)


def shades(cells: Sequence[Sequence[int | None]]) -> list[tuple[float | None, ...]]:
    """How dark each cell of a table is beside its darkest; the totals, last, are not shaded."""
    inner = [line[:-1] for line in cells[:-1]]
    darkest = max((value for line in inner for value in line if value), default=1)
    shaded = [
        (*(None if value is None else value / darkest for value in line), None) for line in inner
    ]
    return [*shaded, (None,) * len(cells[-1])]
