"""A list with columns: painted rows, as quick with five thousand as with five."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.columns import ColumnsRole
from teamdesk.ui.widgets.frames import corner_air

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.theme.tokens import Tokens
    from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LINES = 2
# The hairline around the sheet.
EDGE = 1


def row_height(tokens: Tokens) -> int:
    """Pixels of a row: a control with air, or the lines of a long cell where they need more."""
    line = painting.line_height(make_font(tokens.type.body))
    return max(tokens.sizes.control + tokens.space.sm, math.ceil(LINES * line) + tokens.space.xs)


def column_boxes(row: QRectF, columns: Sequence[Column], gap: float) -> Iterator[QRectF]:
    """The room of each column within ``row``."""
    whole = sum(column.share for column in columns) or 1.0
    left = row.left() + gap
    room = row.width() - 2 * gap
    for column in columns:
        width = room * column.share / whole
        yield QRectF(left, row.top(), max(0.0, width - gap), row.height())
        left += width


class ColumnsDelegate(QStyledItemDelegate):
    """Paints a row's cells side by side."""

    def __init__(self, theme: Theme, model: ColumnsModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.shows_chosen = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for all rows, so that thousands need no measuring."""
        return QSize(10, row_height(self._theme.tokens))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, cells and the line below."""
        tokens = self._theme.tokens
        row = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, row, option)
        cells = index.data(ColumnsRole.CELLS) or ()
        boxes = column_boxes(row, self._model.columns, tokens.space.md)
        for cell, box in zip(cells, boxes, strict=False):
            self._paint_cell(painter, box, cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        state = option.state
        painter.setPen(QColor(colours.border))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        box = row.adjusted(2, 1, -2, -2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.setBrush(QColor(colours.accent_soft))
        elif self.shows_chosen and state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
        else:
            return
        painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        left = box.left()
        if cell.tick is not None:
            self._paint_tick(painter, box, is_ticked=cell.tick)
            left += tokens.sizes.icon + tokens.space.sm
        if cell.member is not None:
            side = float(tokens.sizes.avatar)
            disc = QRectF(left, box.center().y() - side / 2, side, side)
            painting.avatar(painter, disc, *cell.member, tokens)
            left += side + tokens.space.sm
        if cell.level is not None:
            painting.level_pips(painter, QPointF(left, box.center().y()), cell.level, tokens)
            return
        weight = QFont.Weight.DemiBold if cell.is_strong else QFont.Weight.Normal
        size = tokens.type.small if cell.is_quiet else tokens.type.body
        font = make_font(size, weight)
        painter.setFont(font)
        painter.setPen(QColor(colours.text_muted if cell.is_quiet else colours.text))
        block = painting.lay_out(cell.text, font, max(0.0, box.right() - left), LINES)
        painting.draw_block(painter, QPointF(left, box.center().y() - block.height / 2), block)

    def _paint_tick(self, painter: QPainter, box: QRectF, *, is_ticked: bool) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        side = float(tokens.sizes.icon)
        square = QRectF(box.left(), box.center().y() - side / 2, side, side).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(colours.border_strong))
        painter.setBrush(QColor(colours.accent if is_ticked else colours.card))
        painter.drawRoundedRect(square, tokens.sizes.radius_small, tokens.sizes.radius_small)
        if is_ticked:
            ratio = painter.device().devicePixelRatio()
            mark = self._theme.icons.pixmap(
                IconName.CHECK, colours.text_on_accent, round(side * 0.8), ratio
            )
            painter.drawPixmap(square.topLeft() + QPointF(side * 0.05, side * 0.05), mark)


class ColumnsHeader(QWidget):
    """The headings, over the columns that they name."""

    def __init__(self, theme: Theme, model: ColumnsModel[Any], rows: ColumnsList) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of small text."""
        return QSize(10, self._theme.tokens.sizes.control)

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
            title = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, _MIDDLE, title)
        painter.end()


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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
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

    def set_words(self, name: str, columns: Sequence[Column]) -> None:
        """Set what the list is called, and its headings."""
        self._model.set_columns(columns)
        self.rows.setAccessibleName(name)
        self._header.update()

    def fit_rows(self, count: int) -> None:
        """Be as tall as the headings and ``count`` rows, and no taller."""
        tokens = self._theme.tokens
        rows = tokens.sizes.control + count * row_height(tokens)
        self.setFixedHeight(rows + 2 * EDGE + 1 + corner_air(tokens))
