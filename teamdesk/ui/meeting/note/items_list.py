"""The list under the note: its model, and the keys that accept, change and drop a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from teamdesk.core.formats import ARROW
from teamdesk.domain.names import mask_names
from teamdesk.domain.notes import ItemKind
from teamdesk.ui.meeting.note.effect_deeds import effect_words
from teamdesk.ui.meeting.note.items import MeetingItem
from teamdesk.ui.meeting.note.items_delegate import ITEM_ROLE, PARTS_ROLE, ItemsDelegate
from teamdesk.ui.rows_model import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


NOT_TYPING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


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
        """The words of a line as they may be seen now, with what a decision changes."""
        words, *more = self.parts(item)
        return " · ".join((words, *more))

    def parts(self, item: MeetingItem) -> tuple[str, ...]:
        """What was said; then why, and what F4 would change of the case or changed."""
        parts = [item.text]
        if item.reason:
            parts.append(self._("Reason: {reason}", reason=item.reason))
        if item.effect is not None:
            told = effect_words(self._, item.effect)
            parts.append(f"F4: {told}" if item.proposes else f"{ARROW.strip()} {told}")
        return tuple(mask_names(part, self._hidden) for part in parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text, the whole line as a sentence, or the item itself."""
        if not index.isValid():
            return None
        item = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(item)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.sentence(item)
        if role == PARTS_ROLE:
            return self.parts(item)
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
    """Every line by keys: Enter accepts all, Space this one, letters and arrows change it.

    Signals:
        accept_all_requested: everything that waits.
        accept_requested, edit_requested, drop_requested: the `MeetingItem`.
        why_requested, reason_requested: the item that is to be explained, by the note or by hand.
        owner_stepped: the item, and how many members on.
        letters_typed: the item, and what was typed first of an owner or a day.
        link_requested: the item, and where a menu may stand.
        effect_requested: the item, where a menu may stand, and whether one is asked for.
        focus_changed: whether the keys come here.
    """

    accept_all_requested = Signal()
    accept_requested = Signal(object)
    edit_requested = Signal(object)
    drop_requested = Signal(object)
    why_requested = Signal(object)
    reason_requested = Signal(object)
    owner_stepped = Signal(object, int)
    letters_typed = Signal(object, str)
    link_requested = Signal(object, object)
    effect_requested = Signal(object, object, bool)
    focus_changed = Signal(bool)

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
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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

    def go_to(self, wanted: MeetingItem) -> None:
        """Make the line of a stretch of the note the current one, whatever it has become."""
        for row, item in enumerate(self._items.rows):
            if item.key == wanted.key or (wanted.quote and item.quote == wanted.quote):
                self.setCurrentIndex(self._items.index(row))
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys come here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept, change or drop the current line, or let the arrows move on."""
        item = self.current()
        answers = (self._press, self._explain, self._type)
        if item is None or not any(answer(item, event) for answer in answers):
            super().keyPressEvent(event)

    def _press(self, item: MeetingItem, event: QKeyEvent) -> bool:
        keys, is_plain = Qt.Key, not event.modifiers() & NOT_TYPING
        at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        is_promise = item.kind is ItemKind.ACTION
        match event.key():
            case keys.Key_Return | keys.Key_Enter if is_plain:
                waits = any(not each.is_accepted for each in self._items.rows)
                if waits:
                    self.accept_all_requested.emit()
                else:
                    self.edit_requested.emit(item)
            case keys.Key_Space if is_plain:
                if not item.is_accepted:
                    self.accept_requested.emit(item)
            case keys.Key_Left | keys.Key_Right if is_plain and is_promise:
                self.owner_stepped.emit(item, 1 if event.key() == keys.Key_Right else -1)
            case keys.Key_F2:
                self.edit_requested.emit(item)
            case keys.Key_F3 if is_promise:
                self.link_requested.emit(item, at)
            case keys.Key_F4 if not is_promise:
                asks = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.effect_requested.emit(item, at, asks)
            case keys.Key_Delete | keys.Key_Backspace:
                self.drop_requested.emit(item)
            case _:
                return False
        return True

    def _explain(self, item: MeetingItem, event: QKeyEvent) -> bool:
        if event.text() == "?" and not event.modifiers() & NOT_TYPING:
            self.why_requested.emit(item)
        elif event.key() == Qt.Key.Key_F7 and item.kind is ItemKind.DECISION:
            self.reason_requested.emit(item)
        else:
            return False
        return True

    def _type(self, item: MeetingItem, event: QKeyEvent) -> bool:
        letters = event.text()
        if event.modifiers() & NOT_TYPING or not letters:
            return False
        if letters.isalnum():
            self.letters_typed.emit(item, letters)
            return True
        return False

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: Index) -> None:
        self.edit_requested.emit(self._items.at(index.row()))


def _key(item: MeetingItem) -> str:
    return item.key
