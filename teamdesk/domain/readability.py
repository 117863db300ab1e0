"""How heavy a text is to read (LIX), and which of its sentences are long.

LIX is the words of a sentence on average, plus the percentage of words with more than six letters
(Björnsson 1968). It counts, and understands nothing: a short text gets no number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_WORDS = 20
LONG_WORD = 6
# Plain language advice is 15 to 20 words; a sentence with more is told of.
LONG_SENTENCE = 20

# Letters as one sees them: a mark that stands over a letter is none by itself.
_LETTER = r"[^\W_][\u0300-\u036f]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:[-'’.:](?:{_LETTER})+)*")
_STOPS = re.compile(r"\n|[!?…]+[»”\"')\]]*(?=\s|$)|\.+[»”\"')\]]*(?=\s|$)", re.MULTILINE)
_LAST_TOKEN = re.compile(r"[^\s«“\"'(\[]+$")
_NUMBER = re.compile(r"\d+(?:[.:]\d+)*")
# Norwegian and English ones that stand before what they belong to.
_BEFORE_WRITTEN = (
    "f.eks ca kl nr tlf bl.a dvs evt ev pga p.g.a iht jf jfr jmf dr st mht m.h.t t.o.m f.o.m "
    "fom tom vha v.h.a ifm mvh adr gj inkl ekskl maks sek avd hhv resp sml e.g i.e approx vs mr "
    "mrs ms prof"
)
_BEFORE = frozenset(_BEFORE_WRITTEN.split())
# Those that may be the last of a sentence, some of them words and names too.
_LAST_WRITTEN = (
    "osv mv m.v mm m.m o.l ol e.l el d.d etc d.å s.d dl a.m p.m no jan feb mar apr jun jul aug "
    "sep sept okt nov des man tir ons tor fre lør søn mån tys laur"
)
_LAST = frozenset(_LAST_WRITTEN.split())


class ReadingLevel(Worded):
    """How heavy a text is, from its LIX."""

    VERY_EASY = "very_easy", mark("very easy to read")
    EASY = "easy", mark("easy to read")
    MEDIUM = "medium", mark("of medium difficulty")
    HEAVY = "heavy", mark("heavy to read")
    VERY_HEAVY = "very_heavy", mark("very heavy to read")


# The lowest LIX that belongs to each; 60 itself is heavy still.
_LEVELS = (
    (61, ReadingLevel.VERY_HEAVY),
    (50, ReadingLevel.HEAVY),
    (40, ReadingLevel.MEDIUM),
    (30, ReadingLevel.EASY),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its place in the text, with its number of words."""

    start: int
    end: int
    words: int

    @property
    def is_long(self) -> bool:
        """Whether it is to be pointed out."""
        return self.words > LONG_SENTENCE


@dataclass(frozen=True, slots=True)
class Readability:
    """What can be said of a text; ``lix`` is None where it is too short for a number."""

    lix: int | None
    long_sentences: tuple[Sentence, ...]

    @property
    def level(self) -> ReadingLevel | None:
        """How heavy it is."""
        return None if self.lix is None else level_of(self.lix)


def readability(text: str) -> Readability:
    """Count a text."""
    found = tuple(sentences(text))
    long_ones = tuple(sentence for sentence in found if sentence.is_long)
    words = [match.group() for match in _WORD.finditer(text)]
    if len(words) < LEAST_WORDS:
        return Readability(None, long_ones)
    heavy = sum(_letters(word) > LONG_WORD for word in words)
    lix = len(words) / len(found) + 100 * heavy / len(words)
    return Readability(round(lix), long_ones)


def level_of(lix: int) -> ReadingLevel:
    """How heavy a text of this LIX is."""
    return next((level for least, level in _LEVELS if lix >= least), ReadingLevel.VERY_EASY)


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences that hold a word, in their order; a new line begins another one."""
    start = 0
    for stop in _STOPS.finditer(text):
        if _goes_on(text, start, stop):
            continue
        yield from _sentence(text, start, stop.end())
        start = stop.end()
    yield from _sentence(text, start, len(text))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    words = list(_WORD.finditer(text, start, end))
    if words:
        said = text[start:end]
        left = len(said) - len(said.lstrip())
        yield Sentence(start + left, start + len(said.rstrip()), len(words))


def _goes_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a stop is an abbreviation's, an ordinal's or an initial's, and ends nothing."""
    if not stop.group().startswith("."):
        return False
    rest = text[stop.end() :].lstrip(" \t")
    if not rest or rest.startswith("\n"):
        return False
    token = _LAST_TOKEN.search(text, start, stop.start())
    if token is None:
        return False
    word, begins_anew = token.group(), rest[0].isupper()
    if word.lower() in _BEFORE:
        return True
    if _NUMBER.fullmatch(word):
        return not begins_anew or not text[start : token.start()].strip()
    if len(word) == 1:
        return word.isupper()
    return not begins_anew and (word.lower() in _LAST or "." in word)


def _letters(word: str) -> int:
    return sum(letter.isalnum() for letter in word)
