"""Shows cells and headings in a table of the board, and tells in a tool tip what was cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from teamdesk.ui.board.table.cells import EMPTY, Heading
from teamdesk.ui.board.table.painter import CellPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.model import TableModel
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme


class TableDelegate(QStyledItemDelegate):
    """Paints one table's cells.

    Attributes:
        painter: what paints a single cell.
        chosen_rows: rows on the ground of what is chosen; the table knows them.
    """

    def __init__(
        self, theme: Theme, words: CardWords, model: TableModel, lines: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._rows = model
        self._lines = lines
        self._ground = QColor()
        self._sheet = QColor()
        self._chosen_ground = QColor()
        self.chosen_rows: frozenset[int] = frozenset()
        self.forget()

    def forget(self) -> None:
        """Lay everything out anew: theme or zoom have changed."""
        self.painter = CellPainter(self._theme, self._lines)
        self._sheet = QColor(self._theme.tokens.colours.card)
        self._ground = QColor(self._theme.tokens.colours.surface)
        self._chosen_ground = QColor(self._theme.tokens.colours.accent_soft)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and contents; a frame has hundreds of cells, most of them empty."""
        row = index.row()
        entry = self._rows.entry(row)
        if isinstance(entry, Heading):
            box = QRectF(option.rect)
            painter.fillRect(box, self._ground)
            self.painter.paint_heading(painter, box, entry)
            return
        if row in self.chosen_rows:
            painter.fillRect(option.rect, self._chosen_ground)
        cell = self._rows.cell(row, index.column())
        if cell is not EMPTY:
            self.painter.paint(painter, QRectF(option.rect), cell)

    def paint_first(self, painter: QPainter, box: QRect, row: int) -> None:
        """Paint a heading, or the first cell of a row, over what is in its place."""
        entry = self._rows.entry(row)
        is_heading = isinstance(entry, Heading)
        chosen = self._chosen_ground if row in self.chosen_rows else self._sheet
        painter.fillRect(box, self._ground if is_heading else chosen)
        if isinstance(entry, Heading):
            self.painter.paint_heading(painter, QRectF(box), entry)
        else:
            self.painter.paint(painter, QRectF(box), self._rows.cell(row, 0))

    def height_of(self, row: int, widths: Sequence[int]) -> int:
        """How tall a row has to be for everything in it, in columns of these widths."""
        cells = (self._rows.cell(row, column) for column in range(len(widths)))
        return max(map(self.painter.height_of, cells, widths), default=0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell all of a cell of which something is not seen; never where names are masked."""
        if event.type() is not QEvent.Type.ToolTip:
            return False
        text = "" if self._words.is_masked else self.told(index, option.rect.width())
        QToolTip.showText(event.globalPos(), text, view, option.rect)
        return bool(text)

    def told(self, index: Index, width: int) -> str:
        """What is not seen of a cell at this width."""
        cell = self._rows.cell(index.row(), index.column())
        if not self.painter.is_cut(QRectF(0, 0, width, 0), cell):
            return ""
        return (cell.spoken or cell.text).replace("; ", "\n")
