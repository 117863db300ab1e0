"""The shapes of the board, of which one is seen: one current card across them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from teamdesk.ui.board.lanes import Lanes

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.shown import Shown
    from teamdesk.ui.surroundings import Surroundings


class Shapes(QStackedWidget):
    """The cards, in the shape that was chosen.

    Signals:
        gestured: a `Gesture` at the current card.
        current_changed: another card is the current one.
        menu_requested: where on the screen the menu of the current card is asked for.
        chosen_changed: other cards are chosen, or another number of them.
        seen_changed: how many lanes are in sight, and of how many.
    """

    gestured = Signal(object)
    current_changed = Signal()
    menu_requested = Signal(QPoint)
    seen_changed = Signal(int, int)
    chosen_changed = Signal()

    def __init__(self, around: Surroundings, words: CardWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.lanes = Lanes(around, words, self)
        self.lanes.chosen_changed.connect(self.chosen_changed)
        self.lanes.seen_changed.connect(self.seen_changed)
        self.lanes.gestured.connect(self.gestured)
        self.lanes.current_changed.connect(self.current_changed)
        self.lanes.menu_requested.connect(self.menu_requested)
        self.addWidget(self.lanes)

    def show_board(self, shown: Shown) -> None:
        """Show other cards, or the same ones as they stand now."""
        self.lanes.show_board(shown)

    @property
    def current_case(self) -> UUID | None:
        """The case of the current card."""
        return self.lanes.current_case

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of all chosen cards."""
        return self.lanes.chosen_cases

    def choose_only_current(self) -> None:
        """Drop all chosen cards but the current one."""
        self.lanes.choose_only_current()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on a card."""
        return self.lanes.has_focus

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one; False where it is not shown."""
        return self.lanes.choose(case_id)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on the current card, or the first."""
        self.lanes.take_focus()

    def adapt(self) -> None:
        """Take on the looks of the theme in use, or the words of the language."""
        self.lanes.adapt()
