"""What the list and the matrix have in common: a table with the board's gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from teamdesk.domain.filters.board_filter import matches
from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.board.shown import Shown
from teamdesk.ui.board.table.card_table import CardTable
from teamdesk.ui.board.table.cells import Heading
from teamdesk.ui.board.table.model import TableModel
from teamdesk.ui.board.type_ahead import TypeAhead
from teamdesk.ui.widgets.frames import corner_air
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.cells import TableColumn
    from teamdesk.ui.surroundings import Surroundings


class TablePage(QFrame):
    """A table on a sheet; a subclass says which rows stand in which columns.

    Signals:
        gestured: a `Gesture` at the current card.
        current_changed: another card is the current one.
        menu_requested: where on the screen the menu of the current card is asked for.
        chosen_changed: other cards are chosen, or another number of them.
    """

    gestured = Signal(object)
    current_changed = Signal()
    menu_requested = Signal(QPoint)
    chosen_changed = Signal()
    lines = 2
    table_type: type[CardTable] = CardTable

    def __init__(self, around: Surroundings, words: CardWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._words = words
        self._shown = Shown({}, (), is_filtered=False)
        self._typing = TypeAhead(self)
        self.setProperty("frame", "card")
        self.model = TableModel(words, self)
        self.table = self.table_type(around.theme, words, self.model, self.lines, self)
        self._nobody = Label(TextRole.CAPTION)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, corner_air(around.theme.tokens))
        self._column.setSpacing(0)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self._nobody)
        self.table.gestured.connect(self._on_gestured)
        self.table.resized.connect(self.fit_columns)
        self.table.typed.connect(self._on_typed)
        self.table.menu_requested.connect(self.menu_requested)
        self.table.current_moved.connect(self.current_changed)
        self.table.chosen_changed.connect(self.chosen_changed)

    @property
    def left_out(self) -> int:
        """How many columns that were asked for have no room; a matrix goes sideways instead."""
        return 0

    def show_board(self, shown: Shown) -> None:
        """Show the cards; the current one stays while it is shown."""
        self._shown = shown
        self.show_again()

    def show_again(self) -> None:
        """Order the same cards as the look asks now."""
        current, chosen = self.table.current_key, self.chosen_cases
        row = self.table.currentIndex().row()
        bar = self.table.verticalScrollBar()
        seen = bar.value()
        if self.model.show_entries(self.entries(), self.columns()):
            self.fit_columns()
            self.table.fit_rows()
            bar.setValue(seen)
        if current is not None and not self.table.choose(current):
            self.table.choose_near(row)
        if len(chosen) > 1:
            self.table.choose_also(chosen)
        self._tell_nobody()

    def entries(self) -> list[Heading | CardRow]:
        """The rows in order."""
        return list(self._shown.cards)

    def columns(self) -> tuple[TableColumn, ...]:
        """The columns in order."""
        return ()

    @Slot()
    def fit_columns(self) -> None:
        """Give the columns their widths."""

    @property
    def current_case(self) -> UUID | None:
        """The case of the current card."""
        return self.table.current_case

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of all chosen cards, from the top."""
        return self.table.chosen_cases

    def choose_only_current(self) -> None:
        """Drop all chosen cards but the current one."""
        self.table.choose_only_current()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return self.table.hasFocus()

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one; False where it is not shown."""
        return self.table.choose(case_id)

    def reveal(self, case_id: UUID) -> bool:
        """Make a case the current one that is shown, or can be; False where a filter hides it."""
        return self.table.choose(case_id)

    def take_focus(self) -> None:
        """Put the keyboard on the current card, or the first."""
        if self.table.current_key is None:
            self.table.choose_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def adapt(self) -> None:
        """Take on the looks of the theme in use, or the words of the language."""
        self.table.cells.forget()
        self.model.forget_cells()
        self.show_again()
        self.fit_columns()
        self.table.fit_rows()
        self.table.headings.updateGeometry()
        if self.current_case is not None:
            # Rows have another height now, and the chosen one is to stay in sight.
            self.choose(self.current_case)
        self.table.viewport().update()

    def _tell_nobody(self) -> None:
        is_filtered = self._shown.is_filtered
        self._nobody.setText(
            self._("Nobody fits the filter") if is_filtered else self._("Nobody here")
        )
        self._nobody.setVisible(not self._shown.cards)

    @Slot(object)
    def _on_gestured(self, gesture: Gesture) -> None:
        if self._typing.is_active and gesture in (Gesture.MOVE, Gesture.COORDINATOR):
            # In the middle of a name, M and C are letters.
            self._on_typed("m" if gesture is Gesture.MOVE else "c")
        else:
            self.gestured.emit(gesture)

    @Slot(str)
    def _on_typed(self, letter: str) -> None:
        typed = self._typing.add(letter)
        seen = [entry for entry in self.model.entries if not isinstance(entry, Heading)]
        # Behind those in sight come those of folded groups.
        for card in (*seen, *self._shown.cards):
            if matches(self._words.name(card), typed):
                self.reveal(card.case_id)
                return
