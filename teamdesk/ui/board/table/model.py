"""Cards in rows and columns, with a line over each group of them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QMimeData, QObject, Qt

from teamdesk.ui.board.lanes.model import MIME_TYPE
from teamdesk.ui.board.table.cells import EMPTY, Heading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtCore import QModelIndex

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.cells import TableCell, TableColumn
    from teamdesk.ui.rows_model import Index


CARD_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)
# It can be stood on, and it is never one of those that something is done to.
FOLDING_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class TableRole(IntEnum):
    """Roles of our own."""

    CARD = Qt.ItemDataRole.UserRole + 1


class TableModel(QAbstractTableModel):
    """Holds cards and headings; a cell is worked out when it is first seen, and then known."""

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._entries: list[Heading | CardRow] = []
        self._columns: tuple[TableColumn, ...] = ()
        self._places: dict[UUID | str, int] = {}
        self._cells: dict[UUID, tuple[CardRow, list[TableCell | None]]] = {}

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns in order."""
        return self._columns

    @property
    def entries(self) -> Sequence[Heading | CardRow]:
        """The rows in order."""
        return self._entries

    def show_entries(
        self, entries: list[Heading | CardRow], columns: tuple[TableColumn, ...]
    ) -> bool:
        """Show these rows; returns whether they are others than before, or only look otherwise.

        Where the same rows stand in the same columns, views keep what is chosen and in sight.
        """
        is_same = _keys(entries) == _keys(self._entries) and _titles(columns) == _titles(
            self._columns
        )
        if is_same:
            self._take(entries, columns)
            if entries:
                last = self.index(len(entries) - 1, len(columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._take(entries, columns)
        self.endResetModel()
        return True

    def forget_cells(self) -> None:
        """Work every cell out anew: the words or the mask have changed."""
        self._cells.clear()

    def entry(self, row: int) -> Heading | CardRow | None:
        """What stands in a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def card(self, row: int) -> CardRow | None:
        """The card in a row; None for a heading and beyond the last."""
        found = self.entry(row)
        return None if isinstance(found, Heading) else found

    def heading(self, row: int) -> Heading | None:
        """The heading that can be folded in a row; None for any other row."""
        found = self.entry(row)
        is_folding = isinstance(found, Heading) and found.is_folded is not None
        return found if is_folding and isinstance(found, Heading) else None

    def heading_over(self, row: int) -> Heading | None:
        """The heading of the group that a row stands in, or is the heading of."""
        above = (self.entry(place) for place in range(row, -1, -1))
        return next((entry for entry in above if isinstance(entry, Heading)), None)

    def can_stand(self, row: int) -> bool:
        """Whether the keyboard can be in a row."""
        return self.card(row) is not None or self.heading(row) is not None

    def key(self, row: int) -> UUID | str | None:
        """What a row is found by again: the case, or the key of a heading."""
        found = self.entry(row)
        return found.key if isinstance(found, Heading) else found.case_id if found else None

    def place_of(self, key: UUID | str) -> int | None:
        """The row of a case or of a heading; None where it is not shown."""
        return self._places.get(key)

    def cell(self, row: int, column: int) -> TableCell:
        """What a column tells of the card in a row."""
        card = self.card(row)
        if card is None:
            return EMPTY
        known = self._cells.get(card.case_id)
        # A card that did not change stays the same object, so this asks no field.
        if known is None or known[0] is not card:
            known = (card, [None] * len(self._columns))
            self._cells[card.case_id] = known
        cell = known[1][column]
        if cell is None:
            cell = known[1][column] = self._columns[column].cell(self._words.shown(card))
        return cell

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading that can't be folded is passed over by the keys."""
        # Asked for each cell of each frame, so it asks nobody else.
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        entry = self._entries[index.row()]
        if not isinstance(entry, Heading):
            return CARD_FLAGS
        return Qt.ItemFlag.NoItemFlags if entry.is_folded is None else FOLDING_FLAGS

    def mimeTypes(self) -> list[str]:
        """What a dragged row is: the same as a dragged card of the lanes."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged case, and nothing else."""
        data = QMimeData()
        card = self.card(indexes[0].row()) if indexes else None
        if card is not None:
            data.setData(MIME_TYPE, card.case_id.bytes)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Never a move: Qt would take the row out of the model itself."""
        return Qt.DropAction.CopyAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, what readers say, or the card itself."""
        if not index.isValid():
            return None
        if role == TableRole.CARD:
            return self.card(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What a column is called."""
        is_title = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is Qt.Orientation.Horizontal and is_title:
            return self._columns[section].title if section < len(self._columns) else None
        return None

    def _text(self, row: int, column: int) -> str:
        entry = self.entry(row)
        if isinstance(entry, Heading):
            return f"{entry.title}: {entry.told}" if column == 0 else ""
        return self.cell(row, column).text

    def _spoken(self, row: int, column: int) -> str:
        entry = self.entry(row)
        if entry is None or isinstance(entry, Heading):
            return self._text(row, column)
        if column == 0:
            return self._words.sentence(entry)
        cell = self.cell(row, column)
        told = cell.spoken or cell.text
        return f"{self._columns[column].title}: {told}" if told else ""

    def _take(self, entries: list[Heading | CardRow], columns: tuple[TableColumn, ...]) -> None:
        if len(columns) != len(self._columns) or columns != self._columns:
            self._cells.clear()
        self._entries, self._columns = entries, columns
        self._places = {
            entry.key if isinstance(entry, Heading) else entry.case_id: row
            for row, entry in enumerate(entries)
        }


def _keys(entries: Sequence[Heading | CardRow]) -> list[object]:
    return [entry if isinstance(entry, Heading) else entry.case_id for entry in entries]


def _titles(columns: Sequence[TableColumn]) -> list[tuple[object, str]]:
    return [(column.key, column.title) for column in columns]
