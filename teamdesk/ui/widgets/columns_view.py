"""A list with columns: painted rows, as quick with five thousand as with five."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.columns_delegate import ColumnsDelegate, column_boxes, row_height
from teamdesk.ui.widgets.frames import corner_air
from teamdesk.ui.widgets.painted_rows import set_up_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.theme.tokens import Tokens
    from teamdesk.ui.widgets.columns import Column, ColumnsModel

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# The hairline around the sheet.
EDGE = 1


class ColumnsHeader(QWidget):
    """The headings, over the columns that they name."""

    def __init__(self, theme: Theme, model: ColumnsModel[Any], rows: ColumnsList) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of small text, or two where a heading may need them."""
        return QSize(10, heading_height(self._theme.tokens, self._model.columns))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the headings; readers hear them with each row."""
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter = QPainter(self)
        font = make_font(tokens.type.small, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colours.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(QColor(colours.text_muted))
        columns = self._model.columns
        # As wide as the rows, which make room for their scroll bar.
        row = QRectF(0, 0, self._rows.viewport().width(), self.height())
        for column, box in zip(columns, column_boxes(row, columns, tokens.space.md), strict=True):
            painter.drawText(box, _MIDDLE, fitted(column.title, metrics, box.width()))
        painter.end()


def heading_height(tokens: Tokens, columns: Sequence[Column]) -> int:
    """Pixels of the headings: a control, or two lines where they are more and one may break."""
    two = math.ceil(2 * painting.line_height(make_font(tokens.type.small, QFont.Weight.DemiBold)))
    may_break = any(" " in column.title for column in columns)
    return max(tokens.sizes.control, two if may_break else 0)


def fitted(title: str, metrics: QFontMetricsF, width: float) -> str:
    """A heading in two lines where they hold it, and cut where they don't."""
    if metrics.horizontalAdvance(title) <= width:
        return title
    words = title.split(" ")
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    widths = {pair: max(map(metrics.horizontalAdvance, pair)) for pair in halves}
    best = min(widths, key=widths.__getitem__, default=None)
    if best is not None and widths[best] <= width:
        return "\n".join(best)
    return metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)


class ColumnsList(QListView):
    """The rows, driven by keys as well as by the mouse.

    Signals:
        opened: the row on which Enter or a double click fell.
        pressed_on: the row on which Space or a click fell.
    """

    opened = Signal(object)
    pressed_on = Signal(object)

    def __init__(self, theme: Theme, model: ColumnsModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self._painter = ColumnsDelegate(theme, model, self)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        set_up_rows(self)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_chosen(self) -> None:
        """Mark the chosen row while the keyboard is elsewhere, too: what it holds stands beside."""
        self._painter.shows_chosen = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space presses; the rest is the list's."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._rows.at(index.row()))
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.pressed_on.emit(self._rows.at(index.row()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Give the list a current row as soon as the keyboard is here."""
        if event.type() is QEvent.Type.FocusIn and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))
        return super().event(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.at(index.row()))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.pressed_on.emit(self._rows.at(index.row()))


class ColumnsTable(QFrame):
    """Headings and rows on one sheet."""

    def __init__(
        self, theme: Theme, model: ColumnsModel[Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self._theme = theme
        self._model = model
        model.setParent(self)
        self.rows = ColumnsList(theme, model, self)
        self._header = ColumnsHeader(theme, model, self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, corner_air(theme.tokens))
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.rows, 1)
        self._fitted: int | None = None
        theme.changed.connect(self._refit)

    def set_words(self, name: str, columns: Sequence[Column]) -> None:
        """Set what the list is called, and its headings."""
        self._model.set_columns(columns)
        self.rows.setAccessibleName(name)
        self._refit()
        self._header.update()

    def fit_rows(self, count: int) -> None:
        """Be as tall as the headings and ``count`` rows, and no taller, in every theme."""
        self._fitted = count
        tokens = self._theme.tokens
        rows = heading_height(tokens, self._model.columns) + count * row_height(tokens)
        self.setFixedHeight(rows + 2 * EDGE + 1 + corner_air(tokens))

    @Slot()
    def _refit(self) -> None:
        """Follow the letters: the layout remembers how tall the headings were."""
        self._header.updateGeometry()
        if self._fitted is not None:
            self.fit_rows(self._fitted)
