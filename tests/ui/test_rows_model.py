"""The list model that keeps what stays: each step from one list to another, and what views see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@dataclass(frozen=True)
class Thing:
    key: int
    text: str = ""


def _key(thing: Thing) -> int:
    return thing.key


class Things(RowsModel[Thing]):
    def __init__(self) -> None:
        super().__init__(_key)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.at(index.row()).text if role == Qt.ItemDataRole.DisplayRole else None


class Heard:
    def __init__(self) -> None:
        self.places: list[tuple[int, int]] = []

    def hear(self, first: QModelIndex, last: QModelIndex) -> None:
        self.places.append((first.row(), last.row()))


def things(*keys: int) -> list[Thing]:
    return [Thing(key) for key in keys]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((), (1, 2, 3)),
        ((1, 2, 3), ()),
        ((1, 2, 3), (3, 2, 1)),
        ((1, 2, 3, 4), (5, 4, 2, 6, 7)),
        ((1, 2), (2, 1, 3)),
    ],
)
def test_model_shown_another_list_follows_the_rules_of_qt(
    qtmodeltester: ModelTester, before: tuple[int, ...], after: tuple[int, ...]
) -> None:
    model = Things()
    qtmodeltester.check(model, force_py=True)
    model.show_rows(things(*before))
    model.show_rows(things(*after))
    assert list(model.rows) == things(*after)


@given(
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.integers(0, 12), unique=True),
)
def test_model_keeps_what_an_index_points_at(before: list[int], after: list[int]) -> None:
    model = Things()
    model.show_rows(things(*before))
    kept = [QPersistentModelIndex(model.index(place)) for place in range(len(before))]
    model.show_rows(things(*after))
    pointed = [model.at(index.row()).key if index.isValid() else None for index in kept]
    assert pointed == [key if key in after else None for key in before]


def test_model_with_equal_rows_says_nothing() -> None:
    model, said = Things(), Heard()
    model.show_rows(things(1, 2))
    model.dataChanged.connect(said.hear)
    model.show_rows(things(1, 2))
    assert not said.places


def test_model_keeps_the_very_row_that_is_equal() -> None:
    model, first = Things(), Thing(1)
    model.show_rows([first])
    model.show_rows(things(1))
    assert model.at(0) is first


def test_model_tells_only_the_row_that_changed() -> None:
    model, said = Things(), Heard()
    model.show_rows(things(1, 2, 3))
    model.dataChanged.connect(said.hear)
    model.show_rows([Thing(1), Thing(2, "new"), Thing(3)])
    assert said.places == [(1, 1)]


def test_model_finds_a_row_by_its_key() -> None:
    model = Things()
    model.show_rows(things(7, 9))
    assert (model.place_of(9), model.place_of(8)) == (1, None)
