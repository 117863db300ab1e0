"""Who a word of the note means: a member, a profession, the person, a relative or a service."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.notes.text import fold, tokenize, without_accents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.model import NoteContext, NoteMember
    from teamdesk.domain.notes.text import Token

_LONGEST_NAME = 4
_SHORTEST_TYPO = 5
_ORIGINS = frozenset({"fra", "frå", "from", "i", "på", "ved", "v"})


class Part(Enum):
    """The part that somebody plays; only the team's own promises have an assignee."""

    TEAM = auto()
    WE = auto()
    PRONOUN = auto()
    PERSON = auto()
    RELATIVE = auto()
    SERVICE = auto()

    @property
    def is_outside(self) -> bool:
        """Whether a promise of theirs is an action with no assignee."""
        return self in {Part.RELATIVE, Part.SERVICE}


@dataclass(frozen=True, slots=True)
class Someone:
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
_ANYWHERE: dict[tuple[str, ...], Someone] = {
    (word,): someone for words, someone in _PLAIN for word in words
}


class Roster:
    """The people of one meeting, looked up by the words that a note uses of them."""

    def __init__(self, context: NoteContext, *, english: bool = False) -> None:
        self._names: dict[tuple[str, ...], Someone] = dict(_ANYWHERE)
        self._initials = {m.initials: m.name for m in context.members if m.initials}
        self._add_professions(context.members)
        self._add_speakers(context, english=english)
        self._add_members(context.members)
        self._add_roles(context)
        self._person_initials = _add_person(self._names, context.person)
        self._first_words = {words[0] for words in self._names}
        self._typos = self._likely_typos(context.members)

    def find(self, tokens: Sequence[Token], at: int) -> tuple[int, Someone] | None:
        """Who is meant from the token ``at`` on: the number of tokens, and whom they mean."""
        token = tokens[at]
        if token.raw == self._person_initials:
            return 1, Someone(Part.PERSON)
        if token.raw.lstrip("@") in self._initials:
            return 1, Someone(Part.TEAM, self._initials[token.raw.lstrip("@")])
        low = token.low.lstrip("@")
        if self._is_hurried(tokens, at):
            return 1, Someone(Part.TEAM, self._initials[token.raw.upper()])
        if _is_another_word(low, tokens, at):
            return None
        if low in self._first_words:
            for length in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
                key = (low, *(t.low for t in tokens[at + 1 : at + length]))
                someone = self._names.get(key)
                if someone is not None and _is_meant(low, token, length):
                    return length, self._from_elsewhere(tokens, at + length, someone)
        if low in self._typos:
            return 1, self._typos[low]
        if len(low) > _SHORTEST_TYPO and low.endswith(people.SERVICE_ENDINGS):
            return 1, Someone(Part.SERVICE)
        return None

    def _is_hurried(self, tokens: Sequence[Token], at: int) -> bool:
        """«kh: ringe NAV»: initials in small letters count where they are a label."""
        low = tokens[at].raw
        if len(low) < 2 or not low.islower() or low.upper() not in self._initials:
            return False
        heads = at == 0 or not tokens[at - 1].is_word
        return heads and _heads_label(tokens, at)

    def _add_speakers(self, context: NoteContext, *, english: bool) -> None:
        author = Someone(Part.TEAM, context.author)
        coordinator = Someone(Part.TEAM, context.coordinator)
        self._names.update({(word,): author for word in people.AUTHOR})
        self._names.update({(word,): coordinator for word in people.COORDINATOR})
        if english:
            self._names.update({(word,): author for word in people.ENGLISH_AUTHOR})
            self._names.update({(word,): Someone(Part.WE) for word in people.ENGLISH_WE})
            pronoun = Someone(Part.PRONOUN)
            self._names.update({(word,): pronoun for word in people.ENGLISH_PRONOUNS})
        elif context.language == "nn":
            self._names[("me",)] = Someone(Part.WE)

    def _add_members(self, members: Sequence[NoteMember]) -> None:
        named: dict[tuple[str, ...], set[str]] = {}
        for member in members:
            for key in _ways_to_name(member.name):
                named.setdefault(key, set()).add(member.name)
        for key, owners in named.items():
            self._names[key] = Someone(Part.TEAM, min(owners) if len(owners) == 1 else None)

    def _add_professions(self, members: Sequence[NoteMember]) -> None:
        held = [_professions(member.role) for member in members]
        count = Counter(profession for professions in held for profession in professions)
        holder = {
            p: m.name for m, professions in zip(members, held, strict=True) for p in professions
        }
        for word, profession in people.PROFESSIONS.items():
            someone = Someone(Part.SERVICE)
            if profession in holder:
                one = count[profession] == 1
                someone = Someone(Part.TEAM, holder[profession] if one else None)
            elif word in people.LABEL_ONLY or word in people.CAPITALS_ONLY:
                continue
            self._names[tuple(word.split())] = someone

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
                for typo in _typos(first[0]):
                    if (typo,) not in self._names:
                        found[typo] = self._names[(first[0],)]
        return found

    def _from_elsewhere(self, tokens: Sequence[Token], after: int, someone: Someone) -> Someone:
        """«Kari fra NAV» and «Anne (datter)» are not the members of these names."""
        following = tokens[after : after + 2]
        if someone.part is not Part.TEAM or len(following) < 2:
            return someone
        link, word = following[0].low, following[1].low
        other = self._names.get((word,))
        if other is None or not other.part.is_outside:
            return someone
        return other if link in _ORIGINS or link == "(" else someone


def _ways_to_name(name: str) -> Iterator[tuple[str, ...]]:
    folded = fold(name)
    for spelling in {folded, without_accents(folded)}:
        words = tuple(spelling.split())
        for length in range(1, len(words) + 1):
            yield words[:length]
            yield ("".join(words[:length]),)
        if len(words) > 1:
            yield words[-1:]


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


def _heads_label(tokens: Sequence[Token], at: int) -> bool:
    """«trener:» is a profession, «Ola trener styrke» is not."""
    return at + 1 == len(tokens) == 1 or (at + 1 < len(tokens) and tokens[at + 1].low in {":", "-"})


def _leads_clause(tokens: Sequence[Token], at: int) -> bool:
    """«leder svarer», «av leder»: the profession; «Ola leder gruppa» is the verb."""
    before = tokens[at - 1].low if at > 0 else "."
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if before in {"av", "(", "by"}:
        return True
    return not before[-1].isalnum() and (behind.endswith(("r", "s")) or behind in MODALS)


def _is_another_word(low: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a profession or a name is here the word that it also is."""
    if low in people.LABEL_ONLY and not _heads_label(tokens, at):
        return low not in people.LEADERS or not _leads_clause(tokens, at)
    return low in people.WORDS_TOO and _is_everyday_word(tokens, at)


def _is_everyday_word(tokens: Sequence[Token], at: int) -> bool:
    """«Per i dag», «hans kone», «mer liv i beina»: no member, whatever their names are."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if tokens[at].low == "per":
        return following in people.AFTER_PER or (at > 0 and tokens[at].raw.islower())
    return at > 0 and tokens[at - 1].is_word and tokens[at].raw.islower()


def _is_meant(low: str, token: Token, length: int) -> bool:
    return length > 1 or low not in people.CAPITALS_ONLY or token.raw.isupper()


def _typos(word: str) -> Iterator[str]:
    """One letter left out, and two letters swapped: a letter replaced is too often another name."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]
