"""What comes before what in the list, and under which heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.board.card_words import CardWords
from teamdesk.ui.board.look import BoardLook, Field, Grouping
from teamdesk.ui.board.shown import Shown
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.list_order import ListOrder
from teamdesk.ui.shown_names import KnownVeils, ShownNames
from tests.helpers.wall import PHASES, wall

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

NAMES = ("Per Ås", "Signe Bakken", "Bjarne Tveit", "Tuyet Nguyen", "Emil Strand")


@pytest.fixture
def order(texts: Texts, theme: Theme) -> ListOrder:
    return order_of(texts, theme, *(_zoned(card) for card in wall() if card.name in NAMES))


def order_of(texts: Texts, theme: Theme, *cards: CardRow) -> ListOrder:
    words = CardWords(texts, ShownNames(theme, KnownVeils()))
    words.use_phases({phase.id: phase for phase in PHASES})
    phases = {phase.id: phase.name for phase in PHASES}
    return ListOrder(texts, words, Shown(phases, cards, is_filtered=False))


def _zoned(card: CardRow) -> CardRow:
    zones = {"Per Ås": "Ånes", "Emil Strand": "Bakken", "Tuyet Nguyen": "Bakken"}
    return replace(card, zone=zones.get(card.name, ""))


def names(order: ListOrder, look: BoardLook) -> list[str]:
    return [
        f"{entry.title} {entry.count}" if isinstance(entry, Heading) else entry.name
        for entry in order.entries(look)
    ]


def test_order_by_name_ends_with_the_last_letter(order: ListOrder) -> None:
    found = names(order, BoardLook(sort=Field.NAME))
    assert found == ["Bjarne Tveit", "Emil Strand", "Per Ås", "Signe Bakken", "Tuyet Nguyen"]


@pytest.mark.parametrize("is_descending", [False, True])
def test_order_has_what_is_unknown_last_both_ways(order: ListOrder, *, is_descending: bool) -> None:
    found = names(order, BoardLook(sort=Field.LEVEL, is_descending=is_descending))
    assert found[-1] == "Bjarne Tveit"


def test_order_by_goals_begins_with_the_one_that_is_stuck(order: ListOrder) -> None:
    assert names(order, BoardLook(sort=Field.GOALS))[0] == "Tuyet Nguyen"


@pytest.mark.parametrize("field", Field)
def test_order_by_any_column_has_everybody_once(order: ListOrder, field: Field) -> None:
    assert sorted(names(order, BoardLook(sort=field))) == sorted(NAMES)


@pytest.mark.parametrize(
    ("grouping", "headings"),
    [
        (Grouping.PHASE, ["Henvist 2", "Intensiv 2", "Nedtrapping 1"]),
        (Grouping.ZONE, ["Bakken 2", "Ånes 1", "Uten sone 2"]),
        (Grouping.PRESSING, ["Haster nå 3", "Ingenting haster 2"]),
        (Grouping.LEVEL, ["Behovsnivå 3 2", "Behovsnivå 2 1", "Behovsnivå 1 1"]),
    ],
)
def test_order_gathers_under_headings_with_counts(
    order: ListOrder, grouping: Grouping, headings: list[str]
) -> None:
    entries = order.entries(BoardLook(grouping=grouping))
    found = [f"{entry.title} {entry.count}" for entry in entries if isinstance(entry, Heading)]
    assert found[: len(headings)] == headings
    assert len(entries) - len(found) == len(NAMES)


def test_order_of_coordinators_ends_with_none(order: ListOrder) -> None:
    entries = order.entries(BoardLook(grouping=Grouping.COORDINATOR))
    titles = [entry.title for entry in entries if isinstance(entry, Heading)]
    assert titles[-1] == "Uten koordinator"
    assert titles[:-1] == sorted(titles[:-1])


def test_order_of_coordinators_has_one_from_outside_before_none(texts: Texts, theme: Theme) -> None:
    cards = [replace(card, coordinator=None) for card in wall()[:2]]
    outside = replace(cards[0], outside_coordinator="Randi Myhre")
    order = order_of(texts, theme, cards[1], outside)
    found = names(order, BoardLook(grouping=Grouping.COORDINATOR))
    assert found == ["Utenfor teamet 1", outside.name, "Uten koordinator 1", cards[1].name]
