"""Who a word of the note means: a member, a profession, the person, a relative or a service."""

from __future__ import annotations

from collections import Counter
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes.naming import (
    is_another_word,
    is_hurried_owner,
    is_meant,
    typos_of,
    ways_to_name,
)
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.notes.text import fold, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from teamdesk.domain.notes.model import NoteContext, NoteMember
    from teamdesk.domain.notes.text import Token

_LONGEST_NAME = 4
_SHORTEST_TYPO = 5
_KEPT = 4_096
_ORIGINS = frozenset({"fra", "frå", "from", "i", "på", "ved", "v"})


class Part(Enum):
    """The part that somebody plays; only the team's own promises have an assignee."""

    TEAM = auto()
    WE = auto()
    PRONOUN = auto()
    THEY = auto()
    PERSON = auto()
    RELATIVE = auto()
    SERVICE = auto()

    @property
    def is_outside(self) -> bool:
        """Whether a promise of theirs is an action with no assignee."""
        return self in (Part.RELATIVE, Part.SERVICE)


class Someone(NamedTuple):
    """Somebody the note means; ``name`` is a member's full name, where exactly one is meant."""

    part: Part
    name: str | None = None


_PLAIN = (
    (people.WE, Someone(Part.WE)),
    (people.PRONOUNS, Someone(Part.PRONOUN)),
    (people.PERSON, Someone(Part.PERSON)),
    (people.RELATIVES, Someone(Part.RELATIVE)),
    (people.SERVICES, Someone(Part.SERVICE)),
    (people.OUTSIDERS, Someone(Part.RELATIVE)),
)
_TITLES: dict[str, list[tuple[str, ...]]] = {}
for _title, _profession in people.PROFESSIONS.items():
    _TITLES.setdefault(_profession, []).append(tuple(_title.split()))
# What holds in every team; a profession that nobody in it has is somebody of a service.
_ANYWHERE: dict[tuple[str, ...], Someone] = {
    (word,): someone for words, someone in _PLAIN for word in words
} | {
    tuple(title.split()): Someone(Part.SERVICE)
    for title in people.PROFESSIONS
    if title not in people.LABEL_ONLY and title not in people.CAPITALS_ONLY
}


def _longest(names: Iterable[tuple[str, ...]]) -> dict[str, int]:
    """The number of words in the longest name that begins with each word."""
    found: dict[str, int] = {}
    for name in names:
        found[name[0]] = max(found.get(name[0], 0), len(name))
    return found


_LONGEST_ANYWHERE = _longest(_ANYWHERE)


class Roster:
    """The people of one meeting, looked up by the words that a note uses of them."""

    def __init__(self, context: NoteContext, *, english: bool = False) -> None:
        self._english = english
        self._names: dict[tuple[str, ...], Someone] = {}
        self._initials = {m.initials: m.name for m in context.members if m.initials}
        self._hurried = {fold(initials) for initials in self._initials if len(initials) > 1}
        self._add_professions(context.members)
        self._add_speakers(context, english=english)
        self._add_members(context.members)
        self._add_roles(context)
        self._person_initials = _add_person(self._names, context.person)
        self._longest = _longest(self._names)
        self._typos = self._likely_typos(context.members)
        # Most words of a note name nobody, whatever stands around them.
        self._may_name = lru_cache(maxsize=_KEPT)(self._may_name_somebody)

    def find(self, tokens: Sequence[Token], at: int) -> tuple[int, Someone] | None:
        """Who is meant from the token ``at`` on: the number of tokens, and whom they mean."""
        token = tokens[at]
        if not self._may_name(token.raw, token.low):
            return None
        if token.raw == self._person_initials:
            return 1, Someone(Part.PERSON)
        raw, low = token.raw.lstrip("@"), token.low.lstrip("@")
        if raw in self._initials:
            return 1, Someone(Part.TEAM, self._initials[raw])
        if self._is_hurried(tokens, at):
            return 1, Someone(Part.TEAM, self._initials[raw.upper()])
        if is_another_word(low, tokens, at, english=self._english):
            return None
        return self._named(tokens, at, low)

    def _may_name_somebody(self, raw: str, low: str) -> bool:
        bare = low.lstrip("@")
        known = (
            bare in self._longest
            or bare in _LONGEST_ANYWHERE
            or bare in self._typos
            or raw in self._hurried
        )
        initials = raw == self._person_initials or raw.lstrip("@") in self._initials
        return known or initials or bare.endswith(people.SERVICE_ENDINGS)

    def _named(self, tokens: Sequence[Token], at: int, low: str) -> tuple[int, Someone] | None:
        longest = max(self._longest.get(low, 0), _LONGEST_ANYWHERE.get(low, 0))
        for length in range(min(longest, len(tokens) - at), 0, -1):
            key = (low, *(t.low for t in tokens[at + 1 : at + length]))
            someone = self._known(key)
            if someone is not None and is_meant(low, tokens[at], length):
                return length, self._from_elsewhere(tokens, at + length, someone)
        if low in self._typos:
            return 1, self._typos[low]
        if len(low) > _SHORTEST_TYPO and low.endswith(people.SERVICE_ENDINGS):
            return 1, Someone(Part.SERVICE)
        return None

    def _known(self, key: tuple[str, ...]) -> Someone | None:
        return self._names.get(key) or _ANYWHERE.get(key)

    def _is_hurried(self, tokens: Sequence[Token], at: int) -> bool:
        """«kh: ringe NAV», «kh ringer NAV», «(kh)»: initials in small letters, by their place."""
        if tokens[at].raw not in self._hurried:
            return False
        return is_hurried_owner(tokens, at, english=self._english)

    def _add_speakers(self, context: NoteContext, *, english: bool) -> None:
        author = Someone(Part.TEAM, context.author)
        coordinator = Someone(Part.TEAM, context.coordinator)
        self._names.update({(word,): author for word in people.AUTHOR})
        self._names.update({(word,): coordinator for word in people.COORDINATOR})
        if english:
            self._names.update({(word,): author for word in people.ENGLISH_AUTHOR})
            self._names.update({(word,): Someone(Part.WE) for word in people.ENGLISH_WE})
            for name in people.ENGLISH_SERVICES:
                self._names[tuple(name.split())] = Someone(Part.SERVICE)
            pronoun = Someone(Part.PRONOUN)
            self._names.update({(word,): pronoun for word in people.ENGLISH_PRONOUNS})
        elif context.language == "nn":
            self._names[("me",)] = Someone(Part.WE)

    def _add_members(self, members: Sequence[NoteMember]) -> None:
        named: dict[tuple[str, ...], set[str]] = {}
        for member in members:
            for key in ways_to_name(member.name):
                named.setdefault(key, set()).add(member.name)
        for key, owners in named.items():
            self._names[key] = Someone(Part.TEAM, min(owners) if len(owners) == 1 else None)

    def _add_professions(self, members: Sequence[NoteMember]) -> None:
        held = [_professions(member.role) for member in members]
        count = Counter(profession for professions in held for profession in professions)
        holder = {
            p: m.name for m, professions in zip(members, held, strict=True) for p in professions
        }
        for profession, name in holder.items():
            someone = Someone(Part.TEAM, name if count[profession] == 1 else None)
            self._names.update(dict.fromkeys(_TITLES[profession], someone))

    def _add_roles(self, context: NoteContext) -> None:
        """«Nattevakta» is whom the team says it is."""
        known = {member.name for member in context.members}
        for word in context.words:
            if word.kind is TeamWordKind.ROLE and word.means in known:
                key = tuple(token.low for token in tokenize(word.text, 0, len(word.text)))
                self._names[key[:_LONGEST_NAME]] = Someone(Part.TEAM, word.means)

    def _likely_typos(self, members: Sequence[NoteMember]) -> dict[str, Someone]:
        """Misspelt first names; a profession misspelt is too often another word."""
        found: dict[str, Someone] = {}
        for member in members:
            first = fold(member.name).split()[:1]
            if first and len(first[0]) >= _SHORTEST_TYPO:
                for typo in typos_of(first[0]):
                    if self._known((typo,)) is None:
                        found[typo] = self._names[(first[0],)]
        return found

    def _from_elsewhere(self, tokens: Sequence[Token], after: int, someone: Someone) -> Someone:
        """«Kari fra NAV» and «Anne (datter)» are not the members of these names."""
        following = tokens[after : after + 2]
        if someone.part is not Part.TEAM or len(following) < 2:
            return someone
        link, word = following[0].low, following[1].low
        other = self._known((word,))
        if other is None or not other.part.is_outside:
            return someone
        return other if link in _ORIGINS or link == "(" else someone


def _add_person(names: dict[tuple[str, ...], Someone], person: str | None) -> str | None:
    """Make the person known; initials are returned, for only in capitals do they mean anyone."""
    if not person:
        return None
    if person.isupper() and len(person) <= _LONGEST_NAME:
        return person
    words = tuple(fold(person).split())
    for key in {words, words[:1]}:
        if names.get(key, Someone(Part.PERSON)).part is not Part.TEAM or key == words:
            names[key] = Someone(Part.PERSON)
    return None


def _professions(role: str) -> frozenset[str]:
    low = fold(role)
    whole = people.PROFESSIONS.get(low)
    if whole is not None:
        return frozenset({whole})
    found = (people.PROFESSIONS.get(word) for word in low.replace("/", " ").split())
    return frozenset(profession for profession in found if profession is not None)
