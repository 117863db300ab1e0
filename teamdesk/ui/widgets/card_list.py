"""A column of painted cards that can be dragged into another column."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from teamdesk.ui.rows_model import Index, RowsModel
from teamdesk.ui.widgets.painted_rows import set_up_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent

Row = TypeVar("Row")


class DraggableRows(RowsModel[Row]):
    """Rows that can be dragged; a drop never edits the model, the new state comes by the bus.

    An id and nothing else travels with a drag: another program learns nothing from it.
    """

    def __init__(
        self, key: Callable[[Row], UUID], mime_type: str, parent: QObject | None = None
    ) -> None:
        super().__init__(key, parent)
        self._id_of = key
        self._mime_type = mime_type

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row can be dragged; where it may be dropped is the list's business."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What a dragged row is."""
        return [self._mime_type]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged row."""
        data = QMimeData()
        if indexes:
            data.setData(self._mime_type, self._id_of(self.at(indexes[0].row())).bytes)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Never a move: Qt would take the row out of the model itself."""
        return Qt.DropAction.CopyAction


class CardList(QListView):
    """A list that paints its rows as cards, and takes in cards of the same kind.

    Signals:
        card_dropped: the id of a card that was dropped here.
    """

    card_dropped = Signal(object)

    def __init__(self, mime_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mime_type = mime_type
        set_up_rows(self)
        self.setProperty("ground", "surface")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    @property
    def card_width(self) -> int:
        """The room for a card beside a scroll bar, whether there is one or not.

        Otherwise each card is laid out twice, and columns of one width have cards of two.
        """
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def choose_only(self, index: Index) -> None:
        """Make a card the current one and the only one that is chosen.

        Left to Qt, Ctrl that is still down after Ctrl+Enter in a form would add to the chosen.
        """
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a card as the keyboard comes in, or nobody sees where it is.

        Qt alone makes the first card current without choosing it. A click chooses its own.
        """
        is_click = event.reason() is Qt.FocusReason.MouseFocusReason
        if not is_click and self.model().rowCount() and not self.selectionModel().hasSelection():
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self.model().index(0, 0))
        super().focusInEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards and nothing else."""
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a card anywhere: its order is not the person's to make."""
        self._take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the model is never edited by a drop."""
        data = event.mimeData().data(self._mime_type).data()
        self._take(event)
        if event.isAccepted():
            self.card_dropped.emit(UUID(bytes=bytes(data)))

    def _take(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(self._mime_type):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
