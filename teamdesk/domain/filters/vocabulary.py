"""The words a filter is typed with, in all three languages at once.

Whoever sits at the machine types the words they know, whatever language the window speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.filters.board_filter import Trait
from teamdesk.domain.names import search_key

if TYPE_CHECKING:
    from collections.abc import Mapping

# What the program itself writes; each translation is one of the words below.
WRITTEN: Mapping[Trait, str] = {
    Trait.MINE: mark("mine"),
    Trait.OVERDUE: mark("overdue"),
    Trait.NO_PLAN: mark("without plan"),
    Trait.LEVEL: mark("level"),
    Trait.COORDINATOR: mark("coordinator"),
    Trait.PROFESSION: mark("profession"),
    Trait.PHASE: mark("phase"),
    Trait.ZONE: mark("zone"),
    Trait.ENTRY_ROUTE: mark("route"),
    Trait.PROGRAMME: mark("programme"),
    Trait.ARENA: mark("arena"),
}
KEYS: Mapping[Trait, tuple[str, ...]] = {
    Trait.LEVEL: ("nivå", "behovsnivå", "level", "needlevel"),
    Trait.COORDINATOR: ("koordinator", "coordinator", "sonekontakt", "zonecontact"),
    Trait.PROFESSION: ("profesjon", "yrke", "yrkesgruppe", "fag", "profession"),
    Trait.PHASE: ("fase", "phase"),
    Trait.ZONE: ("sone", "hjemmetjenestesone", "heimetenestesone", "zone"),
    Trait.ENTRY_ROUTE: ("inngang", "inngangsvei", "inngangsveg", "route", "entry", "entryroute"),
    Trait.PROGRAMME: ("program", "programme"),
    Trait.ARENA: ("arena", "sted", "stad", "place"),
}
PHRASES: Mapping[Trait, tuple[str, ...]] = {
    Trait.MINE: ("mine",),
    Trait.OVERDUE: ("over frist", "over fristen", "forfalt", "forfalle", "overdue", "frist:over"),
    Trait.NO_PLAN: (
        "uten ip",
        "utan ip",
        "uten plan",
        "utan plan",
        "mangler ip",
        "manglar ip",
        "mangler plan",
        "manglar plan",
        "without ip",
        "without plan",
        "missing ip",
        "missing plan",
        "no ip",
        "no plan",
        "ip:nei",
        "ip:mangler",
        "ip:manglar",
        "ip:ingen",
        "ip:no",
        "ip:missing",
    ),
}
NONE_WORDS = frozenset(
    search_key(word)
    for word in ("ingen", "inga", "ikke satt", "ikkje sett", "mangler", "manglar", "none", "unset")
)
LEAST_LETTERS = 3
_BY_KEY = {search_key(word): trait for trait, words in KEYS.items() for word in words}
_BY_PHRASE = {search_key(phrase): trait for trait, said in PHRASES.items() for phrase in said}


def trait_of_key(typed: str) -> Trait | None:
    """The trait that a word before a colon means; its beginning is enough where that is clear."""
    key = search_key(typed)
    if key in _BY_KEY:
        return _BY_KEY[key]
    if len(key) < LEAST_LETTERS:
        return None
    found = {trait for word, trait in _BY_KEY.items() if word.startswith(key)}
    return found.pop() if len(found) == 1 else None


def trait_of_word(typed: str) -> Trait | None:
    """The trait that a whole word means, so that «nivå 2» needs no colon."""
    return _BY_KEY.get(search_key(typed))


def trait_of_phrase(typed: str) -> Trait | None:
    """The flag that one word, or two of them, mean."""
    return _BY_PHRASE.get(search_key(typed))
