"""FIM: totals and sub-totals alone, with a certified rater's name (domain notes 4.1, 4.4).

FIM is a trademark of UDSMR and asks for a licence, so no item is held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY, total_of
from teamdesk.domain.instruments.names import COGNITIVE, MOTOR
from teamdesk.domain.instruments.shape import Allowed, Form, Instrument, Item, Matters, Total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

FIM = "fim"
WHOLE = "total"
_PARTS = {
    MOTOR: (mark("Motor"), (13, 91)),
    COGNITIVE: (mark("Cognitive"), (5, 35)),
}
_WHOLE_RANGE = (18, 126)
_STROKE = "Beninato 2006, stroke"


def totals(answers: Answers) -> Mapping[str, float]:
    """The sub-totals that are known and their sum; a total that was told alone stands alone."""
    parts = {name: value for name in _PARTS if (value := answers.value(name)) is not None}
    whole = total_of(answers, _PARTS)
    whole = answers.value(WHOLE) if whole is None and not parts else whole
    return parts if whole is None else {ONLY: whole, **parts}


INSTRUMENT = Instrument(
    key=FIM,
    name="FIM",
    measures=mark("How much help the person needs"),
    forms=(
        Form(
            key="",
            words="",
            totals=(
                Total(range=_WHOLE_RANGE),
                *(Total(name, words, limits) for name, (words, limits) in _PARTS.items()),
            ),
            counts=totals,
            items=(
                *(Item(name, words, Allowed(*limits)) for name, (words, limits) in _PARTS.items()),
                Item(
                    WHOLE,
                    mark("Total, if only that is known"),
                    Allowed(*_WHOLE_RANGE),
                    is_asked=False,
                ),
            ),
        ),
    ),
    licence=mark(
        "FIM is a trademark of UDSMR. It asks for a licence and certified raters; only totals and "
        "sub-totals are written here."
    ),
    matters=(
        Matters(22, _STROKE),
        Matters(17, _STROKE, MOTOR),
        Matters(3, _STROKE, COGNITIVE),
    ),
    rater_words=mark("Certified rater"),
)
