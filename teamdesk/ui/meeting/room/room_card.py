"""The room: who comes, in which role, for which part, and which guests sit there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.meetings import MeetingRole, Presence
from teamdesk.domain.week_plan import read_time
from teamdesk.ui.meeting.room.guest_form import GuestForm
from teamdesk.ui.meeting.room.room_deeds import RoomDeeds
from teamdesk.ui.meeting.room.room_list import RoomList
from teamdesk.ui.meeting.room.room_menu import Noted, RoomMenu, may
from teamdesk.ui.meeting.room.room_words import RoomWords
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import time

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

ROLES = {
    Noted.CHAIR: MeetingRole.CHAIR,
    Noted.MINUTE_TAKER: MeetingRole.MINUTE_TAKER,
    Noted.TIMEKEEPER: MeetingRole.TIMEKEEPER,
    Noted.NO_ROLE: MeetingRole.MEMBER,
}


class RoomCard(Card):
    """Everything about who sits in the room, before the meeting and while it runs.

    Signals:
        left: Esc, back to where one was.
    """

    left = Signal()

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._deeds = RoomDeeds(presenter, around)
        self._words = RoomWords(around.texts)
        self._rows: Sequence[AttendanceRow] = ()
        self._timed: tuple[AttendanceRow, Noted] | None = None
        self._roles = Label(TextRole.SMALL, wraps=True)
        self.list = RoomList(around, self._words)
        self.menu = RoomMenu(around.texts, self)
        self.clock = QLineEdit()
        self._clock_field = InlineField(around.theme, self.clock)
        self.guest = GuestForm(around)
        self._new_guest = Button(around.theme, icon=IconName.PLUS)
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_rows(self, rows: Sequence[AttendanceRow]) -> None:
        """Show everybody on the list."""
        self._rows = rows
        self.list.lines.show_rows(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.lines.index(0))
        self._roles.setText(self._words.roles(rows))
        self._roles.setVisible(bool(self._words.roles(rows)))

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @Slot(object, object)
    def note(self, row: AttendanceRow, noted: Noted) -> None:
        """Note something of somebody."""
        if not may(noted, row):
            return
        match noted:
            case Noted.PRESENT:
                is_here = row.presence is Presence.PRESENT
                self._set(row, Presence.UNKNOWN if is_here else Presence.PRESENT)
            case Noted.APOLOGIES:
                self._set(row, Presence.APOLOGIES)
            case Noted.CAME | Noted.WENT:
                self._ask_time(row, noted)
            case Noted.REMOVED:
                self._deeds.remove_guest(row)
            case Noted.NEW_GUEST:
                self.begin_guest()
            case _:
                self._deeds.set_role(row, ROLES[noted], self._rows)

    @Slot()
    def begin_guest(self) -> None:
        """Ask for a guest."""
        self._clock_field.hide()
        self._new_guest.hide()
        self.guest.begin()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.set_heading(_("In the room"))
        self.list.setAccessibleName(_("Who comes to the meeting"))
        self._new_guest.set_words(_("New guest …"), "N")
        self._keys.setText(
            _(
                "Space here · F apologies · 1 chair · 2 minutes · 3 time · "
                "K came at · G left at · N guest · Del guest off · Enter menu · Esc back"
            )
        )
        self.guest.retranslate()
        self._name_clock()
        self.show_rows(self._rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, then the card."""
        if event.key() == Qt.Key.Key_Escape:
            if self._clock_field.isVisible():
                self._close_fields()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _set(
        self,
        row: AttendanceRow,
        presence: Presence,
        came: time | None = None,
        went: time | None = None,
    ) -> None:
        self._deeds.set_attendance(row, presence, came, went)

    def _ask_time(self, row: AttendanceRow, noted: Noted) -> None:
        self._timed = (row, noted)
        self.guest.hide()
        self._new_guest.show()
        self._name_clock()
        known = row.arrived_at if noted is Noted.CAME else row.left_at
        now = self._around.clock.now().astimezone().time()
        self.clock.setText(self._.formats.time(known or now))
        self._clock_field.clear_error()
        self._clock_field.show()
        self.clock.setFocus()
        self.clock.selectAll()

    def _name_clock(self) -> None:
        if self._timed is None:
            return
        row, noted = self._timed
        name = row.name
        asked = self._("{name} came at", name=name)
        hint = self._("A time, such as 9.20. Empty: from the beginning.")
        if noted is Noted.WENT:
            asked = self._("{name} left at", name=name)
            hint = self._("A time, such as 10.30. Empty: to the end.")
        self._clock_field.set_words(asked, hint)

    @Slot()
    def _on_time_written(self) -> None:
        if self._timed is None:
            return
        row, noted = self._timed
        try:
            written = read_time(self.clock.text())
        except ValueError:
            self._clock_field.show_error(self._("Write a time, such as 9.20."))
            return
        came = written if noted is Noted.CAME else row.arrived_at
        went = written if noted is Noted.WENT else row.left_at
        if self._deeds.set_attendance(row, Presence.PRESENT, came, went):
            self._close_fields()

    @Slot(str, str, bool)
    def _on_guest(self, name: str, organisation: str, is_external: bool) -> None:
        known = {row.id for row in self._rows}
        if self._deeds.add_guest(name, organisation, is_external=is_external):
            self._close_fields()
            new = (place for place, row in enumerate(self._rows) if row.id not in known)
            self.list.setCurrentIndex(self.list.lines.index(next(new, 0)))

    @Slot()
    def _close_fields(self) -> None:
        self._timed = None
        self._clock_field.hide()
        self.guest.hide()
        self._new_guest.show()
        self.list.setFocus()

    @Slot(object)
    def _on_menu(self, row: AttendanceRow) -> None:
        self.menu.show_row(row)
        corner = self.list.visualRect(self.list.currentIndex()).bottomLeft()
        self.menu.popup(self.list.viewport().mapToGlobal(corner))

    def _connect(self) -> None:
        self.list.noted.connect(self.note)
        self.list.menu_requested.connect(self._on_menu)
        self.menu.chosen.connect(self.note)
        self.clock.returnPressed.connect(self._on_time_written)
        self.guest.submitted.connect(self._on_guest)
        self.guest.cancelled.connect(self._close_fields)
        self._new_guest.clicked.connect(self.begin_guest)

    def _lay_out(self) -> None:
        self._clock_field.hide()
        self.body.addWidget(self._roles)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._clock_field)
        self.body.addWidget(self.guest)
        self.body.addWidget(self._keys)
        self.body.addWidget(self._new_guest, 0, Qt.AlignmentFlag.AlignRight)
