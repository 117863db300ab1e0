"""The rows of a list with columns, painted: a cell is text, a tick, a member or a level."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.columns import ColumnsRole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.theme.tokens import Tokens
    from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel

LINES = 2
# Around the lines of a long cell, in heights of its letters.
AIR = 0.5


def row_height(tokens: Tokens) -> int:
    """Pixels of a row: a control with air, or the lines of a long cell where they need more."""
    line = painting.line_height(make_font(tokens.type.body))
    return max(
        tokens.sizes.control + tokens.space.sm, math.ceil(LINES * line + AIR * tokens.type.body)
    )


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
