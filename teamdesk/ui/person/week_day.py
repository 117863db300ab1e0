"""One day of a week plan: its visits as painted cards, moved by mouse and by keys."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.domain.week_plan import Visit
from teamdesk.ui.person.visit_painter import VisitPainter
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPainter,
        QResizeEvent,
    )

    from teamdesk.ui.person.week_words import WeekWords
    from teamdesk.ui.theme.theme import Theme

MIME_TYPE = "application/x-teamdesk-visit"
VISIT_ROLE = Qt.ItemDataRole.UserRole + 1


class Step(IntEnum):
    """How far keys move a visit."""

    DAY = 1
    MINUTES = 15


class VisitGesture(Enum):
    """What is done to the current visit."""

    OPEN = auto()
    REMOVE = auto()
    LATER = auto()
    EARLIER = auto()
    NEXT_DAY = auto()
    DAY_BEFORE = auto()
    GO_LEFT = auto()
    GO_RIGHT = auto()


PLAIN_KEYS = {
    Qt.Key.Key_Return: VisitGesture.OPEN,
    Qt.Key.Key_Enter: VisitGesture.OPEN,
    Qt.Key.Key_Delete: VisitGesture.REMOVE,
    Qt.Key.Key_Left: VisitGesture.GO_LEFT,
    Qt.Key.Key_Right: VisitGesture.GO_RIGHT,
}
ALT_KEYS = {
    Qt.Key.Key_Up: VisitGesture.EARLIER,
    Qt.Key.Key_Down: VisitGesture.LATER,
    Qt.Key.Key_Left: VisitGesture.DAY_BEFORE,
    Qt.Key.Key_Right: VisitGesture.NEXT_DAY,
}


class VisitModel(RowsModel[Visit]):
    """The visits of one day; a drop never edits it, the new state comes back through the bus."""

    def __init__(self, words: WeekWords, parent: QObject | None = None) -> None:
        super().__init__(_visit_id, parent)
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What happens, the sentence for those who listen, or the visit itself."""
        if not index.isValid():
            return None
        visit = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return visit.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.sentence(visit)
        return visit if role == VISIT_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A visit can be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What a dragged visit is."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged visit, and nothing else."""
        data = QMimeData()
        if indexes:
            data.setData(MIME_TYPE, self.at(indexes[0].row()).id.bytes)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Never a move: Qt would take the row out of the model itself."""
        return Qt.DropAction.CopyAction


class VisitDelegate(QStyledItemDelegate):
    """Paints the visits of a day at its width."""

    def __init__(self, theme: Theme, words: WeekWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = VisitPainter(theme, words)
        self.width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its words."""
        visit = index.data(VISIT_ROLE)
        if not isinstance(visit, Visit):
            return super().sizeHint(option, index)
        return QSize(self.width, self._painter.height(visit, self.width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card, framed where it is the chosen one."""
        visit = index.data(VISIT_ROLE)
        if isinstance(visit, Visit):
            self._painter.paint(painter, option, visit, self.width)


class DayList(QListView):
    """The visits of one day.

    Signals:
        gestured: a `VisitGesture` at the current visit.
        begun: a visit is to be added to this day.
        dropped: the id of a visit that was dropped here.
        entered: the keyboard, or the mouse, has come here.
    """

    gestured = Signal(object)
    begun = Signal()
    dropped = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, words: WeekWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.visits = VisitModel(words, self)
        self._cards = VisitDelegate(theme, words, self)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(1)
        self.setProperty("ground", "surface")
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.doubleClicked.connect(self._on_double_clicked)
        self.setModel(self.visits)

    @property
    def current(self) -> Visit | None:
        """The current visit of this day."""
        index = self.currentIndex()
        return self.visits.at(index.row()) if index.isValid() else None

    def choose(self, visit_id: UUID) -> bool:
        """Make a visit the current one; False where it is on another day."""
        place = self.visits.place_of(visit_id)
        if place is None:
            return False
        self.setCurrentIndex(self.visits.index(place))
        return True

    def choose_first(self) -> None:
        """Make the first visit the current one, where no other is."""
        if not self.currentIndex().isValid() and self.visits.rowCount():
            self.setCurrentIndex(self.visits.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; the rest is the list's."""
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        keys = ALT_KEYS if is_alt else PLAIN_KEYS
        gesture = keys.get(Qt.Key(event.key()))
        if gesture is VisitGesture.OPEN and self.current is None:
            self.begun.emit()
        elif gesture is not None:
            self.gestured.emit(gesture)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay visits out at the new width, with room for a scroll bar."""
        self._cards.width = self.width() - self.verticalScrollBar().sizeHint().width()
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take visits and nothing else."""
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take a visit anywhere: its time orders the day."""
        self._take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move."""
        data = event.mimeData().data(MIME_TYPE).data()
        self._take(event)
        if event.isAccepted():
            self.dropped.emit(UUID(bytes=bytes(data)))

    def _take(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME_TYPE):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.gestured.emit(VisitGesture.OPEN)


def _visit_id(visit: Visit) -> UUID:
    return visit.id
