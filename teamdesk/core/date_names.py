"""Names of months and days, as CLDR has them; a test compares them with Babel's.

They stand here because they are on the first screen, before Babel is loaded.
"""

from __future__ import annotations

from typing import NamedTuple

from teamdesk.core.i18n import Language


class DateNames(NamedTuple):
    """One language's names, January and Monday first; the short ones with their full stop."""

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    days: tuple[str, ...]
    days_short: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_BOKMAAL = DateNames(
    months=_words(
        "januar februar mars april mai juni juli august september oktober november desember"
    ),
    months_short=_words("jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des."),
    days=_words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    days_short=_words("man. tir. ons. tor. fre. lør. søn."),
)

DATE_NAMES = {
    Language.NB: _BOKMAAL,
    Language.NN: _BOKMAAL._replace(
        days=_words("måndag tysdag onsdag torsdag fredag laurdag søndag"),
        # The stand-alone names: the others would give «fr.» and «ty.».
        days_short=_words("mån. tys. ons. tor. fre. lau. søn."),
    ),
    Language.EN: DateNames(
        months=_words(
            "January February March April May June July August September October November December"
        ),
        months_short=_words("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        days=_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        days_short=_words("Mon Tue Wed Thu Fri Sat Sun"),
    ),
}
