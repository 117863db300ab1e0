"""The board as a list: sorted by any column, gathered by what one asks for, with chosen columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHeaderView

from teamdesk.ui.board.list_order import ListOrder
from teamdesk.ui.board.list_tools import ListTools
from teamdesk.ui.board.list_words import FLEXIBLE, PRIVATE, ListWords
from teamdesk.ui.board.look import LARGEST, SMALLEST, Field, Grouping
from teamdesk.ui.board.table_page import TablePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.look import BoardLook, LookKeeper
    from teamdesk.ui.board.table_cells import Heading, TableColumn
    from teamdesk.ui.surroundings import Surroundings

# An edge that is being drawn tells of every pixel on the way.
KEEP_AFTER_MS = 300
# How much narrower and wider than designed a column of names or sentences may be.
TIGHTEST, WIDEST = 0.42, 1.8


class ListPage(TablePage):
    """The list with its tools."""

    def __init__(
        self, around: Surroundings, words: CardWords, keeper: LookKeeper, parent: QWidget
    ) -> None:
        super().__init__(around, words, parent)
        self._keeper = keeper
        self._list_words = ListWords(around.texts, words)
        self._is_fitting = False
        self._drawn: dict[Field, float] = {}
        self.tools = ListTools(around, self._list_words, keeper, self)
        self._column.insertWidget(0, self.tools)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep_widths)
        headings = self.table.headings
        headings.setSectionsClickable(True)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        headings.setStretchLastSection(True)
        headings.sectionClicked.connect(self._on_section_clicked)
        headings.sectionResized.connect(self._on_section_resized)
        self.table.sort_requested.connect(self._on_sort_requested)
        keeper.changed.connect(self._on_changed)
        self._name()

    def entries(self) -> list[Heading | CardRow]:
        """The cards as the look asks, under the headings of their groups."""
        return ListOrder(self._, self._words, self._shown).entries(self._look)

    def columns(self) -> tuple[TableColumn, ...]:
        """The chosen columns."""
        return self._list_words.columns(self._keeper.look.fields)

    @Slot()
    def fit_columns(self) -> None:
        """Give each column the width that it was drawn to; the others share what is left."""
        body, drawn = self._around.theme.tokens.type.body, self._keeper.look.widths
        letters = {
            Field(column.key): drawn.get(Field(column.key), column.letters)
            for column in self.model.columns
        }
        flexible = FLEXIBLE & letters.keys() - drawn.keys()
        if self._words.is_masked:
            flexible -= {Field.NAME}
        wanted = sum(letters[field] for field in flexible)
        room = self.table.viewport().width() / body - sum(letters.values()) + wanted
        factor = min(max(room / wanted, TIGHTEST), WIDEST) if wanted else 1.0
        headings = self.table.headings
        self._is_fitting = True
        headings.setMinimumSectionSize(round(body * SMALLEST))
        for place, (field, width) in enumerate(letters.items()):
            share = width * factor if field in flexible else width
            headings.resizeSection(place, int(share * body))
        self._is_fitting = False
        self._show_sorted()

    def adapt(self) -> None:
        """Take on the looks of the theme in use; on a wall there is no room for tools."""
        self.tools.setVisible(not self._words.is_masked)
        self.table.headings.lines = 2 if self._words.is_masked else 1
        self._name()
        super().adapt()

    @Slot()
    def keep_widths(self) -> None:
        """Remember the widths that were drawn."""
        look, drawn = self._keeper.look, self._drawn
        self._drawn = {}
        self._keeper.use(replace(look, widths={**look.widths, **drawn}))

    @property
    def _look(self) -> BoardLook:
        """The look, without anything private on a wall."""
        look = self._keeper.look
        if not self._words.is_masked:
            return look
        sort = None if look.sort in PRIVATE else look.sort
        grouping = Grouping.NONE if look.grouping is Grouping.ZONE else look.grouping
        return replace(look, sort=sort, grouping=grouping)

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

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, _before: int, now: int) -> None:
        # The last column is as wide as there is room, whoever draws at the others.
        if self._is_fitting or place >= len(self.model.columns) - 1:
            return
        width = now / self._around.theme.tokens.type.body
        self._drawn[Field(self.model.columns[place].key)] = min(max(width, SMALLEST), LARGEST)
        self._resting.start()
