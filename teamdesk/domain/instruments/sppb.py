"""SPPB: balance, walk and rising from a chair, 0 to 4 points each (domain notes 4.6).

The course is 3 or 4 metres and each has limits of its own; a published table has them mixed up
(PMC3032402, table 3), so the length is always asked. NIA, free; Norwegian by NTNU 2013.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY, total_of
from teamdesk.domain.instruments.shape import (
    Allowed,
    Form,
    Instrument,
    Item,
    Matters,
    Total,
    one_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

SPPB = "sppb"
BALANCE, GAIT, CHAIR = "balance", "gait", "chair"
SIDE, SEMI, TANDEM = "side_by_side_seconds", "semi_tandem_seconds", "tandem_seconds"
COURSE, GAIT_SECONDS, CHAIR_SECONDS = "course_metres", "gait_seconds", "chair_seconds"
SECONDS = mark("s")
HELD = 10.0
LEAST_TANDEM = 3.0
LONGEST = 60.0
# Slower than each limit is a point less; by metres of the course.
_GAIT_LIMITS = {4: (4.82, 6.21, 8.71), 3: (3.62, 4.66, 6.53)}
_CHAIR_LIMITS = (11.2, 13.7, 16.7)
_FULL = 4


def balance_points(side: float | None, semi: float | None, tandem: float | None) -> int | None:
    """One after the other: who can't hold one for ten seconds isn't asked for the next."""
    if side is None or side < HELD:
        return None if side is None else 0
    if semi is None or semi < HELD:
        return None if semi is None else 1
    if tandem is None:
        return None
    return 2 + (2 if tandem >= HELD else 1 if tandem >= LEAST_TANDEM else 0)


def gait_points(seconds: float | None, metres: float | None) -> int | None:
    """The best of two walks; 0 seconds means that the person could not."""
    limits = _GAIT_LIMITS.get(int(metres or 0))
    if seconds is None or (seconds and limits is None):
        return None
    return 0 if not seconds or limits is None else _FULL - _passed(seconds, limits)


def chair_points(seconds: float | None) -> int | None:
    """Five times up without arms; 0 seconds means could not, or used the arms."""
    if seconds is None:
        return None
    return 0 if not 0 < seconds <= LONGEST else _FULL - _passed(seconds, _CHAIR_LIMITS)


def _passed(seconds: float, limits: tuple[float, ...]) -> int:
    return sum(seconds >= limit for limit in limits)


def settled(answers: Answers) -> Mapping[str, float]:
    """The points that the measured seconds come to."""
    found = {
        BALANCE: balance_points(*(answers.value(name) for name in (SIDE, SEMI, TANDEM))),
        GAIT: gait_points(answers.value(GAIT_SECONDS), answers.value(COURSE)),
        CHAIR: chair_points(answers.value(CHAIR_SECONDS)),
    }
    return {part: value for part, value in found.items() if value is not None}


def total(answers: Answers) -> Mapping[str, float]:
    """The three parts together; a sheet may hold their points without the seconds."""
    found = total_of(answers, (BALANCE, GAIT, CHAIR))
    return {} if found is None else {ONLY: found}


def _seconds(name: str, words: str, most: float) -> Item:
    return Item(name, words, Allowed(0, most, step=0.01), unit=SECONDS, is_asked=False)


def _points(name: str, words: str) -> Item:
    return Item(name, words, Allowed(0, _FULL))


INSTRUMENT = Instrument(
    key=SPPB,
    name="SPPB",
    measures=mark("Balance, walking and rising from a chair"),
    forms=(
        Form(
            key="",
            words="",
            totals=(Total(range=(0, 12)),),
            counts=total,
            items=(
                _seconds(SIDE, mark("Feet side by side"), HELD),
                _seconds(SEMI, mark("Semi-tandem"), HELD),
                _seconds(TANDEM, mark("Tandem"), HELD),
                _points(BALANCE, mark("Balance, points")),
                Item(
                    COURSE,
                    mark("Length of the course"),
                    one_of(3, 4),
                    unit=mark("m"),
                    is_asked=False,
                ),
                _seconds(GAIT_SECONDS, mark("Best of two walks"), LONGEST * 5),
                _points(GAIT, mark("Walking, points")),
                _seconds(CHAIR_SECONDS, mark("Five times up from the chair"), LONGEST * 5),
                _points(CHAIR, mark("Chair, points")),
            ),
            settles=settled,
        ),
    ),
    licence=mark("National Institute on Aging, free. Norwegian version: NTNU 2013."),
    help=mark(
        "Type the seconds, and the points follow. Type 0 where the person could not, or used the "
        "arms to rise."
    ),
    matters=(Matters(1.0, "Perera 2006"),),
)
