"""What a board can be filtered by as it stands: the values there are, with their words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.filters.board_filter import (
    NONE,
    OUTSIDE,
    BoardFilter,
    Condition,
    Trait,
    folded,
    values_of,
)
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.names import alphabet_key
from teamdesk.domain.people import NeedLevel
from teamdesk.domain.phases import EntryRoute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.board import BoardRows, CardRow
    from teamdesk.domain.rows.team import MemberRow

SHORT_ROUTES = {
    EntryRoute.HOSPITAL: mark("hospital"),
    EntryRoute.INSTITUTION: mark("institution"),
    EntryRoute.EXISTING_USER: mark("has services"),
    EntryRoute.NEW_APPLICANT: mark("new applicant"),
    EntryRoute.OTHER: mark("other way in"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a trait.

    Attributes:
        key: what a `Condition` holds.
        short: what a chip and the typed text say; ``label`` where it is empty.
        aliases: other words it is known by, such as initials.
    """

    key: str
    label: str
    short: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The shortest words for it."""
        return self.short or self.label


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of each trait, in the order a menu shows them; `NONE` is a value of every one.

    ``member_id`` is who sits at the machine, whose cases «mine» means.
    """

    options: Mapping[Trait, tuple[Option, ...]] = field(default_factory=dict)
    member_id: UUID | None = None

    def of(self, trait: Trait) -> tuple[Option, ...]:
        """The values of one trait."""
        return self.options.get(trait, ())

    def find(self, condition: Condition) -> Option | None:
        """The value a condition asks for; None where nobody on the board has it any longer."""
        found = (each for each in self.of(condition.trait) if each.key == condition.value)
        return next(found, None)


def facets_of(rows: BoardRows, _: Words, member_id: UUID | None = None) -> Facets:
    """Every value that somebody on the board has, in the language of ``_``."""
    cards = rows.cards
    coordinators = {card.coordinator for card in cards if card.coordinator}
    outside = (
        (Option(OUTSIDE, _("outside the team")),)
        if any(card.outside_coordinator for card in cards)
        else ()
    )
    options = {
        Trait.LEVEL: _levels(_),
        Trait.COORDINATOR: (*_by_alphabet(_member(each) for each in coordinators), *outside),
        Trait.PROFESSION: _professions(cards, _),
        Trait.PHASE: tuple(
            Option(phase.id.hex, phase.name or label(_, phase.kind)) for phase in rows.phases
        ),
        Trait.ZONE: _spelled(card.zone for card in cards),
        Trait.ENTRY_ROUTE: tuple(
            Option(route.value, label(_, route), _(SHORT_ROUTES[route])) for route in EntryRoute
        ),
        Trait.PROGRAMME: _spelled(card.programme for card in cards),
        Trait.ARENA: _spelled(arena for card in cards for arena in card.arenas),
    }
    none = Option(NONE, _("none"))
    return Facets({trait: (*found, none) for trait, found in options.items()}, member_id)


def counts(board_filter: BoardFilter, cards: Iterable[CardRow]) -> Counter[Condition]:
    """How many cards each condition would show, beside the conditions of the other traits."""
    found: Counter[Condition] = Counter()
    for card in cards:
        if not board_filter.accepts_words(card):
            continue
        failed = board_filter.failed_traits(card)
        if len(failed) <= 1:
            found.update(_conditions(card, failed, board_filter.member_id))
    return found


def _conditions(
    card: CardRow, failed: Sequence[Trait], member_id: UUID | None
) -> Iterable[Condition]:
    is_mine = card.coordinator is not None and card.coordinator.id == member_id
    for trait in failed or Trait:
        if trait is not Trait.MINE:
            yield from (Condition(trait, value) for value in values_of(card, trait))
        elif is_mine:
            yield Condition(trait)


def _levels(_: Words) -> tuple[Option, ...]:
    return tuple(
        Option(str(int(level)), _("Need level {level}", level=int(level)), str(int(level)))
        for level in NeedLevel
    )


def _member(member: MemberRow) -> Option:
    return Option(member.id.hex, member.name, aliases=(member.initials,))


def _professions(cards: Iterable[CardRow], _: Words) -> tuple[Option, ...]:
    found = {profession for card in cards for profession in card.professions}
    return _by_alphabet(Option(code, profession_label(_, code)) for code in found)


def _spelled(texts: Iterable[str]) -> tuple[Option, ...]:
    """One value for all spellings of it, in the one that is used most."""
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        if key := folded(text):
            spellings.setdefault(key, Counter())[text.strip()] += 1
    return _by_alphabet(
        Option(key, min(used, key=lambda text: (-used[text], text)))
        for key, used in spellings.items()
    )


def _by_alphabet(options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple(sorted(options, key=lambda option: (alphabet_key(option.label), option.key)))
