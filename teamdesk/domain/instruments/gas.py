"""Goal Attainment Scaling: how far the person's own goals were reached (domain notes 4.6)."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GAS = "gas"
# A goal's attainment: -2 is much less than expected, 0 as expected, +2 much more.
LEAST, MOST = -2, 2
EXPECTED = 50.0
SPREAD = 10.0
# How much goals of one person are thought to move together; the method's own constant.
CORRELATION = 0.3


@dataclass(frozen=True, slots=True)
class Attainment:
    """One goal, scored.

    Attributes:
        weight: importance times difficulty, each 0 to 3; a goal of no weight doesn't count.
        score: from `LEAST` to `MOST`.
    """

    weight: float
    score: float


def t_score(goals: Sequence[Attainment]) -> float | None:
    """The goals as one number, 50 where all went as expected; None where nothing has weight.

    Goals that were set at different dates must never be in one score.
    """
    weights = [goal.weight for goal in goals]
    spread = (1 - CORRELATION) * sum(weight**2 for weight in weights)
    spread += CORRELATION * sum(weights) ** 2
    if not spread:
        return None
    return EXPECTED + SPREAD * sum(goal.weight * goal.score for goal in goals) / sqrt(spread)
