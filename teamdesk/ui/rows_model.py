"""A list model of frozen rows, which takes new rows in by what differs from the old ones.

A reset would drop the current row, the selection and the scroll position at every change that
anybody in the team makes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
# More than a meeting changes, and few enough for views to follow within a frame.
CHANGES_AT_ONCE = 60


class RowsModel(QAbstractListModel, Generic[Row]):
    """Holds rows that are known by a key; a subclass says what each role shows."""

    def __init__(self, key: Callable[[Row], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[Row] = []
        self._known_places: dict[Hashable, int] | None = {}

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in order."""
        return self._rows

    def at(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands; None where there is none."""
        return self._places.get(key)

    @property
    def _places(self) -> dict[Hashable, int]:
        if self._known_places is None:
            keys = (self._key(row) for row in self._rows)
            self._known_places = {key: place for place, key in enumerate(keys)}
        return self._known_places

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Take in another state of the same list: what is equal stays untouched.

        Where most of it is other rows than before, as behind another filter, it begins anew:
        views would follow thousands of small changes one by one.
        """
        wanted = list(rows)
        if self._is_other_list(wanted):
            self._begin_anew(wanted)
            return
        self._remove_lost({self._key(row) for row in wanted})
        self._reorder(wanted)
        self._insert_new(wanted)
        self._replace_changed(wanted)

    def tell_all_changed(self) -> None:
        """Say that every row looks another way now, when words or looks have changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _is_other_list(self, wanted: list[Row]) -> bool:
        new = {self._key(row) for row in wanted}
        old = self._places.keys()
        return bool(old) and len(new ^ old) > CHANGES_AT_ONCE

    def _begin_anew(self, wanted: list[Row]) -> None:
        self.beginResetModel()
        self._rows = wanted
        self._forget_places()
        self.endResetModel()

    def _remove_lost(self, kept: set[Hashable]) -> None:
        lost = [place for place, row in enumerate(self._rows) if self._key(row) not in kept]
        for first, last in reversed(list(_runs(lost))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._forget_places()
            self.endRemoveRows()

    def _reorder(self, wanted: list[Row]) -> None:
        """Bring the rows that stay into their new order, persistent indexes with them."""
        order = [self._places[key] for row in wanted if (key := self._key(row)) in self._places]
        if order == sorted(order):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        moved_to = {before: after for after, before in enumerate(order)}
        self._rows = [self._rows[place] for place in order]
        self._forget_places()
        self.changePersistentIndexList(old, [self.index(moved_to[at.row()]) for at in old])
        self.layoutChanged.emit()

    def _insert_new(self, wanted: list[Row]) -> None:
        new = [place for place, row in enumerate(wanted) if self._key(row) not in self._places]
        for first, last in _runs(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = wanted[first : last + 1]
            self._forget_places()
            self.endInsertRows()

    def _replace_changed(self, wanted: list[Row]) -> None:
        changed = [place for place, row in enumerate(wanted) if row != self._rows[place]]
        for place in changed:
            self._rows[place] = wanted[place]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _forget_places(self) -> None:
        self._known_places = None


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbours in ascending ``places``."""
    start = previous = None
    for place in places:
        if start is None or previous is None:
            start = place
        elif place != previous + 1:
            yield start, previous
            start = place
        previous = place
    if start is not None and previous is not None:
        yield start, previous
