"""The list under the note: its model, and the keys that accept, change and drop a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from teamdesk.domain.names import mask_names
from teamdesk.domain.notes import ItemKind
from teamdesk.ui.meeting.note.items import MeetingItem
from teamdesk.ui.meeting.note.items_delegate import ITEM_ROLE, ItemsDelegate
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QKeyEvent

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class ItemsModel(RowsModel[MeetingItem]):
    """The lines under the note."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)
        self._ = texts
        self._hidden: Collection[str] = ()

    def hide_names(self, names: Collection[str]) -> None:
        """Show the lines without ``names``, or whole where there are none."""
        if names != self._hidden:
            self._hidden = names
            self.tell_all_changed()

    def text(self, item: MeetingItem) -> str:
        """The words of a line as they may be seen now."""
        return mask_names(item.text, self._hidden)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, the whole line as a sentence, or the item itself."""
        if not index.isValid():
            return None
        item = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(item)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(item)
        return item if role == ITEM_ROLE else None

    def sentence(self, item: MeetingItem) -> str:
        """All of a line as one sentence, for readers and the tool tip."""
        if item.kind is ItemKind.DECISION:
            said = self._("Decision: {text}", text=self.text(item))
        else:
            owner = item.owner.name if item.owner else item.owner_name or self._("nobody named")
            due = self._.formats.weekday_date(item.due_on) if item.due_on else self._("no date")
            said = self._("{text}. {owner}, {due}", text=self.text(item), owner=owner, due=due)
        return said if item.is_accepted else self._("Suggestion: {text}", text=said)


class ItemsList(QListView):
    """Enter accepts, E changes, Delete drops.

    Signals:
        accept_requested, edit_requested, drop_requested: the `MeetingItem` it is about.
    """

    accept_requested = Signal(object)
    edit_requested = Signal(object)
    drop_requested = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self.setProperty("ground", "surface")
        self._items = ItemsModel(texts, self)
        self._painter = ItemsDelegate(theme, texts, self)
        self.setModel(self._items)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.doItemsLayout)

    @property
    def items(self) -> tuple[MeetingItem, ...]:
        """The lines that are shown."""
        return tuple(self._items.rows)

    def show_items(self, items: tuple[MeetingItem, ...]) -> None:
        """Show other lines; a line that stays keeps its selection."""
        self._items.show_rows(items)
        if items and not self.currentIndex().isValid():
            self.setCurrentIndex(self._items.index(0))

    def hide_names(self, names: Collection[str]) -> None:
        """Show the lines without ``names``, or whole where there are none."""
        self._items.hide_names(names)

    def current(self) -> MeetingItem | None:
        """The line that the keys speak of."""
        index = self.currentIndex()
        return self._items.at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept, change or drop the current line."""
        item = self.current()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if item and not event.modifiers():
                request = self.edit_requested if item.is_accepted else self.accept_requested
                request.emit(item)
            case Qt.Key.Key_E | Qt.Key.Key_F2 if item:
                self.edit_requested.emit(item)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if item:
                self.drop_requested.emit(item)
            case _:
                super().keyPressEvent(event)

    def _on_double_clicked(self, index: Index) -> None:
        self.edit_requested.emit(self._items.at(index.row()))


def _key(item: MeetingItem) -> str:
    return item.key
