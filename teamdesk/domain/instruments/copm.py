"""COPM: the person's own problems, each scored for performance and satisfaction (notes 4.2).

The person's own words and numbers alone: no wording, rating card or layout of the form is held.
Copyright Law and others/COPM Inc.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import mean_of
from teamdesk.domain.instruments.names import IMPORTANCE, PERFORMANCE, SATISFACTION, SCALES
from teamdesk.domain.instruments.shape import (
    Allowed,
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

COPM = "copm"
_RANGE = Allowed(1, 10)
# Importance chooses the problems; it is never in a mean.
MEANS = (PERFORMANCE, SATISFACTION)


def means(answers: Answers) -> Mapping[str, float]:
    """The mean of the problems that were scored, performance and satisfaction apart."""
    found = {scale: mean_of(answers.values(scale).values()) for scale in MEANS}
    return {scale: mean for scale, mean in found.items() if mean is not None}


INSTRUMENT = Instrument(
    key=COPM,
    name="COPM",
    measures=mark("How the person does what matters, and how content he or she is with it"),
    forms=(
        Form(
            key="",
            words="",
            totals=tuple(Total(scale, SCALES[scale], (1, 10), decimals=1) for scale in MEANS),
            counts=means,
            own=OwnItems(
                words=mark("Activity"),
                scales=(
                    Scale(IMPORTANCE, SCALES[IMPORTANCE], _RANGE, is_asked=False),
                    *(Scale(scale, SCALES[scale], _RANGE) for scale in MEANS),
                ),
            ),
        ),
    ),
    licence=mark(
        "Copyright Law and others/COPM Inc. The form and its rating cards are bought; only the "
        "person's own activities and numbers are written here."
    ),
    help=mark(
        "The activities are the person's own. Score again after 4 to 10 weeks, without seeing "
        "the earlier numbers."
    ),
    matters=(
        Matters(3.0, "Tuntland 2016, n = 225", PERFORMANCE),
        Matters(3.2, "Tuntland 2016, n = 225", SATISFACTION),
    ),
    hides_former=True,
)
