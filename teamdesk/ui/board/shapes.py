"""The three shapes of the board, of which one is seen: one current card across them all.

The list and the matrix are imported and made when they are first wanted: the board that most
teams see, in its phases, stands no later because of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from teamdesk.ui.board.lanes.lanes import Lanes
from teamdesk.ui.board.shown import Shape, Shown

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.look import LookKeeper
    from teamdesk.ui.board.table.page import TablePage
    from teamdesk.ui.surroundings import Surroundings


class Shapes(QStackedWidget):
    """The cards, as lanes, as a list or as a matrix.

    Signals:
        gestured: a `Gesture` at the current card.
        current_changed: another card is the current one.
        menu_requested: where on the screen the menu of the current card is asked for.
        chosen_changed: other cards are chosen, or another number of them.
        dropped: case id and phase id of a card that was dropped in another phase.
        seen_changed: how many lanes are in sight, and of how many; none of none in other shapes.
        columns_left_out: how many chosen columns of the list have no room on the wall.
    """

    gestured = Signal(object)
    current_changed = Signal()
    menu_requested = Signal(QPoint)
    seen_changed = Signal(int, int)
    columns_left_out = Signal(int)
    chosen_changed = Signal()
    dropped = Signal(object, object)

    def __init__(
        self, around: Surroundings, words: CardWords, keeper: LookKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._words = words
        self._keeper = keeper
        self._shown = Shown({}, (), is_filtered=False)
        self._shape = Shape.PHASES
        self._tables: dict[Shape, TablePage] = {}
        self.lanes = Lanes(around, words, self)
        self.lanes.seen_changed.connect(self._on_seen_changed)
        self.lanes.dropped.connect(self.dropped)
        self._take_in(self.lanes)
        keeper.changed.connect(self._use_look)
        self._use_look()

    def show_board(self, shown: Shown) -> None:
        """Show other cards, or the same ones as they stand now."""
        self._shown = shown
        self._page().show_board(shown)

    @property
    def current_case(self) -> UUID | None:
        """The case of the current card."""
        return self._page().current_case

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of all chosen cards."""
        return self._page().chosen_cases

    def choose_only_current(self) -> None:
        """Drop all chosen cards but the current one."""
        self._page().choose_only_current()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return self._page().has_focus

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one; False where it is not shown."""
        return self._page().choose(case_id)

    def reveal(self, case_id: UUID) -> bool:
        """Make a case the current one, out of a folded group too; False where it is not shown."""
        return self._page().reveal(case_id)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the current card, or the first."""
        self._page().take_focus()

    def adapt(self) -> None:
        """Take on the looks of the theme in use, or the words of the language."""
        self.lanes.adapt()
        for page in self._tables.values():
            page.adapt()

    def _page(self) -> Lanes | TablePage:
        if self._shape is Shape.PHASES:
            return self.lanes
        if self._shape not in self._tables:
            self._tables[self._shape] = self._make_table(self._shape)
        return self._tables[self._shape]

    def _make_table(self, shape: Shape) -> TablePage:
        page: TablePage
        if shape is Shape.LIST:
            from teamdesk.ui.board.table.list_view import ListPage

            page = listed = ListPage(self._around, self._words, self._keeper, self)
            listed.dropped.connect(self.dropped)
            listed.columns_left_out.connect(self._on_columns_left_out)
        else:
            from teamdesk.ui.board.table.matrix_view import MatrixPage

            page = MatrixPage(self._around, self._words, self)
        self._take_in(page)
        return page

    def _take_in(self, page: Lanes | TablePage) -> None:
        page.gestured.connect(self.gestured)
        page.current_changed.connect(self.current_changed)
        page.menu_requested.connect(self.menu_requested)
        page.chosen_changed.connect(self.chosen_changed)
        self.addWidget(page)

    @Slot(int, int)
    def _on_seen_changed(self, seen: int, total: int) -> None:
        if self._shape is Shape.PHASES:
            self.seen_changed.emit(seen, total)

    @Slot(int)
    def _on_columns_left_out(self, count: int) -> None:
        if self._shape is Shape.LIST:
            self.columns_left_out.emit(count)

    @Slot()
    def _use_look(self) -> None:
        """Show the same cards in the shape of the look, with the same current card."""
        shape = self._keeper.look.shape
        if shape is self._shape:
            return
        case_id, has_focus = self.current_case, self.has_focus
        self._shape = shape
        page = self._page()
        page.show_board(self._shown)
        self.setCurrentWidget(page)
        if case_id is not None:
            page.choose(case_id)
        if has_focus:
            page.take_focus()
        # What several were chosen of is in the other shape, and out of sight.
        self.chosen_changed.emit()
        if shape is Shape.PHASES:
            self.lanes.tell_seen()
        else:
            self.seen_changed.emit(0, 0)
        table = self._tables.get(shape)
        self.columns_left_out.emit(table.left_out if table else 0)
