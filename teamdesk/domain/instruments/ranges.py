"""From where to where the numbers of instruments go, and which way is better (domain notes 4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.gas import GAS, LEAST, MOST

if TYPE_CHECKING:
    from collections.abc import Sequence

# Series of one instrument share its range; TUG and 30 s STS have no end, so they aren't here.
RANGES: dict[str, tuple[float, float]] = {
    "copm": (1, 10),
    "barthel_20": (0, 20),
    "barthel_100": (0, 100),
    "fim": (18, 126),
    "sppb": (0, 12),
    "psfs": (0, 10),
    # Five goals at their least and at their most.
    GAS: (20, 80),
}
# Where a single item goes elsewhere than the total.
ITEM_RANGES: dict[str, tuple[float, float]] = {GAS: (LEAST, MOST)}
# What a total counts, where the number alone or its range doesn't say it.
UNITS = {"tug": mark("s"), GAS: mark("T-score")}
LOWER_IS_BETTER = frozenset({"tug"})


def is_higher_better(instrument: str) -> bool:
    """Whether more of it is for the better."""
    return instrument not in LOWER_IS_BETTER


def range_of(
    instrument: str, values: Sequence[float], *, is_item: bool = False
) -> tuple[float, float]:
    """The range that a line is drawn in: the instrument's own, else what was measured.

    A range of what was measured is never flat, so that one value alone has a place in it.
    """
    known = ITEM_RANGES.get(instrument) if is_item else None
    known = known or RANGES.get(instrument)
    if known:
        return known
    least, most = min(values, default=0.0), max(values, default=0.0)
    air = (most - least) * 0.25 or 1.0
    return least - air, most + air


def heights(
    instrument: str, values: Sequence[float], *, is_up: bool, is_item: bool = False
) -> tuple[float, ...]:
    """Where values stand between the bottom (0) and the top (1) of their range; up is better."""
    least, most = range_of(instrument, values, is_item=is_item)
    shares = (min(1.0, max(0.0, (value - least) / (most - least))) for value in values)
    return tuple(share if is_up else 1.0 - share for share in shares)
