"""A table of cards, driven by the same keys as the lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from teamdesk.ui.board.gestures import Gesture, gesture_of
from teamdesk.ui.board.lanes.card_painter import paint_ring
from teamdesk.ui.board.table.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.table.model import TableModel
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme

SIDEWAYS = (Gesture.LEFT, Gesture.RIGHT)


class CardTable(RowTable):
    """Cards in rows.

    Signals:
        gestured: a `Gesture` at the current card.
        typed: a letter, to find a card by its name.
        current_moved: another card, or another column of it, is the current one.
        menu_requested: where on the screen the menu of the current card is asked for.
        sort_requested: sort by the column that the keyboard is in; True for downwards.
        resized: there is another width to share.
        chosen_changed: other rows are chosen, or another number of them.
    """

    gestured = Signal(object)
    typed = Signal(str)
    current_moved = Signal()
    menu_requested = Signal(QPoint)
    sort_requested = Signal(bool)
    resized = Signal()
    chosen_changed = Signal()

    def __init__(
        self, theme: Theme, words: CardWords, model: TableModel, lines: int, parent: QWidget
    ) -> None:
        """Show the model in rows of so many ``lines``."""
        super().__init__(theme, words, model, lines, parent)
        self._theme = theme
        self.rings_cell = False
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def current_case(self) -> UUID | None:
        """The case of the current row."""
        card = self.rows.card(self.currentIndex().row())
        return card.case_id if card else None

    @property
    def chosen_cases(self) -> list[UUID]:
        """The cases of the chosen rows, from the top."""
        cards = (self.rows.card(row) for row in sorted(self.cells.chosen_rows))
        return [card.case_id for card in cards if card is not None]

    def choose_also(self, cases: Collection[UUID]) -> None:
        """Add those that are shown to the chosen rows, after the model began anew."""
        flag = QItemSelectionModel.SelectionFlag
        places = (self.rows.place_of(case_id) for case_id in cases)
        for row in places:
            if row is not None:
                self.selectionModel().select(self.rows.index(row, 0), flag.Select | flag.Rows)

    def choose_only_current(self) -> None:
        """Drop all chosen rows but the current one."""
        if self.currentIndex().isValid():
            self.selectRow(self.currentIndex().row())

    @property
    def current_key(self) -> UUID | str | None:
        """What the current row is found by again."""
        return self.rows.key(self.currentIndex().row())

    def choose(self, key: UUID | str) -> bool:
        """Make a case, or a heading, the current one; False where it is not shown."""
        row = self.rows.place_of(key)
        if row is None:
            return False
        index = self.rows.index(row, max(0, self.currentIndex().column()))
        if index != self.currentIndex():
            # The same one again would drop the others that are chosen with it.
            self._choose_only(index)
        self.scrollTo(index)
        return True

    def choose_first(self) -> None:
        """Make the first card the current one; the first heading where all are folded."""
        rows = range(min(2, self.rows.rowCount()))
        stands = [row for row in rows if self.rows.can_stand(row)]
        cards = (row for row in stands if self.rows.card(row) is not None)
        first = next(cards, stands[0] if stands else None)
        if first is not None:
            self._choose_only(self.rows.index(first, 0))

    def choose_near(self, row: int) -> None:
        """Make the row at this place the current one, or the nearest that can be."""
        rows = sorted(range(self.rows.rowCount()), key=lambda place: abs(place - row))
        near = next((place for place in rows if self.rows.can_stand(place)), None)
        if near is not None:
            self._choose_only(self.rows.index(near, max(0, self.currentIndex().column())))

    def _choose_only(self, index: Index) -> None:
        # Left to Qt, Ctrl that is still down after Ctrl+Enter in a form would add to the chosen.
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; arrows sideways go from column to column, letters find."""
        gesture, key = gesture_of(event), event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.sort_requested.emit(key == Qt.Key.Key_Down)
        elif gesture is not None and gesture not in SIDEWAYS:
            self.gestured.emit(gesture)
        elif gesture is None and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go from row to row, over headings that don't fold; Home and End go to the ends."""
        actions = QAbstractItemView.CursorAction
        column = max(0, self.currentIndex().column())
        last = self.rows.rowCount() - 1
        if action in (actions.MoveHome, actions.MoveEnd):
            row, step = (0, 1) if action is actions.MoveHome else (last, -1)
        else:
            found = super().moveCursor(action, modifiers)
            if self.rows.can_stand(found.row()) or not found.isValid():
                return found
            row, column = found.row(), found.column()
            step = 1 if row > self.currentIndex().row() else -1
        while 0 <= row <= last and not self.rows.can_stand(row):
            row += step
        return self.rows.index(row, column) if 0 <= row <= last else self.currentIndex()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the mouse, or of the current one by the menu key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            if self.rows.card(self.indexAt(event.pos()).row()) is not None:
                self.menu_requested.emit(event.globalPos())
        elif self.current_case is not None:
            at = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the board of the current card."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.headings.viewport().update()
        if current.isValid():
            self.current_moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the table a current card as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose_first()
        self.headings.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark off the heading of the current column."""
        super().focusOutEvent(event)
        self.headings.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell who shares the width between the columns, and keep the current row in sight."""
        super().resizeEvent(event)
        self.resized.emit()
        self.fit_heights()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a ring around the current one."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.paint_rows(painter)
        self._paint_ring(painter)
        painter.end()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Let the delegate know the chosen rows: it would be told of each cell again and again."""
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        self.cells.chosen_rows = frozenset(index.row() for index in rows)
        self.chosen_changed.emit()

    def _paint_ring(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if not index.isValid() or not self.rows.can_stand(index.row()):
            return
        cell = self.visualRect(index)
        row = cell if self.rings_cell else QRect(0, cell.top(), self.shown_width, cell.height())
        tokens = self._theme.tokens
        inset = tokens.sizes.focus_ring
        box = QRectF(row).adjusted(inset, inset, -inset, -inset - 1)
        if self.rings_cell and index.column() > 0:
            painter.setClipRect(self.viewport().rect().adjusted(self.frozen_width, 0, 0, 0))
        paint_ring(painter, box, tokens, has_focus=self.hasFocus())

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if self.rows.card(index.row()) is not None:
            self.gestured.emit(Gesture.OPEN)
