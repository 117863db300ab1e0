"""Goal Attainment Scaling: how far the person's own goals were reached (domain notes 4.6)."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.instruments.shape import (
    Allowed,
    Form,
    Instrument,
    OwnItems,
    Scale,
    Total,
    one_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from teamdesk.domain.instruments.answers import Answers

GAS = "gas"
WEIGHT = "weight"
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


def attained(answers: Answers) -> Mapping[str, float]:
    """The T-score, once every goal has a weight and a score."""
    scores, weights = answers.values(), answers.values(WEIGHT)
    if not scores or scores.keys() != weights.keys() or len(scores) != len(answers.names):
        return {}
    # In one order whatever order they came in, so that not even a rounding differs.
    found = t_score([Attainment(weights[name], scores[name]) for name in sorted(scores)])
    return {} if found is None else {ONLY: found}


INSTRUMENT = Instrument(
    key=GAS,
    name="GAS",
    measures=mark("How far the person's own goals were reached"),
    forms=(
        Form(
            key="",
            words="",
            # Five goals at their least and at their most.
            totals=(Total(range=(20, 80), decimals=1, unit=mark("T-score")),),
            counts=attained,
            own=OwnItems(
                words=mark("Goal"),
                scales=(
                    Scale(WEIGHT, mark("weight"), one_of(0, 1, 2, 3, 4, 6, 9)),
                    Scale(ONLY, mark("attainment"), Allowed(LEAST, MOST)),
                ),
            ),
        ),
    ),
    licence=mark("Free to use."),
    help=mark(
        "Weight is importance times difficulty, each 0 to 3. −2 is much less than expected, 0 as "
        "expected, +2 much more; where one stands at the start is usually −1."
    ),
)
