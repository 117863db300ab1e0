"""30-second sit-to-stand: how often the person rises without arms (domain notes 4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.answers import ONLY
from teamdesk.domain.instruments.shape import Allowed, Form, Instrument, Item, Matters, Total

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.answers import Answers

SIT_TO_STAND = "sit_to_stand"
STANDS, MODIFIED = "stands", "modified"
_MOST = 60
# With so many stands or fewer, the person is thought to be at risk (Bruun 2019).
RISK = 8


def stands(answers: Answers) -> Mapping[str, float]:
    """The count without arms; one with arms stands beside and never in its place."""
    found = answers.value(STANDS)
    return {} if found is None else {ONLY: found}


def remark(answers: Answers) -> str:
    """What the count asks the professional to think of, marked for translation."""
    found = answers.value(STANDS)
    if found is None or found > RISK:
        return ""
    return mark("Few stands: loss of function should be considered (Bruun 2019).")


INSTRUMENT = Instrument(
    key=SIT_TO_STAND,
    name="30 s STS",
    measures=mark("How often the person rises from a chair in 30 seconds"),
    forms=(
        Form(
            key="",
            words="",
            totals=(Total(),),
            counts=stands,
            items=(
                Item(STANDS, mark("Stands without using the arms"), Allowed(0, _MOST)),
                Item(
                    MODIFIED, mark("Stands with arms (modified)"), Allowed(0, _MOST), is_asked=False
                ),
            ),
            remark=remark,
        ),
    ),
    licence=mark("Free to use."),
    help=mark(
        "Seat 44 to 45 cm, arms crossed. More than half-way up when time is out counts. With arms "
        "the count is 0, and the modified count stands beside it. Women in Norway (Tveter 2014): "
        "21 (18–23) at 60–69 years, 17 (16–19) at 70–79, 14 (13–16) at 80–90."
    ),
    matters=(Matters(2.5, "Gill, knee OA"),),
)
