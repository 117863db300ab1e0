"""From where to where the totals of instruments go (domain notes 4.1)."""

from __future__ import annotations

# Series of one instrument share its range; TUG and 30 s STS have no end, so they aren't here.
RANGES: dict[str, tuple[float, float]] = {
    "copm": (1, 10),
    "barthel_20": (0, 20),
    "barthel_100": (0, 100),
    "fim": (18, 126),
    "sppb": (0, 12),
    "psfs": (0, 10),
}
# What a total counts, where the number alone doesn't say it.
UNITS = {"tug": "s"}


def range_of(instrument: str, values: list[float]) -> tuple[float, float]:
    """The range that a line is drawn in: the instrument's own, else what was measured.

    A range of what was measured is never flat, so that one value alone has a place in it.
    """
    if instrument in RANGES:
        return RANGES[instrument]
    least, most = min(values, default=0.0), max(values, default=0.0)
    air = (most - least) * 0.25 or 1.0
    return least - air, most + air
