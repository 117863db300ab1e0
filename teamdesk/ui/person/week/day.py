"""One day of a week plan: its visits as painted cards, moved by mouse and by keys."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from teamdesk.domain.week_plan import Visit
from teamdesk.ui.person.week.painter import VisitPainter
from teamdesk.ui.widgets.card_list import CardList, DraggableRows

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from teamdesk.ui.person.week.words import WeekWords
    from teamdesk.ui.rows_model import Index
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


class VisitModel(DraggableRows[Visit]):
    """The visits of one day."""

    def __init__(self, words: WeekWords, parent: QObject | None = None) -> None:
        super().__init__(_visit_id, MIME_TYPE, parent)
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


class DayList(CardList):
    """The visits of one day.

    Signals:
        gestured: a `VisitGesture` at the current visit.
        begun: a visit is to be added to this day.
        reached: the keyboard has come here, whether there is a visit or not.
    """

    gestured = Signal(object)
    begun = Signal()
    reached = Signal()

    def __init__(self, theme: Theme, words: WeekWords, parent: QWidget | None = None) -> None:
        super().__init__(MIME_TYPE, parent)
        self.visits = VisitModel(words, self)
        self._theme = theme
        self._cards = VisitDelegate(theme, words, self)
        self.setItemDelegate(self._cards)
        self.setMinimumWidth(1)
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here: a new visit belongs to this day."""
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where the keyboard is on a day without a visit, too."""
        super().paintEvent(event)
        if self.hasFocus() and not self.visits.rowCount():
            painter, tokens = QPainter(self.viewport()), self._theme.tokens
            ring, radius = tokens.sizes.focus_ring, tokens.sizes.radius
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.colours.focus), ring))
            around = QRectF(self.viewport().rect()).adjusted(ring, ring, -ring, -ring)
            painter.drawRoundedRect(around, radius, radius)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay visits out at the new width."""
        self._cards.width = self.card_width
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.gestured.emit(VisitGesture.OPEN)


def _visit_id(visit: Visit) -> UUID:
    return visit.id
