"""Barthel 0-100, in two versions that differ and are never compared (domain notes 4.3).

Neither is converted to the other, nor from 0-20: five times a coarse number is not a fine one.
"""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.barthel_20 import (
    ACTIVITIES,
    HELP,
    LICENCE,
    daily_activity,
    sums,
)
from teamdesk.domain.instruments.shape import Allowed, Form, Instrument, Total, one_of

BARTHEL_100 = "barthel_100"
MAHONEY, SHAH = "mahoney", "shah"
_TWO, _THREE, _FOUR = one_of(0, 5), one_of(0, 5, 10), one_of(0, 5, 10, 15)
_FIVE = one_of(0, 2, 5, 8, 10)
_FIVE_SMALL, _FIVE_LARGE = one_of(0, 1, 3, 4, 5), one_of(0, 3, 8, 12, 15)
# Shah gives a person who moves by wheelchair these instead of those of walking.
_WALKING_OR_WHEELS = one_of(0, 1, 3, 4, 5, 8, 12, 15)
_MAHONEY = {"bathing": _TWO, "grooming": _TWO, "transfer": _FOUR, "mobility": _FOUR}
_SHAH = {
    "bathing": _FIVE_SMALL,
    "grooming": _FIVE_SMALL,
    "transfer": _FIVE_LARGE,
    "mobility": _WALKING_OR_WHEELS,
}


def _form(
    key: str, words: str, usual: Allowed, others: dict[str, Allowed], *, is_offered: bool = True
) -> Form:
    return Form(
        key=key,
        words=words,
        totals=(Total(range=(0, 100)),),
        counts=sums,
        items=tuple(daily_activity(name, others.get(name, usual)) for name in ACTIVITIES),
        is_offered=is_offered,
    )


_MOST = {name: Allowed(0, allowed.most) for name, allowed in _MAHONEY.items()}

INSTRUMENT = Instrument(
    key=BARTHEL_100,
    name="Barthel (0–100)",
    measures=mark("What the person does of daily activities"),
    forms=(
        # A sheet doesn't say which version it was; such scores have a line of their own.
        _form("", mark("version not told"), Allowed(0, 10), _MOST, is_offered=False),
        _form(MAHONEY, "Mahoney og Barthel 1965", _THREE, _MAHONEY),
        _form(SHAH, "Shah 1989", _FIVE, _SHAH),
    ),
    licence=LICENCE,
    help=HELP,
)
