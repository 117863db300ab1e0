"""The board as a list: sorted by any column, gathered by what one asks for, with chosen columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView

from teamdesk.domain.zones import zone_id
from teamdesk.ui.board.look import SMALLEST, Field, Grouping
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.column_room import ColumnRoom
from teamdesk.ui.board.table.drawn_widths import DrawnWidths
from teamdesk.ui.board.table.list_order import ListOrder
from teamdesk.ui.board.table.list_table import ListTable
from teamdesk.ui.board.table.list_tools import ListTools
from teamdesk.ui.board.table.list_words import PRIVATE, ListWords
from teamdesk.ui.board.table.page import TablePage
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.look import BoardLook, LookKeeper
    from teamdesk.ui.board.table.cells import TableColumn
    from teamdesk.ui.surroundings import Surroundings


class ListPage(TablePage):
    """The list with its tools.

    Signals:
        dropped: case id and phase id of a card that was dropped in the group of another phase.
        columns_left_out: how many of the chosen columns the wall has no room for.
    """

    dropped = Signal(object, object)
    columns_left_out = Signal(int)
    table_type = ListTable

    def __init__(
        self, around: Surroundings, words: CardWords, keeper: LookKeeper, parent: QWidget
    ) -> None:
        super().__init__(around, words, parent)
        self._keeper = keeper
        self._list_words = ListWords(around.texts, words)
        self._is_fitting = False
        self.widths = DrawnWidths(keeper, self)
        self.tools = ListTools(around, self._list_words, keeper, self)
        self._column.insertWidget(0, self.tools)
        headings = self.table.headings
        headings.setSectionsClickable(True)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        headings.setStretchLastSection(True)
        headings.sectionClicked.connect(self._on_section_clicked)
        headings.sectionResized.connect(self._on_section_resized)
        # The columns are others when it is answered, and not while the header still counts them.
        headings.sectionMoved.connect(self._on_section_moved, Qt.ConnectionType.QueuedConnection)
        self.table.sort_requested.connect(self._on_sort_requested)
        if isinstance(self.table, ListTable):
            self.table.fold_requested.connect(self._on_fold_requested)
            self.table.step_requested.connect(self._on_step_requested)
            self.table.card_dropped.connect(self._on_card_dropped)
        self.tools.unfold_requested.connect(self._on_unfold_requested)
        self.tools.paper_requested.connect(self._on_paper_requested)
        keeper.changed.connect(self._on_changed)
        self._show_tools()
        self._name()

    def entries(self) -> list[Heading | CardRow]:
        """The cards as the look asks, under the headings of their groups."""
        order = ListOrder(self._, self._words, self._shown)
        with_empty = not self._shown.is_filtered and not self._words.is_masked
        return order.entries(self._look, folds=True, with_empty=with_empty)

    def show_again(self) -> None:
        """Order the same cards as the look asks now, and say how many of them are hidden."""
        if isinstance(self.table, ListTable):
            self.table.take_drops(are_taken=self._look.grouping is Grouping.PHASE)
        before, self._is_fitting = self._is_fitting, True
        # New columns come in widths of Qt's, which nobody drew.
        super().show_again()
        self._is_fitting = before
        headings = (entry for entry in self.model.entries if isinstance(entry, Heading))
        self.tools.show_hidden(sum(each.count for each in headings if each.is_folded))

    def reveal(self, case_id: UUID) -> bool:
        """Make a case the current one, and show the group that it is hidden in."""
        if self.choose(case_id):
            return True
        order, look = ListOrder(self._, self._words, self._shown), self._look
        key = order.key_of(case_id, look)
        if key not in look.folded:
            return False
        self._keeper.use(self._keeper.look.with_folded(key, is_folded=False))
        return self.choose(case_id)

    def columns(self) -> tuple[TableColumn, ...]:
        """The chosen columns; on a wall those that there is room for."""
        # The whole width: a scroll bar that comes and goes is not to take columns along.
        return self._room(self.width()).those_with_room(self._chosen)

    @property
    def left_out(self) -> int:
        """How many of the chosen columns have no room."""
        return len(self._chosen) - len(self.model.columns)

    @property
    def _chosen(self) -> tuple[TableColumn, ...]:
        return self._list_words.columns(self._keeper.look.fields)

    def _room(self, width: int) -> ColumnRoom:
        letters = width / self._around.theme.tokens.type.body
        drawn = self._keeper.look.widths
        return ColumnRoom(letters, drawn, is_on_wall=self._words.is_masked)

    @Slot()
    def fit_columns(self) -> None:
        """Give each column the width that it was drawn to; the others share what is left."""
        if self._words.is_masked and self.columns() != self.model.columns:
            self.show_again()
            return
        body, headings = self._around.theme.tokens.type.body, self.table.headings
        widths = self._room(self.table.viewport().width()).widths(self.model.columns)
        before, self._is_fitting = self._is_fitting, True
        headings.setMinimumSectionSize(round(body * SMALLEST))
        for place, letters in enumerate(widths.values()):
            headings.resizeSection(place, int(letters * body))
        self._is_fitting = before
        self.table.fit_heights()
        self._show_sorted()
        self.columns_left_out.emit(self.left_out)

    def adapt(self) -> None:
        """Take on the looks of the theme in use; on a wall there is no room for tools."""
        self._show_tools()
        self._name()
        super().adapt()

    @property
    def _look(self) -> BoardLook:
        """The look, without anything private on a wall."""
        look = self._keeper.look
        if not self._words.is_masked:
            return look
        sort = None if look.sort in PRIVATE else look.sort
        grouping = Grouping.NONE if look.grouping is Grouping.ZONE else look.grouping
        return replace(look, sort=sort, grouping=grouping)

    def _show_tools(self) -> None:
        self.tools.setVisible(not self._words.is_masked)
        self.table.headings.lines = 2 if self._words.is_masked else 1
        self.table.headings.setSectionsMovable(not self._words.is_masked)

    def _name(self) -> None:
        self.tools.retranslate()
        self.table.setAccessibleName(self._("The board as a list"))
        self.table.headings.setAccessibleName(self._("Columns"))

    def _show_sorted(self) -> None:
        look = self._look
        keys = [column.key for column in self.model.columns]
        place = keys.index(look.sort) if look.sort in keys else None
        self.table.headings.show_sorted(place, is_descending=look.is_descending)

    @Slot()
    def _on_changed(self) -> None:
        self.tools.retranslate()
        self.show_again()
        self.fit_columns()

    @Slot(int)
    def _on_section_clicked(self, place: int) -> None:
        self.tools.turn(Field(self.model.columns[place].key))

    @Slot(bool)
    def _on_sort_requested(self, is_descending: bool) -> None:
        column = self.table.currentIndex().column()
        if column >= 0:
            self.tools.sort_by(Field(self.model.columns[column].key), is_descending=is_descending)

    @Slot()
    def _on_section_moved(self) -> None:
        """Keep the order that was drawn, and let the columns themselves stand in it."""
        headings, columns = self.table.headings, self.model.columns
        count = min(headings.count(), len(columns))
        drawn = [headings.logicalIndex(place) for place in range(count)]
        if drawn == list(range(count)):
            return
        for place in range(count):
            headings.moveSection(headings.visualIndex(place), place)
        shown = [Field(columns[place].key) for place in drawn]
        rest = [field for field in self._keeper.look.fields if field not in shown]
        self._keeper.use(replace(self._keeper.look, fields=(*shown, *rest)))

    @Slot(int)
    def _on_step_requested(self, step: int) -> None:
        """Move the column that the keyboard is in, and stay in it."""
        index, columns = self.table.currentIndex(), self.model.columns
        to = index.column() + step
        if self._words.is_masked or not 0 <= to < len(columns) or index.column() < 0:
            return
        moved, other = Field(columns[index.column()].key), Field(columns[to].key)
        self._keeper.use(self._keeper.look.with_moved(moved, other))
        self.table.setCurrentIndex(self.model.index(self.table.currentIndex().row(), to))

    @Slot(str, bool)
    def _on_fold_requested(self, key: str, is_folded: bool) -> None:
        self._keeper.use(self._keeper.look.with_folded(key, is_folded=is_folded))

    @Slot()
    def _on_unfold_requested(self) -> None:
        shown = {entry.key for entry in self.model.entries if isinstance(entry, Heading)}
        self._keeper.use(replace(self._keeper.look, folded=self._keeper.look.folded - shown))

    @Slot()
    def _on_paper_requested(self) -> None:
        """Go to where documents are handed out, with the zone of the current row chosen."""
        heading = self.model.heading_over(self.table.currentIndex().row())
        zone = heading.key.partition("/")[2] if heading else ""
        if zone:
            self._around.navigator.open(Place.DOCUMENTS, zone_id(zone))
        else:
            self._around.notices.warn(self._("Choose somebody who lives in a zone first."))

    @Slot(object, str)
    def _on_card_dropped(self, case_id: UUID, key: str) -> None:
        self.dropped.emit(case_id, UUID(key.partition("/")[2]))

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, _before: int, now: int) -> None:
        # The last column is as wide as there is room, whoever draws at the others.
        if self._is_fitting or place >= len(self.model.columns) - 1:
            return
        width = now / self._around.theme.tokens.type.body
        self.widths.draw(Field(self.model.columns[place].key), width)
