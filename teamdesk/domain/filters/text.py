"""A filter as text: «nivå:2,3 koord:kari sone:nord over frist», read and written.

What can't be understood becomes a `Problem`, never silence: nobody shall believe that a condition
holds which does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.filters.board_filter import (
    NONE,
    BoardFilter,
    Condition,
    Trait,
    folded,
    matches,
)
from teamdesk.domain.filters.facets import Facets, Option
from teamdesk.domain.filters.vocabulary import (
    NONE_WORDS,
    WRITTEN,
    trait_of_key,
    trait_of_phrase,
    trait_of_word,
)

if TYPE_CHECKING:
    from teamdesk.domain.labels import Words

QUOTES = '"«»“”„'
LEAST_FIRST_WORD = 3
_TOKEN = re.compile(rf"(?:[^\s{QUOTES}]|[{QUOTES}][^{QUOTES}]*[{QUOTES}]?)+")
_QUOTED = re.compile(rf"[{QUOTES}]([^{QUOTES}]*)[{QUOTES}]?")
_PARTS = re.compile(rf"(?:[^,{QUOTES}]|[{QUOTES}][^{QUOTES}]*[{QUOTES}]?)+")
_KEYED = re.compile(rf"([^\s:={QUOTES}]+)[:=](.*)", re.DOTALL)
_RANGE = re.compile(r"([1-3])\s*(?:[-–]\s*([1-3])|(\+))")
_NEEDS_QUOTES = re.compile(rf"[\s,:={QUOTES}]")


class ProblemKind(Enum):
    """Why a part of the text is not in use."""

    UNKNOWN_KEY = auto()
    UNKNOWN_VALUE = auto()
    VALUE_MISSING = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of the text that is not in use; ``trait`` is what it would have been about."""

    kind: ProblemKind
    typed: str
    trait: Trait | None = None


@dataclass(frozen=True, slots=True)
class ReadFilter:
    """What a text means, and what of it means nothing."""

    filter: BoardFilter
    problems: tuple[Problem, ...] = ()


def read_filter(text: str, facets: Facets) -> ReadFilter:
    """Read what somebody typed; words that are no condition are looked for in names."""
    return _Reader(text, facets).read()


def write_filter(board_filter: BoardFilter, facets: Facets, _: Words) -> str:
    """The text that `read_filter` reads as the same filter, in the language of ``_``."""
    parts: dict[Trait, list[str]] = {}
    for condition in board_filter.ordered:
        parts.setdefault(condition.trait, []).append(_value_text(condition, facets, _))
    written = [
        _(WRITTEN[trait]) + ("" if trait.is_flag else ":" + ",".join(values))
        for trait, values in parts.items()
    ]
    if plain := _words_text(board_filter.words):
        written.append(plain)
    return " ".join(written)


def resolve(typed: str, options: tuple[Option, ...]) -> tuple[str, ...]:
    """The values that typed words mean: those called exactly so, else those that begin so."""
    key = folded(typed)
    if key in NONE_WORDS or typed.strip() == "?":
        return tuple(option.key for option in options if option.key == NONE)
    if not key:
        return ()
    called = [(option, _names(option)) for option in options if option.key != NONE]
    exact = [option.key for option, names in called if key in map(folded, names)]
    begun = [option.key for option, names in called if any(matches(n, typed) for n in names)]
    return tuple(exact or begun)


class _Reader:
    """Goes through the words of a text once, from left to right."""

    def __init__(self, text: str, facets: Facets) -> None:
        self._facets = facets
        self._tokens = _TOKEN.findall(text)
        self._conditions: set[Condition] = set()
        self._words: list[str] = []
        self._problems: list[Problem] = []

    def read(self) -> ReadFilter:
        """Read everything."""
        while self._tokens:
            token = self._tokens.pop(0)
            if self._take_flag(token) or self._take_keyed(token) or self._take_bare_key(token):
                continue
            self._words.extend(_plain(token).split())
        words = " ".join(self._words)
        found = BoardFilter(frozenset(self._conditions), words, self._facets.member_id)
        return ReadFilter(found, tuple(self._problems))

    def _take_flag(self, token: str) -> bool:
        """«over frist» before «forfalt»: two words that belong together come first."""
        following = self._tokens[0] if self._tokens else ""
        for phrase, used in ((f"{token} {following}", 1), (token, 0)):
            trait = trait_of_phrase(phrase) if not _is_quoted(phrase) else None
            if trait is not None and (following or not used):
                del self._tokens[:used]
                self._conditions.add(Condition(trait))
                return True
        return False

    def _take_keyed(self, token: str) -> bool:
        found = _KEYED.fullmatch(token)
        if found is None:
            return False
        key, value = found[1], found[2]
        if not value and self._tokens and _KEYED.fullmatch(self._tokens[0]) is None:
            # «nivå: 2» is what most people write.
            value = self._tokens.pop(0)
        trait = trait_of_key(key)
        if trait is None:
            self._problems.append(Problem(ProblemKind.UNKNOWN_KEY, key))
        elif not _plain(value).strip():
            self._problems.append(Problem(ProblemKind.VALUE_MISSING, key, trait))
        else:
            self._take_values(trait, value)
        return True

    def _take_bare_key(self, token: str) -> bool:
        trait = trait_of_word(token) if not _is_quoted(token) else None
        if trait is None or not self._tokens:
            return False
        values = self._meant(trait, self._tokens[0])
        if not values:
            return False
        self._tokens.pop(0)
        self._conditions |= {Condition(trait, value) for value in values}
        return True

    def _take_values(self, trait: Trait, value: str) -> None:
        for part in _PARTS.findall(value):
            values = self._meant(trait, part)
            if not values and _plain(part).strip():
                typed = _plain(part).strip()
                self._problems.append(Problem(ProblemKind.UNKNOWN_VALUE, typed, trait))
            self._conditions |= {Condition(trait, each) for each in values}

    def _meant(self, trait: Trait, part: str) -> tuple[str, ...]:
        typed = _plain(part).strip()
        if trait is Trait.LEVEL and (span := _RANGE.fullmatch(typed)):
            first, last = int(span[1]), 3 if span[3] else int(span[2])
            return tuple(str(level) for level in range(min(first, last), max(first, last) + 1))
        return resolve(typed, self._facets.of(trait))


def _value_text(condition: Condition, facets: Facets, _: Words) -> str:
    option = facets.find(condition)
    if option is None:
        return _quoted(condition.value)
    if option.key == NONE:
        return _("none")
    first = option.words.split()[0]
    if len(first) >= LEAST_FIRST_WORD and resolve(first, facets.of(condition.trait)) == (
        option.key,
    ):
        return _quoted(first)
    return _quoted(option.words)


def _words_text(words: str) -> str:
    plain = " ".join(_plain(words).split())
    read = read_filter(plain, Facets())
    # A word that would mean something else, such as the name Mine, is put in quotes.
    is_safe = read.filter == BoardFilter(words=plain) and not read.problems
    is_key = any(trait_of_word(word) is not None for word in plain.split())
    return plain if is_safe and not is_key else f'"{plain}"'


def _names(option: Option) -> tuple[str, ...]:
    return (option.label, *((option.short,) if option.short else ()), *option.aliases)


def _quoted(text: str) -> str:
    plain = _plain(text)
    return f'"{plain}"' if _NEEDS_QUOTES.search(text) else text


def _plain(text: str) -> str:
    return _QUOTED.sub(r" \1 ", text).strip() if _is_quoted(text) else text


def _is_quoted(text: str) -> bool:
    return any(quote in text for quote in QUOTES)
