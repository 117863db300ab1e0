"""The names of months and days are those of CLDR."""

from __future__ import annotations

import datetime as dt

import pytest
from babel.dates import get_day_names, get_month_names

from teamdesk.core.date_names import DATE_NAMES
from teamdesk.core.i18n import Language

LOCALES = {Language.NB: "nb_NO", Language.NN: "nn_NO", Language.EN: "en_GB"}


@pytest.mark.parametrize("language", Language)
def test_months_are_those_of_cldr(language: Language) -> None:
    names, locale = DATE_NAMES[language], LOCALES[language]

    assert names.months == tuple(get_month_names("wide", locale=locale).values())
    assert names.months_short == tuple(get_month_names("abbreviated", locale=locale).values())


@pytest.mark.parametrize("language", Language)
def test_days_are_those_of_cldr(language: Language) -> None:
    names, locale = DATE_NAMES[language], LOCALES[language]
    # Nynorsk's short names stand alone and get their full stop here.
    context = "stand-alone" if language is Language.NN else "format"
    stop = "." if language is Language.NN else ""
    short = get_day_names("abbreviated", context=context, locale=locale)

    assert names.days == tuple(get_day_names("wide", locale=locale)[n] for n in range(7))
    assert names.days_short == tuple(f"{short[n]}{stop}" for n in range(7))


def test_first_names_are_those_of_monday_and_january() -> None:
    assert DATE_NAMES[Language.EN].days[dt.date(2026, 11, 23).weekday()] == "Monday"
    assert DATE_NAMES[Language.EN].months[dt.date(2026, 1, 1).month - 1] == "January"
