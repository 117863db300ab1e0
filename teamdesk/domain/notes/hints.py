"""What a correction by hand teaches the reader: the rules, and how sure they are to be.

Only what is safe to carry over is learned: never that one of the verbs which staff alone do
(`ringe`, `bestille`) is no promise, and never a name. A hint counts from the second time on
(`COUNTS_FROM`), so that one slip of the hand teaches nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes.reasons import Aspect, ReasonRule
from teamdesk.domain.notes.team_words import TeamWord, TeamWordKind
from teamdesk.domain.notes.text import Token, fold, tokenize
from teamdesk.domain.notes.verb_forms import VerbClass, norwegian_verbs

if TYPE_CHECKING:
    from collections.abc import Collection

    from teamdesk.domain.notes.reasons import Reason

COUNTS_FROM = 2
_LONGEST_ROLE = 3
_NO_ROLES = people.PRONOUNS | people.WE | people.AUTHOR | people.PERSON | people.RELATIVES
_SHORTEST_VERB = 4
_BY_VERB = frozenset({ReasonRule.VERB, ReasonRule.ASKED, ReasonRule.MUST, ReasonRule.PASSIVE})


def hint_of_drop(quote: str, reasons: Collection[Reason]) -> TeamWord | None:
    """A promise that was none: its verb with the word behind it, `ser an`, or its noun."""
    kind = next((reason for reason in reasons if reason.aspect is Aspect.KIND), None)
    if kind is None or kind.rule not in _BY_VERB | {ReasonRule.NOUN}:
        return None
    words = [token.low for token in tokenize(quote, 0, len(quote)) if token.is_word]
    low = fold(kind.words)
    readings = norwegian_verbs().readings(low)
    if low not in words or any(verb.kind is VerbClass.STRONG for verb in readings):
        return None
    at = words.index(low)
    return TeamWord(TeamWordKind.NO_DEED, " ".join(words[at : at + 2]))


def hint_of_owner(
    quote: str, reasons: Collection[Reason], members: Collection[str], owner: str
) -> TeamWord | None:
    """Somebody else was meant by a word: `fysio` where two are, or a name used at home."""
    low = fold(_doer_words(quote, reasons)).strip(" :@")
    names = {part for member in members for part in (fold(member), *fold(member).split())}
    if not low or low in names | _NO_ROLES or len(low.split()) > _LONGEST_ROLE:
        return None
    return TeamWord(TeamWordKind.ROLE, low, owner) if owner in members else None


def hint_of_missed(text: str, members: Collection[str]) -> TeamWord | None:
    """A promise that the reader passed over: the verb in it that the lexicon lacks."""
    names = {part for member in members for part in fold(member).split()}
    lexicon = norwegian_verbs()
    for token in tokenize(text, 0, len(text)):
        if not token.is_word or token.low in names or token.low in people.PROFESSIONS:
            continue
        if lexicon.readings(token.low):
            return None
        if _may_be_verb(token):
            return TeamWord(TeamWordKind.DEED, token.low)
    return None


def _doer_words(quote: str, reasons: Collection[Reason]) -> str:
    """The words that tell a doer, or the unknown name right before the verb."""
    told = next((reason for reason in reasons if reason.aspect is Aspect.OWNER), None)
    if told is not None:
        return told.words
    kind = next((reason for reason in reasons if reason.aspect is Aspect.KIND), None)
    first, _, rest = quote.partition(" ")
    before_verb = kind is not None and rest.startswith(kind.words) and first[:1].isupper()
    return first if before_verb and first.isalpha() else ""


def _may_be_verb(token: Token) -> bool:
    low = token.low
    known = frames.ADVERBS | frames.SUBORDINATORS | frames.CLAUSE_JOINERS | frames.DEED_NOUNS
    if low in known or len(low) < _SHORTEST_VERB or not low.isalpha():
        return False
    return low.endswith(("er", "ar", "e", "es", "ast"))
