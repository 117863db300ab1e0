"""Know a column by its header, however it was typed: case, breaks, abbreviations, misspellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from teamdesk.domain.evaluations import Moment
from teamdesk.domain.names import clean, search_key
from teamdesk.imports.columns import Column
from teamdesk.imports.vocabulary import words_for

EXACT, COMPACT, ABBREVIATED, CONTAINED, MISSPELT = 100, 96, 88, 80, 70
_LEAST = 50
_LONGEST_HEADER = 60
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]?")
_HYPHENATED = re.compile(r"(?<=\w)-\s*\n\s*(?=[a-zæøå])")
_START_WORDS = (
    "start|oppstart|inn|innkomst|inntak|baseline|pre|before|initial|admission|intake|t1|1"
)
_END_WORDS = r"slutt|etter|ut|utskr\w*|avslutn\w*|end|post|after|final|discharge|exit|t2|2"
_START = re.compile(rf"\b(?:ved |at )?(?:{_START_WORDS}|før)\b\.?")
_END = re.compile(rf"\b(?:ved |at )?(?:{_END_WORDS})\b\.?")
# In a cell that tells the moment, «for» is «før» without its stroke.
_STARTS = re.compile(rf"\b(?:{_START_WORDS}|for)\b")
_ENDS = re.compile(rf"\b(?:{_END_WORDS})\b")
_RANGE = re.compile(r"\(?\b(\d+)\s?[-–]\s?(\d+)\b\)?")


@dataclass(frozen=True, slots=True)
class Header:
    """The words above one column."""

    text: str
    key: str
    moment: Moment | None = None
    """The moment that the words name beside the column."""
    bare_key: str = ""
    """The key without the words for the moment."""
    highest: int | None = None
    """The upper end of «(0–2)», which tells one form from another."""


def read_header(written: str) -> Header:
    """Take the header's words apart."""
    text = clean(_HYPHENATED.sub("", written))
    spelled = text.replace("%", " prosent ")
    if EXACT not in meanings(_key(spelled)).values():
        # Brackets tell a range or an example, and sometimes the unit: «Ganghastighet (s)».
        spelled = _BRACKETS.sub(" ", spelled)
    moment, bare = _moment(spelled.casefold())
    ranged = _RANGE.search(text)
    highest = int(ranged[2]) if ranged else None
    return Header(text, _key(spelled), moment, _key(bare), highest)


def _key(text: str) -> str:
    return search_key(text) if len(text) <= _LONGEST_HEADER else ""


def _moment(text: str) -> tuple[Moment | None, str]:
    starts, ends = _START.search(text), _END.search(text)
    if bool(starts) == bool(ends):
        return None, text
    found = starts or ends
    bare = f"{text[: found.start()]} {text[found.end() :]}" if found else text
    return (Moment.START if starts else Moment.END), bare


@lru_cache(maxsize=4096)
def meanings(key: str) -> dict[Column, int]:
    """How well a header's key fits each column, best 100; columns that don't fit are left out."""
    if not key:
        return {}
    exact = {column: EXACT for column in Column if key in _keys(column)}
    if exact:
        return exact
    compact = key.replace(" ", "")
    scores = {column: _fit(key, compact, column) for column in Column}
    return {column: score for column, score in scores.items() if score >= _LEAST}


@lru_cache(maxsize=len(Column))
def _keys(column: Column) -> frozenset[str]:
    return frozenset(search_key(word.replace("%", " prosent ")) for word in words_for(column))


def _fit(key: str, compact: str, column: Column) -> int:
    return max(_fit_to(key, compact, known) for known in _keys(column))


def _fit_to(key: str, compact: str, known: str) -> int:
    if compact == known.replace(" ", ""):
        return COMPACT
    words, known_words = key.split(), known.split()
    if _abbreviates(words, known_words):
        return ABBREVIATED
    if len(known) >= 3 and f" {known} " in f" {key} ":
        leads = 2 if key.startswith(known) else 0
        return CONTAINED + leads - 6 * (len(words) - len(known_words))
    return MISSPELT if _is_misspelt(key, known) else 0


def _abbreviates(words: list[str], known_words: list[str]) -> bool:
    return len(words) == len(known_words) and all(
        word == known or (len(word) >= 3 and known.startswith(word))
        for word, known in zip(words, known_words, strict=True)
    )


def _is_misspelt(key: str, known: str) -> bool:
    if min(len(key), len(known)) < 6 or abs(len(key) - len(known)) > 2 or key[0] != known[0]:
        return False
    return SequenceMatcher(None, key, known).ratio() >= 0.86


def read_moment(text: str) -> Moment:
    """The moment that a cell names, in a team's words."""
    key = search_key(text)
    if _ENDS.search(key):
        return Moment.END
    return Moment.START if _STARTS.search(key) else Moment.UNDERWAY
