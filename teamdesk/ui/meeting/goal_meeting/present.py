"""Who is in the room of a goal meeting: the person first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.labels import label
from teamdesk.domain.meetings import MeetingRole, Presence
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.kept_field import KeptLine
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter


class PresentCard(Card):
    """The names, and a field for whoever came along."""

    def __init__(self, presenter: TalkPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.around.theme, parent)
        self._ = presenter.around.texts
        self._presenter = presenter
        self.names = Label(TextRole.BODY, wraps=True)
        self.came = KeptLine(presenter.around)
        self.field = self.came.text
        self.body.addWidget(self.names)
        self.body.addWidget(self.came)
        self.field.returnPressed.connect(self._on_named)

    def show_rows(self) -> None:
        """Show who is here."""
        rows = self._presenter.rows
        present = rows.present if rows else ()
        self.set_heading(self._("Who is here"))
        here = [row for row in present if row.presence is Presence.PRESENT]
        self.names.setText(", ".join(self._told(row) for row in here))
        self.came.set_words(
            self._("Somebody who came along"), self._("Write the name, and press Enter.")
        )

    def _told(self, row: AttendanceRow) -> str:
        rows = self._presenter.rows
        if row.role is MeetingRole.PERSON and rows is not None:
            return self._presenter.around.names.called(rows.page.case_id, row.name)
        profession = label(self._, row.role) if row.role is MeetingRole.CHAIR else ""
        return f"{row.name} ({profession})" if profession else row.name

    @Slot()
    def _on_named(self) -> None:
        name = self.field.text().strip()
        if name and self._presenter.add_guest(name):
            self.came.forget()
            # What was kept of the name while it was typed is kept no longer.
            self.came.edited.emit()
