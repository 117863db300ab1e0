"""Adds a dated correction; what was frozen stands above it, unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from teamdesk.domain.commands.after import AddCorrection
from teamdesk.domain.labels import label
from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.side_form import SideForm

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.minutes import CaseMinutesRow, HeldMeetingRow
    from teamdesk.ui.draft_keeper import Drafts
    from teamdesk.ui.surroundings import Surroundings

TEXT_LINES = 5


class CorrectionForm(SideForm):
    """What is to be added, and why; it can't be taken back, which the form says."""

    def __init__(self, around: Surroundings, drafts: Drafts, parent: QWidget | None = None) -> None:
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
        self._keeper = EntryKeeper(drafts, self._typed, self)
        self._keeper.refused.connect(around.notices.fail)
        self.text.textChanged.connect(self._keeper.on_edited)
        self.reason.textEdited.connect(self._keeper.on_edited)
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
            # What was typed there and never added stands in the fields again.
            begun = self._keeper.resume(f"correction:{item_id or meeting_id}")
            self.text.setPlainText(begun.get("text", ""))
            self.reason.setText(begun.get("reason", ""))
            self._keeper.rest()
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
        self._keeper.forget()

    def keep(self) -> None:
        """Keep what is typed as a draft now: the page is left."""
        self._keeper.keep()

    def _typed(self) -> dict[str, str]:
        typed = {"text": self.text.toPlainText(), "reason": self.reason.text()}
        return typed if any(typed.values()) else {}
