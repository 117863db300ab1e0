"""Where values stand on a line that is drawn: up is better in every one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Limits = tuple[float, float]


def range_of(limits: Limits | None, values: Sequence[float]) -> Limits:
    """The range that a line is drawn in: the instrument's own, else what was measured.

    A range of what was measured is never flat, so that one value alone has a place in it.
    """
    if limits:
        return limits
    least, most = min(values, default=0.0), max(values, default=0.0)
    air = (most - least) * 0.25 or 1.0
    return least - air, most + air


def heights(limits: Limits | None, values: Sequence[float], *, is_up: bool) -> tuple[float, ...]:
    """Where values stand between the bottom (0) and the top (1) of their range; up is better."""
    least, most = range_of(limits, values)
    shares = (min(1.0, max(0.0, (value - least) / (most - least))) for value in values)
    return tuple(share if is_up else 1.0 - share for share in shares)
