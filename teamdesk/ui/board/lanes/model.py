"""The cards of one lane, as a list that its view shows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from teamdesk.domain.rows.board import CardRow
from teamdesk.ui.widgets.card_list import DraggableRows

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.rows_model import Index

MIME_TYPE = "application/x-teamdesk-case"


class CardRole(IntEnum):
    """Roles of our own."""

    CARD = Qt.ItemDataRole.UserRole + 1


class LaneModel(DraggableRows[CardRow]):
    """Cards of one phase.

    Attributes:
        is_filtered: cards of the phase may be hidden by a filter.
    """

    def __init__(self, words: CardWords, phase_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(_case_id, MIME_TYPE, parent)
        self._words = words
        self._phase_id = phase_id
        self.is_filtered = False

    @property
    def phase_id(self) -> UUID:
        """The phase whose lane it is."""
        return self._phase_id

    def card(self, row: int) -> CardRow | None:
        """The card at a place of the lane."""
        return self.at(row) if 0 <= row < len(self.rows) else None

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


def _case_id(card: CardRow) -> UUID:
    return card.case_id
