"""EQ-5D-5L: five dimensions as a profile, and the person's own mark of health (notes 4.6).

Never a sum: «21232» is a state, and an index needs a value set that nobody chose here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.names import VAS
from teamdesk.domain.instruments.shape import (
    Allowed,
    Better,
    Compares,
    Form,
    Instrument,
    Item,
    Total,
    one_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

EQ5D = "eq5d"
MISSING = 9
_DIMENSIONS = {
    "mobility": mark("Mobility"),
    "self_care": mark("Self-care"),
    "usual_activities": mark("Usual activities"),
    "pain": mark("Pain or discomfort"),
    "anxiety": mark("Anxiety or depression"),
}
_VAS_RANGE = (0, 100)


def profile(answers: Answers) -> str:
    """«21232»; a dimension that was not answered is 9, and nothing at all is empty."""
    values = [answers.value(name) for name in _DIMENSIONS]
    if all(value is None for value in values):
        return ""
    return "".join(str(MISSING if value is None else int(value)) for value in values)


def mark_of_health(answers: Answers) -> Mapping[str, float]:
    """The person's own mark, which is all that counts."""
    found = answers.value(VAS)
    return {} if found is None else {VAS: found}


INSTRUMENT = Instrument(
    key=EQ5D,
    name="EQ-5D-5L",
    measures=mark("Health, as the person sees it"),
    forms=(
        Form(
            key="",
            words="",
            totals=(Total(VAS, "VAS", _VAS_RANGE),),
            counts=mark_of_health,
            items=(
                *(
                    Item(name, words, one_of(1, 2, 3, 4, 5, MISSING))
                    for name, words in _DIMENSIONS.items()
                ),
                Item(VAS, mark("Health today"), Allowed(*_VAS_RANGE)),
            ),
            profile=profile,
            compares=Compares(Better.LOWER, MISSING, frozenset({VAS})),
        ),
    ),
    licence=mark(
        "EuroQol. Use is registered with EuroQol, and a digital form has its rules; only the "
        "profile and the mark of health are written here."
    ),
    help=mark("1 is the best and 5 the worst. 9 says that it was not answered."),
)
