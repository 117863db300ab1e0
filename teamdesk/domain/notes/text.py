"""Folding and words: every other module of the reader looks at a note through these."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(r"->|=>|@?[^\W_]+(?:[-'’][^\W_]+)*|[^\w\s]|_")

_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_AROUND = " \t\n.!?-*•–"


# Named tuples, for a note has hundreds, and they are made three times as fast.
class Token(NamedTuple):
    """A word or a sign: ``raw`` as typed, ``low`` folded, and where it stands in the note."""

    raw: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or a digit."""
        return self.low[-1].isalnum()


def fold(text: str) -> str:
    """Lower case, letter for letter, so that positions in the result are positions in ``text``."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters (İ) grow when lowered: they stay as they are.
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def without_accents(folded: str) -> str:
    """«máret» as «maret», as a hurried hand types it; æ, ø and å are letters, not accents."""
    return "".join(
        char if char in "æøå" else unicodedata.normalize("NFD", char)[0] for char in folded
    )


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words and signs of ``text[start:end]``, placed in the whole text."""
    folded = fold(text[start:end])
    return tuple(
        Token(m[0], folded[m.start() - start : m.end() - start], m.start(), m.end())
        for m in _WORD.finditer(text, start, end)
    )


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """The stretch of the sentence, or of the line, that a position stands in; no space around."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= position), default=0)
    end = min((end for end in ends if end > position), default=len(text))
    words = text[start:end]
    start += len(words) - len(words.lstrip(_AROUND))
    return start, max(start, start + len(words.strip(_AROUND)))


def word_set(listed: str) -> frozenset[str]:
    """The words of a list that is written as running text, the form the lexicons have."""
    return frozenset(listed.split())
