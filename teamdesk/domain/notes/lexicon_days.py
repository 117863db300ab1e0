"""The words for days, weeks, months and numbers, in bokmål, nynorsk and English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WEEKDAY_WORDS = (
    "mandag|måndag|man|mån|mand|månd|monday|mon",
    "tirsdag|tysdag|tir|tirs|tirsd|tys|tysd|tuesday|tue|tues",
    "onsdag|ons|onsd|wednesday|wed|weds",
    "torsdag|tor|tors|torsd|thursday|thu|thur|thurs",
    "fredag|fre|friday|fri",
    "lørdag|laurdag|lør|lau|lørd|laurd|saturday|sat",
    "søndag|sundag|søn|sunday|sun",
)
_MONTH_WORDS = (
    "januar|january|jan",
    "februar|february|feb",
    "mars|march|mar",
    "april|apr",
    "mai|may",
    "juni|june|jun",
    "juli|july",
    "august|aug",
    "september|sept|sep",
    "oktober|october|okt|oct",
    "november|nov",
    "desember|december|des|dec",
)
_NUMBER_WORDS = {
    1: "en|ei|ein|et|eit|én|éi|a|an|one",
    2: "to|two|tvo|et par|eit par|a couple of|ett par",
    3: "tre|three",
    4: "fire|four",
    5: "fem|five",
    6: "seks|six",
    7: "sju|syv|seven",
    8: "åtte|eight",
    9: "ni|nine",
    10: "ti|ten",
    12: "tolv|twelve",
    14: "fjorten|fourteen",
}

WEEKDAYS = {w: i for i, words in enumerate(_WEEKDAY_WORDS) for w in words.split("|")}
MONTHS = {w: i for i, words in enumerate(_MONTH_WORDS, 1) for w in words.split("|")}
NUMBERS = {w: n for n, words in _NUMBER_WORDS.items() for w in words.split("|")}


def alternatives(words: Iterable[str]) -> str:
    """A regex group body that tries the longest word first, so that «tirs» beats «tir»."""
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
