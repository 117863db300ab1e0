"""The left side of the meeting: the agenda, who is present, and how the time goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.meetings import Depth, Presence
from teamdesk.ui.meeting.room.room_deeds import RoomDeeds
from teamdesk.ui.meeting.room.room_words import RoomWords
from teamdesk.ui.meeting.running.clock_panel import ClockPanel
from teamdesk.ui.meeting.running.pages_button import PagesButton
from teamdesk.ui.meeting.running.presence_bar import PresenceBar
from teamdesk.ui.meeting.running.running_agenda import RunningAgenda
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole, dividing_line

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class AgendaColumn(QWidget):
    """What stays in sight whoever is on stage.

    Signals:
        close_requested: the team wants to end the meeting.
        room_requested: see, or note, who is in the room.
    """

    close_requested = Signal()
    room_requested = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._presenter = presenter
        self._deeds = RoomDeeds(presenter, around)
        self.work = RunningAgenda(presenter, around)
        self.agenda = self.work.list
        self._heading = Label(TextRole.SECTION, wraps=True)
        self._present_heading = Label(TextRole.SECTION)
        self.present = PresenceBar(around)
        self.all_present = Button(around.theme, ButtonKind.LINK)
        self._words = RoomWords(around.texts)
        self._roles = Label(TextRole.CAPTION, wraps=True)
        self._room = Button(around.theme, ButtonKind.LINK)
        self.clock = ClockPanel(presenter, around)
        self._end = Button(around.theme)
        self.pages = PagesButton(around)
        self.setProperty("frame", "bar")
        self._lay_out(around.theme.tokens.space.md, around.theme.tokens.space.sm)
        self.all_present.clicked.connect(self._on_all_present)
        self._room.clicked.connect(self.room_requested)
        self.present.ticked.connect(self._on_ticked)
        self._end.clicked.connect(self.close_requested)

    def show_rows(self, rows: MeetingRows) -> None:
        """Show the agenda and who is here."""
        self.agenda.lines.show_rows(rows.agenda)
        self.present.show_rows(rows.attendance)
        self._roles.setText(self._words.roles(rows.attendance))
        unknown = any(row.presence is Presence.UNKNOWN for row in rows.attendance)
        self.all_present.setVisible(unknown)
        discussed = sum(line.depth is not Depth.LISTED for line in rows.agenda)
        self._heading.setText(
            self._("Agenda · {count} of {total} today", count=discussed, total=len(rows.agenda))
        )

    @Slot()
    def show_time(self) -> None:
        """Show how long the one on stage has stood there."""
        line = self._presenter.on_stage.line
        item_id = line.id if line else None
        self.agenda.show_stage(item_id, self._presenter.on_stage.seconds)

    @Slot(object, bool)
    def _on_ticked(self, row: AttendanceRow, is_present: bool) -> None:
        presence = Presence.PRESENT if is_present else Presence.APOLOGIES
        self._deeds.set_attendance(row, presence, row.arrived_at, row.left_at)

    @Slot()
    def _on_all_present(self) -> None:
        rows = self._presenter.rows
        self._deeds.all_present(rows.attendance if rows else ())

    def retranslate(self) -> None:
        """Set all words."""
        self.work.retranslate()
        self.clock.retranslate()
        self._present_heading.setText(self._("Present"))
        self.all_present.set_words(self._("All"), self._("Everybody is present"))
        self._room.set_words(self._("The room"), "Alt+R")
        self._end.set_words(self._("End the meeting …"))
        self.pages.retranslate()

    def _lay_out(self, margin: int, spacing: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(spacing)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.work.quick)
        column.addLayout(head)
        column.addWidget(self.work, 1)
        row = QHBoxLayout()
        row.addWidget(self._present_heading, 1)
        row.addWidget(self.all_present)
        row.addWidget(self._room)
        column.addLayout(row)
        column.addWidget(self.present)
        column.addWidget(self._roles)
        column.addWidget(dividing_line())
        column.addWidget(self.clock)
        foot = FlowLayout(spacing)
        foot.addWidget(self._end)
        foot.addWidget(self.pages)
        column.addLayout(foot)
