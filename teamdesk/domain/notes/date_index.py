"""Where in a text a date phrase may begin, so that few words are tried by few rules.

A test holds these letters and the rules together.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes.date_rules import RULES, DateRule

if TYPE_CHECKING:
    from collections.abc import Iterator

# The letters that a phrase of any of these rules begins with. Nearly every word of a note begins
# with others, and need not be tried by each rule; a test holds the list and the rules together.
_STARTS = r"""
    \d | a\s | ahe | an\s | ann | ano | apr | aug | at\s | aft | as | by\s | bef | comi | cl
  | co[bp] | d\. | da[giy] | de\s | dei\s | den | des | dec | e[in]\s | ei[tn] | et | éi | én
  | eac | ear | eve | eig | end | eo[dw] | dur | f[eijoøuaåry.] | hal | hve | i | ja[nm] | jev
  | ju[ln] | kva | kom | last | lat | lau | lør | ma[nriy] | me[dl] | mi[d] | mo[n] | mån | mnd
  | ne[sx] | nx | ni | nst | nov | no\s | nå\s | nå\spå | oct | okt | om | on | our | ons | ove
  | på\s | reg | sa[mt] | se[iptkv] | sid | sin | sis | six | sju | slu | sna | so\s | str | sun
  | sy | så\s | søn | t | u | v | w | x | yea | yes | ytt | å
"""
# The first letters of each rule's phrases; 0 stands for any figure.
_LETTERS = {
    "every": "0adefhjklmnoprstuvwxåé",
    "week of month": "0bfilst",
    "past": "0aefilnostyåé",
    "before meeting": "dt",
    "next meeting": "abfiknotw",
    "weekday of iso week": "filmostuvw",
    "weekday after weeks": "0aeflmnostwåé",
    "weeks from now": "0aefnoståé",
    "weekday next week": "flmostw",
    "next weekday": "iknot",
    "iso week": "uvw",
    "week after next": "auvw",
    "next week": "abdeiklmnost",
    "this week": "bdefilpstuvw",
    "before weekend": "abfitw",
    "after weekend": "aeo",
    "next month": "biknot",
    "this month": "abdefilmstuvw",
    "named month": "bdefilmstu",
    "year's end": "abefilstuwy",
    "after new year": "aeiop",
    "before christmas": "abfitw",
    "after christmas": "aeo",
    "week after easter": "auvw",
    "before easter": "abfitw",
    "after easter": "aeo",
    "before whitsun": "abfitw",
    "after whitsun": "aeo",
    "iso": "0",
    "clinical": "0iw",
    "numeric": "0flmostw",
    "named": "0dflmostw",
    "month first": "adfjlmnostw",
    "day only": "bdfilmostw",
    "overmorrow": "dit",
    "tomorrow": "0it",
    "today": "bcdeilst",
    "after so long": "iow",
    "hours": "iw",
    "month cell": "adfjmnos",
    "duration": "0adefinostyåé",
    "vague": "aefimorsuvw",
    "weekday": "cflmnostw",
}
_INNER_NAME = re.compile(r"\(\?P<\w+>")
_WORD = re.compile(rf"(?<![\w@])(?={_STARTS})", re.VERBOSE)


class Phrase(NamedTuple):
    """A phrase about time: where it stands, its words, and the rule that knows it."""

    start: int
    end: int
    words: str
    rule: DateRule


def phrases(folded: str) -> Iterator[Phrase]:
    """The phrases about time in a folded text, in order and without overlap."""
    end = 0
    for word in _WORD.finditer(folded):
        start = word.start()
        letter = folded[start] if start < len(folded) else ""
        match = rules_at(letter).match(folded, start) if start >= end else None
        if match is not None and match.lastgroup is not None:
            end = match.end()
            yield Phrase(start, end, match[0], RULES[int(match.lastgroup[1:])])


@lru_cache(maxsize=64)
def rules_at(letter: str) -> re.Pattern[str]:
    """The rules whose phrases may begin with a letter, the first that matches winning."""
    key = "0" if letter.isdigit() else letter
    fit = [i for i, rule in enumerate(RULES) if key in _LETTERS[rule.name]]
    named = (f"(?P<r{i}>{_INNER_NAME.sub('(?:', RULES[i].phrase)})" for i in fit)
    return re.compile("|".join(named) or r"(?!)", re.VERBOSE)
