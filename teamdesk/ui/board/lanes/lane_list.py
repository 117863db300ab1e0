"""The cards of a phase, driven by keys as well as by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from teamdesk.ui.board.gestures import Gesture, gesture_of
from teamdesk.ui.board.lanes.delegate import CardDelegate
from teamdesk.ui.board.lanes.first_cards import is_being_laid_out, paint_first
from teamdesk.ui.board.lanes.model import MIME_TYPE, LaneModel
from teamdesk.ui.widgets.card_list import CardList

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme

# More than any team has; a city's board is laid out in slices while the first is seen already.
LAID_OUT_AT_ONCE = 60
ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class LaneList(CardList):
    """The cards of one phase.

    Attributes:
        adds: the key or click that is being taken adds to the chosen cards, in other lanes too.

    Signals:
        gestured: a `Gesture` at the current card.
        typed: a letter, to find a card by its name.
        current_moved: another card of this lane is the current one.
        entered: the keyboard has come into this lane.
        menu_requested: where on the screen the menu of the current card is asked for.
    """

    gestured = Signal(object)
    typed = Signal(str)
    current_moved = Signal()
    entered = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, words: CardWords, rows: LaneModel, parent: QWidget) -> None:
        super().__init__(MIME_TYPE, parent)
        self.rows = rows
        self.adds = False
        self.cards = CardDelegate(theme, words, self)
        self.setItemDelegate(self.cards)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(LAID_OUT_AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Last: each setting of the list would lay out all its cards, and it has no width yet.
        self.setModel(rows)
        self.doubleClicked.connect(self._on_double_clicked)

    def choose(self, case_id: UUID) -> bool:
        """Make a case the current one; False where it is in another lane."""
        row = self.rows.place_of(case_id)
        if row is None:
            return False
        index = self.rows.index(row)
        if index != self.currentIndex():
            # The same one again would drop the others that are chosen with it.
            self.choose_only(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Make the first card the current one, without laying any out to find it."""
        self.choose_only(self.rows.index(0))

    def choose_near(self, top: int, *, adds: bool = False) -> None:
        """Make the card at this height the current one, as arrows go from lane to lane."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, top))
        last = self.rows.index(self.rows.rowCount() - 1)
        flag = QItemSelectionModel.SelectionFlag
        how = flag.Select if adds else flag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index if index.isValid() else last, how)

    @property
    def current_case(self) -> UUID | None:
        """The case of the current card."""
        card = self.rows.card(self.currentIndex().row())
        return card.case_id if card else None

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of the chosen cards, from the top."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [self.rows.at(place).case_id for place in places]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the mouse, or of the current one by the menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.indexAt(event.pos()).isValid():
                self.menu_requested.emit(event.globalPos())
        elif self.currentIndex().isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(self.current_rect.center()))

    @property
    def current_rect(self) -> QRect:
        """Where the current card is painted, in the viewport."""
        return self.visualRect(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; letters find cards; the rest is the list's."""
        gesture = gesture_of(event)
        self.adds = bool(event.modifiers() & ADDING)
        if gesture is not None:
            self.gestured.emit(gesture)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.text().strip().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
        self.adds = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card alone, or with Ctrl or Shift beside those that are chosen."""
        self.adds = bool(event.modifiers() & ADDING)
        super().mousePressEvent(event)
        self.adds = False
        if not self.currentIndex().isValid():
            self.entered.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click on the current card drops those that were chosen with it."""
        super().mouseReleaseEvent(event)
        if not event.modifiers() & ADDING and self.currentIndex().isValid():
            self.current_moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the board, which keeps one current card across all lanes."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the lane a current card as soon as the keyboard is here."""
        super().focusInEvent(event)
        # A click chooses its own card, which may come to those that are chosen already.
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the cards out now, or the first picture of the board would be without them."""
        super().showEvent(event)
        self.executeDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards that are laid out; Qt itself would wait for the last of a long lane."""
        if is_being_laid_out(self):
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            paint_first(self, option)
        else:
            super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay cards out at the new width."""
        if self.cards.use_width(self.card_width):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.gestured.emit(Gesture.OPEN)
