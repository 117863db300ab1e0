"""Dates, weeks, times and amounts as Norwegian public texts write them.

CLDR's own short forms differ from Språkrådet's («27. nov. 2026», «10:30», nynorsk «fr.»), so the
patterns stand here, one row per language. Babel writes the numbers; it is loaded with the first of
them, for its 35 ms are a quarter of a bare window's start, and a first board has only dates.
Window, documents and command line all ask the same object, in the language of what they write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.core.date_names import DATE_NAMES
from teamdesk.core.i18n import Language

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
# From one value to the next; what it points at stays on its line.
ARROW = f" →{NO_BREAK_SPACE}"
MINUS = "\N{MINUS SIGN}"


def unbroken(words: str) -> str:
    """A telephone number or a day that stands whole on one line."""
    return words.replace(" ", NO_BREAK_SPACE)


class _Patterns(NamedTuple):
    """One language's patterns: ``{d}`` is the day, ``{m}`` the month's number, ``{y}`` the year."""

    locale: str
    date_long: str
    date_short: str
    weekday_date: str
    weekday_long: str
    time: str
    week: str
    month: str = "{month} {y}"
    day: str = "{d}."


_NORWEGIAN = _Patterns(
    locale="nb_NO",
    date_long="{d}. {month} {y}",
    date_short="{d}.{m}.{y}",
    weekday_date="{day_short} {d}. {month_short}",
    weekday_long="{day} {d}. {month} {y}",
    time="{:%H.%M}",
    week="uke {}",
)
_PATTERNS = {
    Language.NB: _NORWEGIAN,
    Language.NN: _NORWEGIAN._replace(locale="nn_NO", week="veke {}"),
    Language.EN: _Patterns(
        locale="en_GB",
        date_long="{d} {month} {y}",
        date_short="{d} {month_short} {y}",
        weekday_date="{day_short} {d} {month_short}",
        weekday_long="{day} {d} {month} {y}",
        time="{:%H:%M}",
        week="week {}",
        day="{d}",
    ),
}


class Formats:
    """Writes dates and numbers in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._patterns = _PATTERNS[language]
        self._names = DATE_NAMES[language]

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

    def span(self, first: dt.date, last: dt.date) -> str:
        """«23.–29. november 2026», «30. november – 6. desember 2026», for headings over days."""
        if (first.year, first.month) == (last.year, last.month):
            return f"{self._date(first, self._patterns.day)}–{self.date_long(last)}"
        is_one_year = first.year == last.year
        pattern = self._patterns.date_long.removesuffix(" {y}" if is_one_year else "")
        return f"{self._date(first, pattern)} – {self.date_long(last)}"

    def day_of_month(self, day: dt.date) -> str:
        """«23. nov.», where the weekday stands beside it."""
        return self._date(day, self._patterns.weekday_date.removeprefix("{day_short} "))

    def weekday(self, day: dt.date) -> str:
        """«Mandag», alone at the head of a row."""
        name = self._names.days[day.weekday()]
        return f"{name[:1].upper()}{name[1:]}"

    def hours(self, starts: dt.time, ends: dt.time | None) -> str:
        """«09.00–09.45», or «09.00» where no end is known."""
        return self.time(starts) if ends is None else f"{self.time(starts)}–{self.time(ends)}"

    def month(self, day: dt.date) -> str:
        """«november 2026», for headings over what lies in one month."""
        return self._date(day, self._patterns.month)

    def week(self, day: dt.date) -> str:
        """«uke 49», by ISO 8601 in every language: the team's weeks start on Monday."""
        return self._patterns.week.format(day.isocalendar().week)

    def time(self, moment: dt.time | dt.datetime) -> str:
        """«10.30» as given: converting from UTC to local time is the caller's."""
        return self._patterns.time.format(moment)

    def number(self, value: int | float | Decimal, decimals: int | None = None) -> str:
        """«1 070 000» or «3,5»; ``decimals`` fixes how many stand behind the comma."""
        from babel.numbers import format_decimal

        pattern = "#,##0.###" if decimals is None else "#,##0." + "0" * decimals
        said = format_decimal(value, pattern.rstrip("."), locale=self._patterns.locale)
        return said.replace("-", MINUS)

    def percent(self, share: float | Decimal, decimals: int = 0) -> str:
        """«12 %» for a ``share`` of 0.12."""
        from babel.numbers import format_percent

        pattern = ("#,##0." + "0" * decimals).rstrip(".")
        sign = "%" if self.language is Language.EN else f"{NO_BREAK_SPACE}%"
        return format_percent(share, pattern + sign, locale=self._patterns.locale)

    def _date(self, day: dt.date, pattern: str) -> str:
        names = self._names
        return pattern.format(
            d=day.day,
            m=day.month,
            y=day.year,
            day=names.days[day.weekday()],
            day_short=names.days_short[day.weekday()],
            month=names.months[day.month - 1],
            month_short=names.months_short[day.month - 1],
        )
