"""Does what a gesture asks for at the current card, or at all the chosen ones."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from teamdesk.ui.board.gestures import Gesture

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.filter.line import FilterLine
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.questions import Questions
    from teamdesk.ui.board.transfer_question import TransferQuestion
    from teamdesk.ui.board.wall import BoardWall
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.widgets.gesture_menu import GestureMenu


class GestureDesk(QObject):
    """Opens, peeks, and asks before it moves; what is asked is made when it is first wanted."""

    def __init__(
        self,
        presenter: BoardPresenter,
        wall: BoardWall,
        line: FilterLine,
        words: CardWords,
        texts: Texts,
    ) -> None:
        super().__init__(wall)
        self._presenter = presenter
        self._wall = wall
        self._shapes = wall.shapes
        self._side = wall.side
        self._words = words
        self._texts = texts
        self._questions: Questions | None = None
        self._transfers: TransferQuestion | None = None
        self._slots: Mapping[Gesture, Callable[[], object]] = {
            Gesture.FILTER: line.begin_to_find,
            Gesture.PEEK: self._toggle_peek,
            Gesture.CLOSE: self._close,
            Gesture.OPEN: self._open,
            Gesture.MOVE: self._ask_phase,
            Gesture.COORDINATOR: self._ask_coordinator,
            Gesture.TRANSFER: self.ask_transfer,
        }
        self._shapes.gestured.connect(self.do)
        self._shapes.current_changed.connect(self.show_peek)
        self._shapes.dropped.connect(self._on_dropped)
        self._shapes.menu_requested.connect(self._on_menu_requested)
        self._side.gestured.connect(self.do)
        wall.gestured.connect(self.do)

    @Slot(object)
    def do(self, gesture: Gesture) -> None:
        """Do what was asked for."""
        self._slots[gesture]()

    def ask_transfer(self) -> bool:
        """Ask to which team the chosen cases go, or the current one; False where there is none."""
        current, many = self._shapes.current_case, self._wall.many
        case_ids = many.chosen if many is not None else (current,) if current else ()
        if case_ids:
            self._transfer.ask(case_ids)
        return bool(case_ids)

    @Slot()
    def show_peek(self) -> None:
        """Show the current card in full, where one is shown in full."""
        card = self._current_card()
        if self._side.is_peeking and card is not None:
            self._side.show_card(card)

    def adapt(self) -> None:
        """Names may be masked now."""
        self.show_peek()
        if self._questions is not None:
            self._questions.ask_again()
        if self._transfers is not None:
            self._transfers.ask_again()

    @property
    def _ask(self) -> Questions:
        if self._questions is None:
            from teamdesk.ui.board.questions import Questions

            self._questions = Questions(self._presenter, self._side, self._words, self._texts, self)
        return self._questions

    @property
    def _transfer(self) -> TransferQuestion:
        if self._transfers is None:
            from teamdesk.ui.board.transfer_question import TransferQuestion

            self._transfers = TransferQuestion(
                self._presenter, self._side, self._words, self._texts, self
            )
        return self._transfers

    @cached_property
    def _menu(self) -> GestureMenu:
        from teamdesk.ui.widgets.gesture_menu import GestureMenu

        menu = GestureMenu(self._wall.shapes)
        menu.gestured.connect(self.do)
        return menu

    def _open(self) -> None:
        if self._shapes.current_case is not None:
            self._presenter.open_person(self._shapes.current_case)

    def _ask_phase(self) -> None:
        if not self._wall.ask_phase() and self._shapes.current_case is not None:
            self._ask.ask_phase(self._shapes.current_case)

    def _ask_coordinator(self) -> None:
        if not self._wall.ask_coordinator() and self._shapes.current_case is not None:
            self._ask.ask_coordinator(self._shapes.current_case)

    def _toggle_peek(self) -> None:
        card = self._current_card()
        if self._side.is_peeking:
            self._side.close_panel()
        elif card is not None:
            self._side.show_card(card)

    def _close(self) -> None:
        if not self._wall.drop_several():
            self._side.close_panel()

    def _current_card(self) -> CardRow | None:
        case_id = self._shapes.current_case
        return self._presenter.card(case_id) if case_id else None

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        from teamdesk.ui.board.menu import card_entries

        self._menu.show_at(at, card_entries(self._texts))

    @Slot(object, object)
    def _on_dropped(self, case_id: UUID, phase_id: UUID) -> None:
        if not self._wall.move_several(case_id, phase_id):
            self._ask.move_to(case_id, phase_id)
