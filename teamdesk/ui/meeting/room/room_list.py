"""The list of those who come: a line each, and a key for whatever is noted of her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.domain.meetings import Presence
from teamdesk.domain.rows.room import AttendanceRow
from teamdesk.ui.meeting.room.room_menu import BY_KEY
from teamdesk.ui.rows_model import Index, RowsModel
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting
from teamdesk.ui.widgets.yielding_list import YieldingList

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.meeting.room.room_words import RoomWords
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class RoomModel(RowsModel[AttendanceRow]):
    """Members in the team's order, then guests."""

    def __init__(self, words: RoomWords, parent: QObject | None = None) -> None:
        super().__init__(_attendance_id, parent)
        self._words = words

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the line as a sentence, or the row itself."""
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words.sentence(row)
        return row if role == ROW_ROLE else None


class RoomDelegate(QStyledItemDelegate):
    """Paints the disc, the name with what she is, the role, and whether she is there."""

    def __init__(self, theme: Theme, words: RoomWords, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A disc with air."""
        tokens = self._theme.tokens
        return QSize(10, max(tokens.sizes.avatar, tokens.sizes.control) + tokens.space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one who comes; who isn't there is grey."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AttendanceRow):
            return
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), tokens.sizes.focus_ring))
            painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)
        side = float(tokens.sizes.avatar)
        disc = QRectF(box.left() + tokens.space.xs, box.center().y() - side / 2, side, side)
        colour = row.member.colour if row.member else 0
        painting.avatar(painter, disc, self._words.letters(row), colour, tokens)
        texts = box.adjusted(side + tokens.space.md, 0, -tokens.space.sm, 0)
        self._paint_texts(painter, texts, row)
        painter.restore()

    def _paint_texts(self, painter: QPainter, box: QRectF, row: AttendanceRow) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        small = make_font(tokens.type.small)
        is_here = row.presence is Presence.PRESENT
        told = " · ".join(part for part in (self._words.role(row), self._words.state(row)) if part)
        painter.setFont(small)
        painter.setPen(QColor(colours.text if is_here else colours.text_muted))
        painter.drawText(box, _RIGHT, told)
        room = box.width() - QFontMetricsF(small).horizontalAdvance(told) - tokens.space.md
        font = make_font(tokens.type.body, QFont.Weight.DemiBold if is_here else _PLAIN)
        painter.setFont(font)
        name = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, name)
        taken = QFontMetricsF(font).horizontalAdvance(name) + tokens.space.sm
        painter.setFont(small)
        painter.setPen(QColor(colours.text_muted))
        what = QFontMetricsF(small).elidedText(
            self._words.what(row), Qt.TextElideMode.ElideRight, max(0.0, room - taken)
        )
        painter.drawText(box.adjusted(taken, 0, 0, 0), _LEFT, what)


class RoomList(YieldingList):
    """The lines.

    Signals:
        noted: the chosen `AttendanceRow`, and what a key `Noted` of her.
        menu_requested: Enter, a double click or the menu key on a line.
    """

    noted = Signal(object, object)
    menu_requested = Signal(object)

    def __init__(
        self, around: Surroundings, words: RoomWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.lines = RoomModel(words, self)
        self.setModel(self.lines)
        self.setItemDelegate(RoomDelegate(around.theme, words, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(self._on_activated)
        self.customContextMenuRequested.connect(self._on_menu_wanted)
        around.theme.changed.connect(self.doItemsLayout)

    @property
    def current(self) -> AttendanceRow | None:
        """The chosen line."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, AttendanceRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; every other single key is told to whoever knows what it does."""
        row = self.current
        is_ours = event.key() in BY_KEY and not event.modifiers()
        if row is not None and is_ours:
            self.noted.emit(row, BY_KEY[event.key()])
            return
        super().keyPressEvent(event)

    @Slot(object)
    def _on_activated(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, AttendanceRow):
            self.menu_requested.emit(row)

    @Slot()
    def _on_menu_wanted(self) -> None:
        if self.current is not None:
            self.menu_requested.emit(self.current)


_PLAIN = QFont.Weight.Normal
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _attendance_id(row: AttendanceRow) -> UUID:
    return row.id
