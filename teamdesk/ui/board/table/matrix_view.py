"""The board as a goal matrix: persons down, the areas of everyday activity across.

A team sees at a glance where its people's goals lie, and where nobody has any.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView

from teamdesk.domain.goals import ActivityArea
from teamdesk.domain.labels import label
from teamdesk.ui.board.look import BoardLook, Field, Grouping
from teamdesk.ui.board.table.cells import EMPTY, CellInk, TableCell, TableColumn
from teamdesk.ui.board.table.list_order import ListOrder
from teamdesk.ui.board.table.list_words import goal_told
from teamdesk.ui.board.table.page import TablePage
from teamdesk.ui.board.table.status_legend import StatusLegend
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.board import CardRow, GoalOnCard
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.cells import Heading
    from teamdesk.ui.surroundings import Surroundings

NAME_LETTERS = 14.0
INITIALS_LETTERS = 7.0
# «Kommunikasjon» in small letters, the longest word of the titles.
AREA_LETTERS = 6.6
# In units of the body text.
LOWEST_WITH_LEGEND = 13
IN_PHASES = BoardLook(sort=Field.NAME, grouping=Grouping.PHASE)


class MatrixPage(TablePage):
    """Persons and the areas of their goals, and a line that tells the chosen cell in words."""

    lines = 1

    def __init__(self, around: Surroundings, words: CardWords, parent: QWidget) -> None:
        super().__init__(around, words, parent)
        self._told = Label(TextRole.SMALL, wraps=True)
        self._told.setContentsMargins(*self._told_margins())
        self._column.addWidget(self._told)
        self._legend = StatusLegend(around, self)
        self._column.addWidget(self._legend)
        headings = self.table.headings
        headings.lines, headings.is_centred = 2, True
        headings.setSectionsClickable(False)
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.rings_cell = True
        self.table.current_moved.connect(self._tell_cell)
        self.table.setAccessibleName(self._("The board as a goal matrix"))

    def entries(self) -> list[Heading | CardRow]:
        """Persons by name, in their phases."""
        return ListOrder(self._, self._words, self._shown).entries(IN_PHASES)

    def columns(self) -> tuple[TableColumn, ...]:
        """The person, the nine areas, and the goals of none where there are any."""
        areas = [
            TableColumn(area, label(self._, area), AREA_LETTERS, partial(self._cell, area))
            for area in ActivityArea
        ]
        if any(goal.area is None for card in self._shown.cards for goal in card.goals):
            title = self._("Without an area")
            areas.append(TableColumn("", title, AREA_LETTERS, partial(self._cell, None)))
        who = TableColumn(Field.NAME, self._("Name"), NAME_LETTERS, self._name)
        return (who, *areas)

    @Slot()
    def fit_columns(self) -> None:
        """Share the width between the areas, none narrower than its title."""
        body, headings = self._around.theme.tokens.type.body, self.table.headings
        count = len(self.model.columns) - 1
        letters = INITIALS_LETTERS if self._words.is_masked else NAME_LETTERS
        name = round(letters * body)
        needs = [headings.word_width(column.title) for column in self.model.columns[1:]]
        room = self.table.viewport().width() - name
        # Equal columns are calmer, where each of them has room for its longest word.
        widest = max([*needs, round(AREA_LETTERS * body)], default=0)
        spare = max(0, room - sum(needs)) // max(1, count)
        share = room // max(1, count)
        headings.setMinimumSectionSize(1)
        for place, need in enumerate(needs, start=1):
            headings.resizeSection(place, share if share >= widest else need + spare)
        headings.resizeSection(0, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a low wall to the goals; readers hear the words in each cell."""
        super().resizeEvent(event)
        tokens = self._around.theme.tokens
        is_low = self.height() < tokens.type.body * LOWEST_WITH_LEGEND
        self._legend.setVisible(not (tokens.masked and is_low))

    def adapt(self) -> None:
        """Take on the looks of the theme in use, or the words of the language."""
        self._told.setContentsMargins(*self._told_margins())
        self.table.setAccessibleName(self._("The board as a goal matrix"))
        self._legend.retranslate()
        super().adapt()
        self._tell_cell()

    def _told_margins(self) -> tuple[int, int, int, int]:
        space = self._around.theme.tokens.space
        return space.md, space.sm, space.md, space.sm

    def _name(self, card: CardRow) -> TableCell:
        return TableCell(self._words.name(card), ink=CellInk.STRONG)

    def _cell(self, area: ActivityArea | None, card: CardRow) -> TableCell:
        goals = _goals_in(card, area)
        if not goals:
            return EMPTY
        spoken = "; ".join(goal_told(self._, goal) for goal in goals)
        return TableCell(spoken=spoken, marks=tuple(goal.status for goal in goals))

    @Slot()
    def _tell_cell(self) -> None:
        """Say the chosen cell in words: a shape alone tells too little from the keyboard."""
        index = self.table.currentIndex()
        card = self.model.card(index.row())
        if card is None:
            self._told.setText(self._("Arrow keys go from cell to cell."))
            return
        parts = [self._words.name(card)]
        if index.column() == 0:
            goals = self._.plural("{count} goal", "{count} goals", len(card.goals))
            parts += [self._words.phase(card), goals]
        else:
            cell = self.model.cell(index.row(), index.column())
            parts.append(self.model.columns[index.column()].title)
            parts.append(cell.spoken or self._("no goal here"))
        self._told.setText(" · ".join(parts))


def _goals_in(card: CardRow, area: ActivityArea | None) -> list[GoalOnCard]:
    return [goal for goal in card.goals if goal.area is area]
