"""How people are named in haste: parts of names, small letters, typing errors, other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes.lexicon_verbs import MODALS
from teamdesk.domain.notes.text import fold, without_accents, word_set
from teamdesk.domain.notes.verb_forms import Form, english_verbs, norwegian_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.text import Token


_LABEL_SIGNS = frozenset({":", "-", "–", "—", "->", "=>", "→"})
_TAIL_SIGNS = frozenset({"(", "-", "–", "—", "|", "/", ":", "?", "->", "→"})
_STOPS = frozenset({")", ".", ",", "|", ";", "\n"})
_AGENTS = frozenset({"av", "by", "ansv", "ansvar", "ansvarlig", "v"})
_BETWEEN = frozenset({"og", "and", "så", "&", "+"})
# Initials that are everyday words in small letters.
_EVERYDAY = word_set("""
    vi de du så da nå no der her det den jo og er på av til om en et ei at ut inn opp ned ha se la
    gå få ta gi si be bo by ja nei kan må han hun ho hu me eg jeg som dei seg sin om hva kva når
    """)
_EVERYDAY_ENGLISH = word_set("""
    we he she it so as is to do go no or if my me us at in on up by an am be of and but for the who
    all any can has had her him his how its let may new not now off old one our out own see two was
    way why you they
    """)


def ways_to_name(name: str) -> Iterator[tuple[str, ...]]:
    """The folded words that may stand for a full name: its first, its last, several in one."""
    folded = fold(name)
    for spelling in {folded, without_accents(folded)}:
        words = tuple(spelling.split())
        for length in range(1, len(words) + 1):
            yield words[:length]
            yield ("".join(words[:length]),)
        if len(words) > 1:
            yield words[-1:]


def typos_of(word: str) -> Iterator[str]:
    """One letter left out, and two letters swapped: a letter replaced is too often another name."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :]


def is_meant(low: str, token: Token, length: int) -> bool:
    """Whether «ET» and its like stand in capitals; small, they are another word."""
    return length > 1 or low not in people.CAPITALS_ONLY or token.raw.isupper()


def heads_label(tokens: Sequence[Token], at: int) -> bool:
    """«trener:» is a profession, «Ola trener styrke» is not."""
    return at + 1 == len(tokens) == 1 or (at + 1 < len(tokens) and tokens[at + 1].low in {":", "-"})


def is_hurried_owner(tokens: Sequence[Token], at: int, *, english: bool) -> bool:
    """Whether initials in small letters are an owner: as a label, before a verb, or at an end."""
    raw, before = tokens[at].raw, tokens[at - 1].low if at > 0 else "."
    behind = tokens[at + 1].low if at + 1 < len(tokens) else "."
    heads = not before[-1].isalnum() or before in _BETWEEN
    if heads and (behind in _LABEL_SIGNS or heads_label(tokens, at)):
        return True
    if raw in (_EVERYDAY_ENGLISH if english else _EVERYDAY):
        return False
    if (before in _TAIL_SIGNS and behind in _STOPS) or before in _AGENTS:
        return True
    if heads and (behind in _BETWEEN or _opens_line(tokens, at)):
        return True
    return heads and _is_told_of_a_doer(behind, english=english)


def _opens_line(tokens: Sequence[Token], at: int) -> bool:
    """«gr dressing change fri»: first in its line, with words behind and no figure."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return at == 0 and behind is not None and behind.low[0].isalpha()


def _is_owner_form(tokens: Sequence[Token], at: int) -> bool:
    """«me: bath lift», «(meg)», «me to call»: those who write mean themselves."""
    before = tokens[at - 1].low if at > 0 else "."
    behind = tokens[at + 1].low if at + 1 < len(tokens) else "."
    heads = not before[-1].isalnum()
    tail = before in _TAIL_SIGNS and behind in _STOPS
    return tail or (heads and (behind == "to" or behind in _LABEL_SIGNS))


def _is_told_of_a_doer(behind: str, *, english: bool) -> bool:
    if behind in MODALS or (english and behind == "to"):
        return True
    if english:
        return english_verbs().reading(behind, Form.INFINITIVE) is not None
    told = (Form.PRESENT, Form.PAST, Form.PARTICIPLE)
    return any(verb.form in told for verb in norwegian_verbs().readings(behind))


def _leads_clause(tokens: Sequence[Token], at: int) -> bool:
    """«leder svarer», «av leder»: the profession; «Ola leder gruppa» is the verb."""
    before = tokens[at - 1].low if at > 0 else "."
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if before in {"av", "(", "by"}:
        return True
    return not before[-1].isalnum() and (behind.endswith(("r", "s")) or behind in MODALS)


def is_another_word(low: str, tokens: Sequence[Token], at: int, *, english: bool) -> bool:
    """Whether a profession or a name is here the word that it also is."""
    if low in people.OBJECT_FORMS and (english or low != "me"):
        return not _is_owner_form(tokens, at)
    if low in people.LABEL_ONLY and not heads_label(tokens, at):
        return low not in people.LEADERS or not _leads_clause(tokens, at)
    return low in people.WORDS_TOO and _is_everyday_word(tokens, at)


def _is_everyday_word(tokens: Sequence[Token], at: int) -> bool:
    """«Per i dag», «hans kone», «mer liv i beina»: no member, whatever their names are."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if tokens[at].low == "per":
        return following in people.AFTER_PER or (at > 0 and tokens[at].raw.islower())
    return at > 0 and tokens[at - 1].is_word and tokens[at].raw.islower()
