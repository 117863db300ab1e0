"""What can be done to a line of the list: a menu that teaches the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.notes import ItemKind
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.note.items_list import ItemsList
    from teamdesk.ui.texts import Texts


class LineAct(Worded):
    """What is done, and how the menu says it."""

    ACCEPT = "accept", mark("Accept the line")
    EDIT = "edit", mark("Change the text …")
    LINK = "link", mark("Goal or measure …")
    EFFECT = "effect", mark("Change the case …")
    REASON = "reason", mark("Give the reason …")
    WHY = "why", mark("Why was this read?")
    DROP = "drop", mark("Drop the line")


class Entry(NamedTuple):
    """A line of the menu, its key, and of which kind of item it can be asked."""

    act: LineAct
    shown_key: str
    kind: ItemKind | None = None


ENTRIES = (
    Entry(LineAct.ACCEPT, "Space"),
    Entry(LineAct.EDIT, "F2"),
    Entry(LineAct.LINK, "F3", ItemKind.ACTION),
    Entry(LineAct.EFFECT, "Shift+F4", ItemKind.DECISION),
    Entry(LineAct.REASON, "F7", ItemKind.DECISION),
    Entry(LineAct.WHY, "?"),
    Entry(LineAct.DROP, "Del"),
)


class LineMenu(QMenu):
    """The menu of one line: it asks the list for what a key would ask for."""

    def __init__(self, texts: Texts, items: ItemsList) -> None:
        super().__init__(items)
        self._ = texts
        self._items = items
        self._item: MeetingItem | None = None
        self._at = QPoint()
        items.customContextMenuRequested.connect(self._on_wanted)
        self.triggered.connect(self._on_triggered)

    def show_item(self, item: MeetingItem) -> None:
        """Offer what can be done to a line."""
        self._item = item
        self.clear()
        for entry in ENTRIES:
            is_over = entry.act is LineAct.ACCEPT and item.is_accepted
            if not is_over and entry.kind in (None, item.kind):
                action = QAction(f"{label(self._, entry.act)}\t{entry.shown_key}", self)
                action.setData(entry.act)
                self.addAction(action)

    @Slot(QPoint)
    def _on_wanted(self, _at: QPoint) -> None:
        item, items = self._items.current(), self._items
        if item is None:
            return
        corner = items.visualRect(items.currentIndex()).bottomLeft()
        self._at = items.viewport().mapToGlobal(corner)
        self.show_item(item)
        self.popup(self._at)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        act, item, items = action.data(), self._item, self._items
        if item is None:
            return
        match act:
            case LineAct.ACCEPT:
                items.accept_requested.emit(item)
            case LineAct.EDIT:
                items.edit_requested.emit(item)
            case LineAct.LINK:
                items.link_requested.emit(item, self._at)
            case LineAct.EFFECT:
                items.effect_requested.emit(item, self._at, True)
            case LineAct.REASON:
                items.reason_requested.emit(item)
            case LineAct.WHY:
                items.why_requested.emit(item)
            case LineAct.DROP:
                items.drop_requested.emit(item)
