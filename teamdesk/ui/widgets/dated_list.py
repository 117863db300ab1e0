"""A list of what happened: a day at the left, wrapped words beside it; painted, not built."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.ui.rows_model import RowsModel
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.painted_rows import set_up_rows

if TYPE_CHECKING:
    from collections.abc import Hashable

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme

ALL_LINES = 60


@dataclass(frozen=True, slots=True)
class DatedText:
    """One line of the list.

    Attributes:
        key: what tells it from the others.
        when: the day, as short as it can be said.
        text: what happened; wrapped, never cut.
        aside: who, in small letters below; empty for nobody.
    """

    key: Hashable
    when: str
    text: str
    aside: str = ""


class DatedModel(RowsModel[DatedText]):
    """The lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_key, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words, and the whole line for readers."""
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.when, row.text, row.aside) if part)
        return None


class DatedDelegate(QStyledItemDelegate):
    """Paints a line as tall as its words need."""

    def __init__(self, theme: Theme, model: DatedModel, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._model = model
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height for the width that the list has now."""
        row = self._model.at(index.row())
        text, aside = self._blocks(row)
        height = text.height + (aside.height if row.aside else 0) + 2 * self._air
        return QSize(10, math.ceil(height) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the day, the words and the line below."""
        colours = self._theme.tokens.colours
        row, box = self._model.at(index.row()), QRectF(option.rect)
        text, aside = self._blocks(row)
        painter.save()
        painter.setPen(QColor(colours.border))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        top = box.top() + self._air
        painter.setFont(self._small)
        painter.setPen(QColor(colours.text_muted))
        when = painting.lay_out(row.when, self._small, self._left - self._theme.tokens.space.sm)
        painting.draw_block(painter, QPointF(box.left() + 2, top + 1), when)
        left = box.left() + self._left
        if row.aside:
            painting.draw_block(painter, QPointF(left, top + text.height), aside)
        painter.setFont(self._font)
        painter.setPen(QColor(colours.text))
        painting.draw_block(painter, QPointF(left, top), text)
        painter.restore()

    @property
    def _font(self) -> QFont:
        return make_font(self._theme.tokens.type.body)

    @property
    def _small(self) -> QFont:
        return make_font(self._theme.tokens.type.small)

    @property
    def _air(self) -> int:
        return self._theme.tokens.space.sm - 1

    @property
    def _left(self) -> float:
        return self._theme.tokens.type.small * 8.0

    def _blocks(self, row: DatedText) -> tuple[painting.TextBlock, painting.TextBlock]:
        width = self._view.viewport().width() - self._left - 4
        return (
            painting.lay_out(row.text, self._font, width, ALL_LINES),
            painting.lay_out(row.aside, self._small, width, ALL_LINES),
        )


class DatedList(QListView):
    """The view; it scrolls by pixels and lays itself out anew for another width."""

    def __init__(self, theme: Theme, model: DatedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(DatedDelegate(theme, model, self))
        set_up_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._most = 0
        for change in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            change.connect(self._fit)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def fit_up_to(self, most: int) -> None:
        """Be as tall as the lines, and no taller than ``most`` pixels; the rest is scrolled to."""
        self._most = most
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    @Slot()
    def _fit(self) -> None:
        if not self._most:
            return
        option, height = QStyleOptionViewItem(), 0
        for row in range(self.model().rowCount()):
            # The view's own hint for a row lays the list out, which ends up here again.
            height += self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
            if height >= self._most:
                break
        self.setFixedHeight(min(height, self._most))


def _key(row: DatedText) -> Hashable:
    return row.key
