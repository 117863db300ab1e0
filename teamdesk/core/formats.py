"""Dates, weeks, times and amounts as Norwegian public texts write them.

CLDR's own short forms differ from Språkrådet's («27. nov. 2026», «10:30», nynorsk «fr.»), so the
patterns stand here, one row per language, and Babel fills in the names and the digits.
Window, documents and command line all ask the same object, in the language of what they write.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """One language's patterns in CLDR's letters; the week's number fills a brace.

    Babel counts British weeks from 1 January, and the team's calendar is ISO 8601.
    """

    locale: str
    date_long: str
    date_short: str
    weekday_date: str
    weekday_long: str
    time: str
    week: str
    month: str


_PATTERNS = {
    Language.NB: _Patterns(
        locale="nb_NO",
        date_long="d. MMMM y",
        date_short="d.M.y",
        weekday_date="EEE d. MMM",
        weekday_long="EEEE d. MMMM y",
        time="HH.mm",
        week="uke {}",
        month="MMMM y",
    ),
    Language.NN: _Patterns(
        locale="nn_NO",
        date_long="d. MMMM y",
        date_short="d.M.y",
        # The stand-alone names are «fre» and «tys»; the others would give «fr.» and «ty.».
        weekday_date="ccc'.' d. MMM",
        weekday_long="EEEE d. MMMM y",
        time="HH.mm",
        week="veke {}",
        month="MMMM y",
    ),
    Language.EN: _Patterns(
        locale="en_GB",
        date_long="d MMMM y",
        date_short="d MMM y",
        weekday_date="EEE d MMM",
        weekday_long="EEEE d MMMM y",
        time="HH:mm",
        week="week {}",
        month="MMMM y",
    ),
}


class Formats:
    """Writes dates and numbers in one language; Babel is loaded with the first of them."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._patterns = _PATTERNS[language]

    def date_long(self, day: dt.date) -> str:
        """«12. mars 2026», for running text and headings."""
        return self._date(day, self._patterns.date_long)

    def date_short(self, day: dt.date) -> str:
        """«12.3.2026», for tables and narrow fields."""
        return self._date(day, self._patterns.date_short)

    def weekday_date(self, day: dt.date) -> str:
        """«fre. 27. nov.», for dates near today, where the year goes without saying."""
        return self._date(day, self._patterns.weekday_date)

    def weekday_long(self, day: dt.date) -> str:
        """«fredag 27. november 2026», for the day of a meeting."""
        return self._date(day, self._patterns.weekday_long)

    def month(self, day: dt.date) -> str:
        """«november 2026», for headings over what lies in one month."""
        return self._date(day, self._patterns.month)

    def week(self, day: dt.date) -> str:
        """«uke 49», by ISO 8601 in every language: the team's weeks start on Monday."""
        return self._patterns.week.format(day.isocalendar().week)

    def time(self, moment: dt.time | dt.datetime) -> str:
        """«10.30» as given: converting from UTC to local time is the caller's."""
        from babel.dates import format_time

        return format_time(moment, self._patterns.time, locale=self._patterns.locale)

    def number(self, value: int | float | Decimal, decimals: int | None = None) -> str:
        """«1 070 000» or «3,5»; ``decimals`` fixes how many stand behind the comma."""
        from babel.numbers import format_decimal

        pattern = "#,##0.###" if decimals is None else "#,##0." + "0" * decimals
        return format_decimal(value, pattern.rstrip("."), locale=self._patterns.locale)

    def money(self, kroner: int | float | Decimal) -> str:
        """«1 070 000 kr», in whole kroner, kept together at the end of a line."""
        return f"{self.number(round(kroner))}{NO_BREAK_SPACE}kr"

    def percent(self, share: float | Decimal, decimals: int = 0) -> str:
        """«12 %» for a ``share`` of 0.12."""
        from babel.numbers import format_percent

        pattern = ("#,##0." + "0" * decimals).rstrip(".")
        sign = "%" if self.language is Language.EN else f"{NO_BREAK_SPACE}%"
        return format_percent(share, pattern + sign, locale=self._patterns.locale)

    def _date(self, day: dt.date, pattern: str) -> str:
        from babel.dates import format_date

        return format_date(day, pattern, locale=self._patterns.locale)
