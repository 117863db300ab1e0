"""The board's one source model: every card, whatever lane it stands in."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSortFilterProxyModel, Qt

from teamdesk.domain.rows.board import CardRow
from teamdesk.ui.board.filters import BoardFilter
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtCore import QModelIndex

    from teamdesk.ui.board.card_words import CardWords

# An id and nothing else travels with a drag: another program learns nothing from it.
MIME_TYPE = "application/x-teamdesk-case"


class CardRole(IntEnum):
    """Roles of our own."""

    CARD = Qt.ItemDataRole.UserRole + 1


class BoardModel(RowsModel[CardRow]):
    """Cards by case; a drop never edits it, the new state comes back through the bus."""

    def __init__(self, words: CardWords, parent: QObject | None = None) -> None:
        super().__init__(_case_id, parent)
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The shown name, the sentence for those who listen, or the row itself."""
        if not index.isValid():
            return None
        card = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.name(card)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.sentence(card)
        return self._words.shown(card) if role == CardRole.CARD else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A card can be dragged; where it may be dropped is the lane's business."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What a dragged card is."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged case."""
        data = QMimeData()
        if indexes:
            data.setData(MIME_TYPE, self.at(indexes[0].row()).case_id.bytes)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Never a move: Qt would take the row out of the model itself."""
        return Qt.DropAction.CopyAction


class LaneProxy(QSortFilterProxyModel):
    """The cards of one phase that the filter lets through."""

    def __init__(self, source: BoardModel, phase_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = source
        self._phase_id = phase_id
        self._filter = BoardFilter()
        self.setSourceModel(source)

    @property
    def phase_id(self) -> UUID:
        """The phase whose lane it is."""
        return self._phase_id

    @property
    def is_filtered(self) -> bool:
        """Whether cards of the phase may be hidden."""
        return self._filter.is_on

    def use_filter(self, board_filter: BoardFilter) -> None:
        """Show other cards; the same filter again costs nothing."""
        if board_filter == self._filter:
            return
        self.beginFilterChange()
        self._filter = board_filter
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a card stands in this lane and passes the filter."""
        card = self._board.at(source_row)
        return card.phase_id == self._phase_id and self._filter.accepts(card)

    def card(self, row: int) -> CardRow | None:
        """The card at a place of the lane."""
        found = self.index(row, 0).data(CardRole.CARD)
        return found if isinstance(found, CardRow) else None

    def row_of(self, case_id: UUID) -> int | None:
        """Where a case stands in this lane; None where it does not."""
        place = self._board.place_of(case_id)
        if place is None:
            return None
        index = self.mapFromSource(self._board.index(place))
        return index.row() if index.isValid() else None


def _case_id(card: CardRow) -> UUID:
    return card.case_id
