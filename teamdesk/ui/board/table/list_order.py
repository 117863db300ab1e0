"""The cards of the list in order: sorted by a column, and gathered under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.domain.names import alphabet_key
from teamdesk.domain.pressing import Urgency
from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.look import Field, Grouping
from teamdesk.ui.board.table.cells import Heading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.look import BoardLook
    from teamdesk.ui.board.shown import Shown
    from teamdesk.ui.texts import Texts

# By which a group or a card comes before another; a card without one stands last.
Place = tuple[int, str]
LAST = 1 << 30


class Group(NamedTuple):
    """What gathers cards: by its place it stands before others, by its key it is remembered."""

    place: Place
    title: str
    key: str


# A goal that needs to be talked about comes first.
_GOAL_PLACES = {
    status: place
    for place, status in enumerate(
        (
            GoalStatus.STUCK,
            GoalStatus.SLOW,
            GoalStatus.ON_TRACK,
            GoalStatus.NOT_STARTED,
            GoalStatus.REACHED,
            GoalStatus.ENDED,
        )
    )
}


class ListOrder:
    """Knows what comes before what, in the language and with the names of the theme."""

    def __init__(self, texts: Texts, words: CardWords, shown: Shown) -> None:
        self._ = texts
        self._words = words
        self._shown = shown
        self._phases: Mapping[UUID, int] = {key: at for at, key in enumerate(shown.phases)}

    def entries(
        self, look: BoardLook, *, folds: bool = False, with_empty: bool = False
    ) -> list[Heading | CardRow]:
        """The cards as the look asks, with headings where it gathers them.

        Args:
            look: the order, and which groups are folded.
            folds: whether groups can be folded here.
            with_empty: whether phases without anybody have a heading, too.
        """
        cards = self._sorted(look.sort, is_descending=look.is_descending)
        if look.grouping is Grouping.NONE:
            return list(cards)
        group_of = self._group_of(look.grouping)
        groups: dict[Group, list[CardRow]] = {}
        if with_empty and look.grouping is Grouping.PHASE:
            groups = {group: [] for group in self._phase_groups()}
        for card in cards:
            groups.setdefault(group_of(card), []).append(card)
        entries: list[Heading | CardRow] = []
        for group in sorted(groups):
            held, key = groups[group], f"{look.grouping}/{group.key}"
            is_folded = key in look.folded if folds else None
            told = self._hidden(len(held)) if is_folded else str(len(held))
            entries.append(Heading(group.title, len(held), key, is_folded, told))
            entries += () if is_folded else held
        return entries

    def key_of(self, case_id: UUID, look: BoardLook) -> str:
        """The key of the heading that a case stands under; empty where it stands under none."""
        card = next((card for card in self._shown.cards if card.case_id == case_id), None)
        if card is None or look.grouping is Grouping.NONE:
            return ""
        return f"{look.grouping}/{self._group_of(look.grouping)(card).key}"

    def _hidden(self, count: int) -> str:
        return self._.plural("{count} person hidden", "{count} persons hidden", count)

    def _phase_groups(self) -> list[Group]:
        titles = self._shown.phases.items()
        return [Group((self._phases[key], ""), title, str(key)) for key, title in titles]

    def _sorted(self, field: Field | None, *, is_descending: bool) -> list[CardRow]:
        """Alike cards stay in the order of the board, the hardest pressed first."""
        if field is None:
            return list(self._shown.cards)
        place_of = self._place_of(field)
        placed = [(place_of(card), card) for card in self._shown.cards]
        known = [pair for pair in placed if pair[0] is not None]
        known.sort(key=_place, reverse=is_descending)
        unknown = [card for place, card in placed if place is None]
        return [card for _known, card in known] + unknown

    def _place_of(self, field: Field) -> Callable[[CardRow], Place | None]:
        places: Mapping[Field, Callable[[CardRow], Place | None]] = {
            Field.NAME: self._name,
            Field.PHASE: self._phase,
            Field.LEVEL: _level,
            Field.WEEK: _week,
            Field.COORDINATOR: _coordinator,
            Field.GOALS: _goals,
            Field.EVALUATION: _evaluation,
            Field.REFERRED: _referred,
            Field.ENTRY: self._entry,
            Field.ZONE: _zone,
            Field.PROGRAMME: _programme,
            Field.PLAN: _plan,
            Field.NUMBER: _number,
            Field.PRESSING: _pressing,
        }
        return places[field]

    def _group_of(self, grouping: Grouping) -> Callable[[CardRow], Group]:
        groups = {
            Grouping.PHASE: self._phase_group,
            Grouping.COORDINATOR: self._coordinator_group,
            Grouping.LEVEL: self._level_group,
            Grouping.ZONE: self._zone_group,
            Grouping.PRESSING: self._pressing_group,
        }
        return groups[grouping]

    def _name(self, card: CardRow) -> Place:
        return _text_place(self._words.name(card)) or (LAST, "")

    def _phase(self, card: CardRow) -> Place:
        return self._phases.get(card.phase_id, LAST), ""

    def _entry(self, card: CardRow) -> Place | None:
        return _text_place(label(self._, card.entry_route)) if card.entry_route else None

    def _phase_group(self, card: CardRow) -> Group:
        return Group(self._phase(card), self._words.phase(card), str(card.phase_id))

    def _coordinator_group(self, card: CardRow) -> Group:
        who = card.coordinator
        if who is None and card.outside_coordinator:
            return Group((LAST - 1, ""), self._("Outside the team"), "outside")
        if who is None:
            return Group((LAST, ""), self._("No coordinator"), "")
        return Group((0, alphabet_key(who.name)), who.name, str(who.id))

    def _level_group(self, card: CardRow) -> Group:
        level = card.need_level
        if level is None:
            return Group((LAST, ""), self._("Need level not set"), "")
        return Group((-level, ""), self._("Need level {level}", level=level), str(level))

    def _zone_group(self, card: CardRow) -> Group:
        place = _text_place(card.zone) or (LAST, "")
        if not card.zone:
            return Group(place, self._("No zone"), "")
        contact = self._shown.contacts.get(zone_id(card.zone))
        title = f"{card.zone} · {contact.name}" if contact else card.zone
        return Group(place, title, card.zone)

    def _pressing_group(self, card: CardRow) -> Group:
        hardest = hardest_of(card)
        titles = {
            Urgency.URGENT: self._("Presses now"),
            Urgency.WARNING: self._("Needs attention"),
            Urgency.INFO: self._("Nothing presses"),
        }
        return Group((-hardest, ""), titles[hardest], hardest.name.lower())


def hardest_of(card: CardRow) -> Urgency:
    """How hard the hardest of what presses does."""
    return max((found.urgency for found in card.pressing), default=Urgency.INFO)


def _place(pair: tuple[Place | None, CardRow]) -> Place:
    return pair[0] or (LAST, "")


def _text_place(text: str) -> Place | None:
    return (0, alphabet_key(text)) if text else None


def _day_place(day: date | None) -> Place | None:
    return (day.toordinal(), "") if day else None


def _level(card: CardRow) -> Place | None:
    return (card.need_level, "") if card.need_level is not None else None


def _week(card: CardRow) -> Place | None:
    return (card.week, "") if card.week is not None else None


def _coordinator(card: CardRow) -> Place | None:
    return _text_place(card.coordinator.name if card.coordinator else card.outside_coordinator)


def _goals(card: CardRow) -> Place | None:
    places = [_GOAL_PLACES[goal.status] for goal in card.goals]
    return (min(places), "") if places else None


def _evaluation(card: CardRow) -> Place | None:
    return _day_place(card.next_evaluation_on)


def _referred(card: CardRow) -> Place | None:
    return _day_place(card.referred_on)


def _zone(card: CardRow) -> Place | None:
    return _text_place(card.zone)


def _programme(card: CardRow) -> Place | None:
    return _text_place(card.programme)


def _plan(card: CardRow) -> Place:
    return int(card.has_plan), ""


def _number(card: CardRow) -> Place:
    return 0, card.number


def _pressing(card: CardRow) -> Place:
    return -hardest_of(card), ""
