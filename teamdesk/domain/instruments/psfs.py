"""PSFS: activities of the person's own, 0 to 10, in one of two opposite directions (notes 4.6).

Both directions are in use in Norway. Which one it was is stored with the score, and the two are
never compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY, mean_of
from teamdesk.domain.instruments.shape import (
    Allowed,
    Better,
    Form,
    Instrument,
    Matters,
    OwnItems,
    Scale,
    Total,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

PSFS = "psfs"
TEN_IS_AS_BEFORE, TEN_IS_CANNOT = "ten_is_as_before", "ten_is_cannot"


def mean(answers: Answers) -> Mapping[str, float]:
    """The mean of the activities that were scored."""
    found = mean_of(answers.values().values())
    return {} if found is None else {ONLY: found}


def _form(key: str, words: str, scale: str, better: Better, *, is_offered: bool = True) -> Form:
    return Form(
        key=key,
        words=words,
        totals=(Total(range=(0, 10), better=better, decimals=1),),
        counts=mean,
        own=OwnItems(mark("Activity"), (Scale(ONLY, scale, Allowed(0, 10)),), least=3),
        is_offered=is_offered,
    )


_UP = mark("0 = can't, 10 = as before")
_DOWN = mark("0 = no problem, 10 = can't")

INSTRUMENT = Instrument(
    key=PSFS,
    name="PSFS",
    measures=mark("Activities that the person finds hard"),
    forms=(
        _form(TEN_IS_AS_BEFORE, _UP, _UP, Better.HIGHER),
        _form(TEN_IS_CANNOT, _DOWN, _DOWN, Better.LOWER),
    ),
    licence=mark("Free to use, no licence needed."),
    help=mark(
        "Three to five activities. Keep the same activities when scoring again, and show the "
        "earlier numbers only afterwards."
    ),
    matters=(Matters(2, "MDC90, PSFS"),),
    hides_former=True,
)
