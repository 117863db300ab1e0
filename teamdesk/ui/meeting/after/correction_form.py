"""Adds a dated correction; what was frozen stands above it, unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from teamdesk.domain.commands.after import AddCorrection
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.side_form import SideForm

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.minutes import CaseMinutesRow, HeldMeetingRow
    from teamdesk.ui.surroundings import Surroundings

TEXT_LINES = 5


class CorrectionForm(SideForm):
    """What is to be added, and why; it can't be taken back, which the form says."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._around = around
        self._meeting_id: UUID | None = None
        self._item_id: UUID | None = None
        self._about = ""
        self.text = QPlainTextEdit()
        self.reason = QLineEdit()
        self._lead = Label(TextRole.MUTED, wraps=True)
        self.rows.addWidget(self._lead)
        self.add_field("text", self.text, TEXT_LINES)
        self.add_field("reason", self.reason)
        around.theme.changed.connect(self.adapt)

    def open_on_case(self, row: CaseMinutesRow) -> None:
        """Begin a correction of one case."""
        called = self._around.names.called(row.case_id, row.person_name)
        day = self._.formats.date_long(row.held_on)
        self._open(row.meeting_id, row.id, f"{called}, {day}")

    def open_on_meeting(self, row: HeldMeetingRow) -> None:
        """Begin a correction of what is about no case."""
        day = self._.formats.date_long(row.held_on)
        self._open(row.id, None, f"{label(self._, row.kind)} {day}")

    def _open(self, meeting_id: UUID, item_id: UUID | None, about: str) -> None:
        if (meeting_id, item_id) != (self._meeting_id, self._item_id):
            self.finish()
        self._meeting_id, self._item_id, self._about = meeting_id, item_id, about
        self.clear_errors()
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self.set_title(_("Correction: {about}", about=self._about))
        self._lead.setText(
            _("What was frozen stays as it is. The correction is added with your name and the day.")
        )
        self.fields["text"].set_words(_("What is to be added"))
        self.fields["reason"].set_words(_("Why"))
        self.set_buttons(_("Add the correction"))

    def read(self) -> object:
        """The command."""
        if self._meeting_id is None:
            return None
        return AddCorrection(
            self._meeting_id, self._item_id, self.text.toPlainText(), self.reason.text()
        )

    def finish(self) -> None:
        """Forget what was typed, which is stored now."""
        self.text.clear()
        self.reason.clear()
