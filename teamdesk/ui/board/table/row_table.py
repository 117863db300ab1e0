"""The rows of a table of the board: their heights, and what is painted over Qt's cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.delegate import TableDelegate
from teamdesk.ui.board.table.frozen_table import FrozenTable
from teamdesk.ui.board.table.growing_rows import GrowingRows
from teamdesk.ui.board.table.header import TableHeader

if TYPE_CHECKING:
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.model import TableModel
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme


class RowTable(FrozenTable):
    """Shows cards and headings in rows; a subclass says what keys and the mouse do.

    Attributes:
        growing: on a wall, which rows are as tall as their words.
    """

    def __init__(
        self, theme: Theme, words: CardWords, model: TableModel, lines: int, parent: QWidget
    ) -> None:
        """Show the model in rows of so many ``lines``."""
        super().__init__(parent)
        self._colours = theme
        self.rows = model
        self.growing = GrowingRows(self, self._height_of)
        self.cells = TableDelegate(theme, words, model, lines, self)
        self.headings = TableHeader(theme, model, self)
        self._heading_rows: list[int] = []
        self.setModel(model)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(self.headings)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._on_rolled)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit_rows(self) -> None:
        """Give rows their height, and headings the whole width."""
        rows, painter = self.verticalHeader(), self.cells.painter
        self.growing.forget()
        self.growing.is_on = painter.grows
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(painter.row_height)
        self.clearSpans()
        columns = self.rows.columnCount()
        for row in self._heading_rows:
            # A row keeps the height it was given, whatever stands in it now.
            if row < self.rows.rowCount():
                rows.resizeSection(row, painter.row_height)
        entries = enumerate(self.rows.entries)
        self._heading_rows = [row for row, entry in entries if isinstance(entry, Heading)]
        for row in self._heading_rows:
            rows.resizeSection(row, painter.heading_height)
            if columns > 1:
                self.setSpan(row, 0, 1, columns)
        # Now and not by a timer: whoever asked is about to scroll.
        self.updateGeometries()
        self.growing.fit()

    def fit_heights(self) -> None:
        """Measure the rows anew, for columns of another width."""
        self.growing.forget()
        self.growing.fit()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, also where rows above it have grown on the way."""
        super().scrollTo(index, hint)
        if self.growing.is_on:
            self.growing.fit()
            super().scrollTo(index, hint)

    def paint_rows(self, painter: QPainter) -> None:
        """Paint what stands over the cells: the first column, and the lines below the rows."""
        self._paint_frozen(painter)
        self._paint_lines(painter)

    @property
    def shown_width(self) -> int:
        """How far the columns reach in sight."""
        return min(self.viewport().width(), self.headings.length() - self.headings.offset())

    def _height_of(self, row: int) -> int:
        if self.rows.card(row) is None:
            return 0
        widths = [self.columnWidth(column) for column in range(self.rows.columnCount())]
        return self.cells.height_of(row, widths)

    @Slot()
    def _on_rolled(self) -> None:
        self.growing.fit()

    def _in_sight(self) -> range:
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self.rows.rowCount() - 1) + 1)

    def _paint_frozen(self, painter: QPainter) -> None:
        """The first column over the others, where they were moved below it."""
        frozen, rows = self.frozen_width, self.verticalHeader()
        if not frozen:
            return
        for row in self._in_sight():
            top, height = rows.sectionViewportPosition(row), rows.sectionSize(row)
            is_heading = isinstance(self.rows.entry(row), Heading)
            width = self.shown_width if is_heading else frozen
            self.cells.paint_first(painter, QRect(0, top, width, height), row)
        edge = QColor(self._colours.tokens.colours.border_strong)
        painter.fillRect(frozen - 1, 0, 1, self.viewport().height(), edge)

    def _paint_lines(self, painter: QPainter) -> None:
        """The lines below the rows, once across and not cell by cell."""
        rows, width = self.verticalHeader(), self.shown_width
        colour = QColor(self._colours.tokens.colours.border)
        for row in self._in_sight():
            bottom = rows.sectionViewportPosition(row) + rows.sectionSize(row) - 1
            painter.fillRect(0, bottom, width, 1, colour)
