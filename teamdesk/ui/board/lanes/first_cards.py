"""The first cards of a long lane are seen while the others are still being laid out.

Qt lays a list out in batches, and paints nothing of it before the last one: with 2,000 persons the
lanes would stand empty for most of a second after each change of looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView, QStyleOptionViewItem


def is_being_laid_out(cards: QListView) -> bool:
    """Whether the first card has its place, and Qt does not find it there yet.

    What fits in one batch is laid out at once.
    """
    if cards.model().rowCount() <= cards.batchSize():
        return False
    first = cards.visualRect(cards.model().index(0, 0))
    at = QPoint(cards.viewport().width() // 2, max(0, first.center().y()))
    is_seen = first.contains(at) and cards.viewport().rect().contains(at)
    return is_seen and not cards.indexAt(at).isValid()


def paint_first(cards: QListView, option: QStyleOptionViewItem) -> None:
    """Paint the cards that have their place; ``option`` is how the list paints its items."""
    painter, model = QPainter(cards.viewport()), cards.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        option.rect = cards.visualRect(index)
        if option.rect.isEmpty() or option.rect.top() > cards.viewport().height():
            break
        cards.itemDelegate().paint(painter, option, index)
    painter.end()
