"""TUG: seconds to rise, walk three metres, turn and sit again (domain notes 4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.instruments.shape import Allowed, Better, Form, Instrument, Item, Total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

TUG = "tug"
SECONDS = "seconds"
UNIT = mark("s")
# From here on a fall should be thought of; it foretells little for one person (PMC1781456).
CONSIDER_FALLS = 13.5


def seconds(answers: Answers) -> Mapping[str, float]:
    """The time itself."""
    found = answers.value(SECONDS)
    return {} if found is None else {ONLY: found}


def remark(answers: Answers) -> str:
    """What the time asks the professional to think of, marked for translation; often nothing."""
    found = answers.value(SECONDS)
    if found is None or found < CONSIDER_FALLS:
        return ""
    return mark("The risk of falling should be considered.")


INSTRUMENT = Instrument(
    key=TUG,
    name="TUG",
    measures=mark("Rising, walking three metres, turning and sitting down"),
    forms=(
        Form(
            key="",
            words="",
            totals=(Total(better=Better.LOWER, decimals=1, unit=UNIT),),
            counts=seconds,
            items=(Item(SECONDS, mark("Time"), Allowed(1, 600, step=0.01), unit=UNIT),),
            remark=remark,
        ),
    ),
    licence=mark("Free to use."),
    help=mark("Times with different aids are not quite comparable, so the aid is always told."),
    circumstance=mark("Aid used"),
)
