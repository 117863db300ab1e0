"""Which cases a person wants to see: the one rule behind chips, typed text and saved filters."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark
from teamdesk.domain.names import search_key
from teamdesk.domain.people import NeedLevel
from teamdesk.domain.pressing import PressingKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow

OVERDUE = frozenset(
    {
        PressingKind.FIRST_CONTACT_OVERDUE,
        PressingKind.ACTIONS_OVERDUE,
        PressingKind.EVALUATION_OVERDUE,
        PressingKind.FOLLOW_UP_OVERDUE,
        PressingKind.DECISION_ENDED,
    }
)
# A city has 5,000 names, and each letter that is typed compares them all.
REMEMBERED = 20_000


class Trait(StrEnum):
    """What a card can be picked by; the value is what a saved filter stores."""

    MINE = "mine"
    OVERDUE = "overdue"
    NO_PLAN = "no_plan"
    LEVEL = "level"
    COORDINATOR = "coordinator"
    PROFESSION = "profession"
    PHASE = "phase"
    ZONE = "zone"
    ENTRY_ROUTE = "entry_route"
    PROGRAMME = "programme"
    ARENA = "arena"

    @property
    def is_flag(self) -> bool:
        """Whether it is simply so or not, with no value to choose."""
        return self in FLAGS


TRAIT_NAMES: Mapping[Trait, str] = {
    Trait.MINE: mark("Mine"),
    Trait.OVERDUE: mark("Overdue"),
    Trait.NO_PLAN: mark("Without plan"),
    Trait.LEVEL: mark("Need level"),
    Trait.COORDINATOR: mark("Coordinator"),
    Trait.PROFESSION: mark("Profession"),
    Trait.PHASE: mark("Phase"),
    Trait.ZONE: mark("Zone"),
    Trait.ENTRY_ROUTE: mark("Way in"),
    Trait.PROGRAMME: mark("Programme"),
    Trait.ARENA: mark("Arena"),
}
FLAGS = frozenset({Trait.MINE, Trait.OVERDUE, Trait.NO_PLAN})
ORDER = {trait: place for place, trait in enumerate(Trait)}
NONE = ""
OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must be true of a card; `NONE` asks for those without any value."""

    trait: Trait
    value: str = NONE


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Conditions and words that a card has to meet.

    Of one trait, any value will do («sone nord eller sør»); of different traits, all must be met.

    Attributes:
        words: beginnings of the words of a name or of a case number, as typed.
        member_id: whose «mine» it is.
    """

    conditions: frozenset[Condition] = frozenset()
    words: str = ""
    member_id: UUID | None = None
    _wanted: tuple[tuple[Trait, frozenset[str]], ...] = field(init=False, repr=False, compare=False)
    _typed: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        wanted: dict[Trait, set[str]] = {}
        for condition in self.ordered:
            wanted.setdefault(condition.trait, set()).add(condition.value)
        groups = tuple((trait, frozenset(values)) for trait, values in wanted.items())
        # Worked out once, for thousands of cards are asked about.
        object.__setattr__(self, "_wanted", groups)
        object.__setattr__(self, "_typed", tuple(search_key(self.words).split()))

    @property
    def ordered(self) -> tuple[Condition, ...]:
        """The conditions, always in the same order."""
        return tuple(sorted(self.conditions, key=lambda each: (ORDER[each.trait], each.value)))

    @property
    def is_on(self) -> bool:
        """Whether anything can be hidden."""
        return bool(self._wanted or self._typed)

    def has(self, trait: Trait, value: str = NONE) -> bool:
        """Whether a condition stands."""
        return Condition(trait, value) in self.conditions

    def toggled(self, condition: Condition) -> BoardFilter:
        """The filter with a condition, or without it where it had it."""
        return BoardFilter(self.conditions ^ {condition}, self.words, self.member_id)

    def without_words(self) -> BoardFilter:
        """The filter with nothing typed; on the wall a typed name would be a name too."""
        return BoardFilter(self.conditions, "", self.member_id)

    def accepts(self, card: CardRow) -> bool:
        """Whether the card is shown."""
        for trait, values in self._wanted:
            if values.isdisjoint(self._values(card, trait)):
                return False
        return not self._typed or begin_words(self._typed, f"{card.name} {card.number}")

    def failed_traits(self, card: CardRow) -> list[Trait]:
        """The traits for which a card is hidden; words count for none of them."""
        return [
            trait for trait, values in self._wanted if values.isdisjoint(self._values(card, trait))
        ]

    def accepts_words(self, card: CardRow) -> bool:
        """Whether the card passes what was typed of its name or number."""
        return not self._typed or begin_words(self._typed, f"{card.name} {card.number}")

    def _values(self, card: CardRow, trait: Trait) -> tuple[str, ...]:
        if trait is Trait.MINE:
            is_mine = card.coordinator is not None and card.coordinator.id == self.member_id
            return (NONE,) if is_mine else ()
        return values_of(card, trait)


def values_of(card: CardRow, trait: Trait) -> tuple[str, ...]:
    """The values a card has of a trait: `NONE` alone where it has none."""
    return _VALUES[trait](card)


def matches(text: str, typed: str) -> bool:
    """Whether every typed word begins a word of ``text``: «ma sa» finds Máret Sara."""
    return begin_words(search_key(typed).split(), text)


def begin_words(beginnings: list[str] | tuple[str, ...], text: str) -> bool:
    """Whether each of the folded beginnings begins a word of ``text``."""
    words = folded(text).split()
    return all(any(word.startswith(part) for word in words) for part in beginnings)


@lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> str:
    """`search_key`, worked out once for each text."""
    return search_key(text)


def stored(board_filter: BoardFilter) -> dict[str, Any]:
    """The filter as a saved one is kept: in no language, and for whoever opens it."""
    conditions = [[each.trait.value, each.value] for each in board_filter.ordered]
    return {"conditions": conditions, "words": board_filter.words}


def restored(kept: Mapping[str, Any], member_id: UUID | None) -> BoardFilter:
    """The filter that `stored` gave; what a later version added is left out."""
    known = {trait.value for trait in Trait}
    conditions = frozenset(
        Condition(Trait(trait), value)
        for trait, value in kept.get("conditions", [])
        if trait in known
    )
    return BoardFilter(conditions, kept.get("words", ""), member_id)


def _level(card: CardRow) -> tuple[str, ...]:
    return (NONE,) if card.need_level is None else (str(card.need_level),)


def _coordinator(card: CardRow) -> tuple[str, ...]:
    found = (card.coordinator.id.hex,) if card.coordinator else ()
    return (*found, *((OUTSIDE,) if card.outside_coordinator else ())) or (NONE,)


def _overdue(card: CardRow) -> tuple[str, ...]:
    return (NONE,) if any(found.kind in OVERDUE for found in card.pressing) else ()


def _no_plan(card: CardRow) -> tuple[str, ...]:
    is_owed = (card.need_level or 0) >= NeedLevel.TWO
    return (NONE,) if is_owed and not card.has_plan else ()


def _route(card: CardRow) -> tuple[str, ...]:
    return (card.entry_route.value,) if card.entry_route else (NONE,)


def _arenas(card: CardRow) -> tuple[str, ...]:
    return tuple(folded(arena) for arena in card.arenas) or (NONE,)


_VALUES: Mapping[Trait, Callable[[CardRow], tuple[str, ...]]] = {
    Trait.OVERDUE: _overdue,
    Trait.NO_PLAN: _no_plan,
    Trait.LEVEL: _level,
    Trait.COORDINATOR: _coordinator,
    Trait.PROFESSION: lambda card: card.professions or (NONE,),
    Trait.PHASE: lambda card: (card.phase_id.hex,),
    Trait.ZONE: lambda card: (folded(card.zone),),
    Trait.ENTRY_ROUTE: _route,
    Trait.PROGRAMME: lambda card: (folded(card.programme),),
    Trait.ARENA: _arenas,
}
