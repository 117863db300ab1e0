"""One current card across all lanes: where the arrows, letters and clicks lead it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal, Slot

from teamdesk.domain.filters.board_filter import matches
from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.type_ahead import TypeAhead

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords


class CurrentCard(QObject):
    """Follows the lists of the lanes, and leads the keyboard from one to another.

    Attributes:
        active: the list that the current card is in; None where no card is current.

    Signals:
        gestured: a `Gesture` at the current card, arrows between lanes excepted.
        moved: another card is the current one.
    """

    gestured = Signal(object)
    moved = Signal()

    def __init__(self, words: CardWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._lists: list[LaneList] = []
        self._typing = TypeAhead(self)
        self.active: LaneList | None = None

    def begin_anew(self) -> None:
        """Forget the lists, whose lanes are built anew."""
        self._lists = []
        self.active = None

    def follow(self, cards: LaneList) -> None:
        """Listen to the next list from the left."""
        self._lists.append(cards)
        cards.gestured.connect(self._on_gestured)
        cards.typed.connect(self._on_typed)
        cards.current_moved.connect(self._on_current_moved)
        cards.entered.connect(self._on_entered)

    @property
    def case_id(self) -> UUID | None:
        """The case of the current card."""
        return self.active.current_case if self.active else None

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one, in whatever lane it is; False where it is in none."""
        return any(cards.choose(case_id) for cards in self._lists)

    def choose_any(self) -> None:
        """Make the first card of all the current one."""
        first = next((cards for cards in self._lists if cards.rows.rowCount()), None)
        if first is not None:
            first.choose_first()

    def choose_alone(self) -> None:
        """Drop all chosen cards but the current one."""
        active = self.active
        for cards in self._lists:
            if cards is not active:
                cards.selectionModel().clear()
        if active is not None:
            flag = QItemSelectionModel.SelectionFlag
            active.selectionModel().setCurrentIndex(active.currentIndex(), flag.ClearAndSelect)

    def take_focus(self) -> None:
        """Put the keyboard on the current card, or the first."""
        if self.case_id is None:
            self.choose_any()
        if self.active is not None:
            self.active.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        """Go to the nearest lane with cards, to the card at the same height."""
        if self.active is None:
            return
        top, adds = max(0, self.active.current_rect.top()), self.active.adds
        place = self._lists.index(self.active) + by
        while 0 <= place < len(self._lists):
            cards = self._lists[place]
            if cards.rows.rowCount():
                cards.choose_near(top, adds=adds)
                cards.setFocus(Qt.FocusReason.TabFocusReason)
                return
            place += by

    @Slot(object)
    def _on_gestured(self, gesture: Gesture) -> None:
        if self._typing.is_active and gesture in (Gesture.MOVE, Gesture.COORDINATOR):
            # In the middle of a name, M and C are letters.
            self._on_typed("m" if gesture is Gesture.MOVE else "c")
        elif gesture in (Gesture.LEFT, Gesture.RIGHT):
            self._step(-1 if gesture is Gesture.LEFT else 1)
        else:
            self.gestured.emit(gesture)

    @Slot(str)
    def _on_typed(self, letter: str) -> None:
        typed = self._typing.add(letter)
        for cards in self._lists:
            for card in cards.rows.rows:
                if matches(self._words.name(card), typed):
                    cards.choose(card.case_id)
                    cards.setFocus(Qt.FocusReason.OtherFocusReason)
                    return

    @Slot()
    def _on_entered(self) -> None:
        cards = self.sender()
        if not isinstance(cards, LaneList) or cards is self.active:
            return
        if not cards.currentIndex().isValid() or not cards.selectionModel().hasSelection():
            cards.choose_first()

    @Slot()
    def _on_current_moved(self) -> None:
        active = self.sender()
        if not isinstance(active, LaneList):
            return
        self.active = active
        adds = any(cards.adds for cards in self._lists)
        for cards in self._lists:
            if cards is not active:
                chosen = cards.selectionModel()
                # One current card across all lanes; others stay chosen while somebody adds.
                chosen.clearCurrentIndex() if adds else chosen.clear()
        self.moved.emit()
