"""The Norwegian holidays by name, so that nobody wonders why a day was passed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateutil.easter import easter

from teamdesk.core.i18n import mark
from teamdesk.domain.calendar import FIXED, FROM_EASTER
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from datetime import date


class Holiday(Worded):
    """A day on which Norway is closed (helligdagsloven, and 1 and 17 May)."""

    NEW_YEAR = "new_year", mark("New Year's Day")
    LABOUR_DAY = "labour_day", mark("Labour Day")
    CONSTITUTION_DAY = "constitution_day", mark("Constitution Day")
    CHRISTMAS_DAY = "christmas_day", mark("Christmas Day")
    BOXING_DAY = "boxing_day", mark("Boxing Day")
    MAUNDY_THURSDAY = "maundy_thursday", mark("Maundy Thursday")
    GOOD_FRIDAY = "good_friday", mark("Good Friday")
    EASTER_SUNDAY = "easter_sunday", mark("Easter Sunday")
    EASTER_MONDAY = "easter_monday", mark("Easter Monday")
    ASCENSION_DAY = "ascension_day", mark("Ascension Day")
    WHIT_SUNDAY = "whit_sunday", mark("Whit Sunday")
    WHIT_MONDAY = "whit_monday", mark("Whit Monday")


# In the order of the days in `calendar`.
_ALL = tuple(Holiday)
_FIXED = dict(zip(FIXED, _ALL, strict=False))
_MOVING = dict(zip(FROM_EASTER, _ALL[len(FIXED) :], strict=True))


def holiday_on(day: date) -> Holiday | None:
    """The holiday of a day; where two fall on one day, the one with the fixed date."""
    fixed = _FIXED.get((day.month, day.day))
    return fixed or _MOVING.get((day - easter(day.year)).days)
