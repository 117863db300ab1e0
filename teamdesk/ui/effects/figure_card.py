"""One table of the report: what it is counted from, bars, and the figures beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.effects.told_tables import ToldRow
from teamdesk.ui.effects.bars import Bars
from teamdesk.ui.effects.fields import Fields
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.ui.surroundings import Surroundings

# Shares of the width: names of rows are long, and so is the mark of a small group.
NAME, FIGURE, MARK = 34.0, 14.0, 24.0


class FigureCard(Card):
    """Calm: nothing is coloured as good or bad."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._limit = 0
        # A heading of its own: on a wall its words take more than one line.
        self._title = Label(TextRole.SECTION, wraps=True)
        self._counted = Label(TextRole.SMALL, wraps=True)
        self._drawn = Label(TextRole.SMALL, wraps=True)
        self._none = Label(TextRole.MUTED, wraps=True)
        self.bars = Bars(around.theme)
        self.fields = Fields(around.theme)
        self.model = ColumnsModel[ToldRow](_name_of, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        charts = (self.bars, self.fields, self._drawn)
        for widget in (self._title, self._counted, *charts, self.table, self._none):
            self.body.addWidget(widget)

    def show_table(self, table: ToldTable, limit: int) -> None:
        """Show a table; groups of fewer than ``limit`` are marked, 0 marks none."""
        _ = self._
        self._limit = limit if any(_is_few(row, limit) for row in table.rows) else 0
        self._title.setText(table.title)
        self.setAccessibleName(table.title)
        self._counted.setText(table.counted)
        self._counted.setVisible(bool(table.counted))
        self.bars.show_table(table)
        self.fields.show_table(table)
        self._drawn.setText(table.drawn)
        self._drawn.setVisible(bool(table.drawn and (table.bars or table.is_shaded)))
        columns = [Column(_("What"), NAME), *(Column(title, FIGURE) for title in table.columns)]
        if self._limit:
            columns.append(Column(_("To others"), MARK))
        self.model.show_rows(table.rows)
        self.table.set_words(table.title, columns)
        self.table.setVisible(bool(table.rows))
        self._none.setText(_("Nothing is noted in this period."))
        self._none.setVisible(not table.rows)
        self.table.fit_rows(len(self.model.rows))

    def _cells(self, row: ToldRow) -> tuple[Cell, ...]:
        figures = (Cell(figure.text, is_strong=bool(row.bar)) for figure in row.figures)
        cells = [Cell(row.name), *figures]
        if self._limit:
            cells.append(Cell(self._mark(row), is_quiet=True))
        return tuple(cells)

    def _mark(self, row: ToldRow) -> str:
        if not _is_few(row, self._limit):
            return ""
        return self._("n = {count}, too few to show others", count=row.persons)


def _name_of(row: ToldRow) -> str:
    return row.name


def _is_few(row: ToldRow, limit: int) -> bool:
    return row.persons is not None and 0 < row.persons < limit
