"""What can be noted of one in the room: a menu that teaches the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.texts import Texts


class Noted(Worded):
    """What is noted, and how the menu says it."""

    PRESENT = "present", mark("Is here, or not")
    APOLOGIES = "apologies", mark("Sends apologies")
    CHAIR = "chair", mark("Leads the meeting")
    MINUTE_TAKER = "minute_taker", mark("Takes the minutes")
    TIMEKEEPER = "timekeeper", mark("Keeps the time")
    NO_ROLE = "no_role", mark("No role")
    CAME = "came", mark("Came at …")
    WENT = "went", mark("Left at …")
    REMOVED = "removed", mark("Take the guest off the list")
    NEW_GUEST = "new_guest", mark("New guest …")


class Entry(NamedTuple):
    """A line of the menu, and its key."""

    noted: Noted
    key: Qt.Key
    shown_key: str


ENTRIES = (
    Entry(Noted.PRESENT, Qt.Key.Key_Space, "Space"),
    Entry(Noted.APOLOGIES, Qt.Key.Key_F, "F"),
    Entry(Noted.CHAIR, Qt.Key.Key_1, "1"),
    Entry(Noted.MINUTE_TAKER, Qt.Key.Key_2, "2"),
    Entry(Noted.TIMEKEEPER, Qt.Key.Key_3, "3"),
    Entry(Noted.NO_ROLE, Qt.Key.Key_0, "0"),
    Entry(Noted.CAME, Qt.Key.Key_K, "K"),
    Entry(Noted.WENT, Qt.Key.Key_G, "G"),
    Entry(Noted.REMOVED, Qt.Key.Key_Delete, "Del"),
    Entry(Noted.NEW_GUEST, Qt.Key.Key_N, "N"),
)
BY_KEY = {int(entry.key): entry.noted for entry in ENTRIES}
# A guest has no role of the team's, and only she is taken off.
FOR_MEMBERS = frozenset({Noted.CHAIR, Noted.MINUTE_TAKER, Noted.TIMEKEEPER, Noted.NO_ROLE})
FOR_GUESTS = frozenset({Noted.REMOVED})


def may(noted: Noted, row: AttendanceRow) -> bool:
    """Whether it can be noted of somebody."""
    left_out = FOR_GUESTS if row.member is not None else FOR_MEMBERS
    return noted not in left_out


class RoomMenu(QMenu):
    """The menu of one line.

    Signals:
        chosen: the `AttendanceRow`, and what is `Noted` of her.
    """

    chosen = Signal(object, object)

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._row: AttendanceRow | None = None
        self.triggered.connect(self._on_triggered)

    def show_row(self, row: AttendanceRow) -> None:
        """Offer what can be noted of somebody."""
        self._row = row
        self.clear()
        for entry in ENTRIES:
            if may(entry.noted, row):
                action = QAction(f"{label(self._, entry.noted)}\t{entry.shown_key}", self)
                action.setData(entry.noted)
                self.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        noted = action.data()
        if self._row is not None and isinstance(noted, Noted):
            self.chosen.emit(self._row, noted)
