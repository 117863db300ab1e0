"""What the page before the meeting tells of preparation: who has written, and what all share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.meeting.preparing.words import prepared_words
from teamdesk.ui.meeting.stage.note_lines import WaitingNote, named_note, shown_note
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.surroundings import Surroundings


class BeforePart(QWidget):
    """One line of names and counts, in the team's order; under it the matters of all.

    Signals:
        drop_requested: the `QuickNoteRow` that is not needed any longer.
        take_up_requested: the `QuickNoteRow` whose case is to come on the agenda.
    """

    drop_requested = Signal(object)
    take_up_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._notes_shown: Sequence[QuickNoteRow] = ()
        self._prepared = Label(TextRole.SMALL, wraps=True)
        self._card = Card(around.theme)
        space = around.theme.tokens.space
        self.notes: RowsBox[WaitingNote, QuickNoteRow] = RowsBox(
            self._make_note, WaitingNote.show_note, space.sm
        )
        self._card.body.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addWidget(self._prepared)
        column.addWidget(self._card)

    def show_meeting(self, rows: MeetingRows) -> None:
        """Show who has prepared for a meeting, and what waits for it."""
        strays = rows.stray_notes
        heading = self._("For the next meeting") if strays else self._("Common matters")
        self._card.set_heading(heading)
        self._prepared.setText(prepared_words(self._, rows.prepared))
        self._prepared.setVisible(bool(rows.prepared and rows.agenda))
        self._notes_shown = (*rows.common_notes, *strays)
        self.notes.show_rows(
            [
                *(shown_note(self._around, note) for note in rows.common_notes),
                *(named_note(self._around, note) for note in strays),
            ]
        )
        self._card.setVisible(bool(self._notes_shown))
        self.setVisible(bool(self._notes_shown or (rows.prepared and rows.agenda)))

    def _make_note(self) -> WaitingNote:
        line = WaitingNote(self._around)
        line.offer_to_settle()
        line.drop_requested.connect(self._on_drop)
        line.take_up_requested.connect(self._on_take_up)
        return line

    @Slot(object)
    def _on_drop(self, shown: QuickNoteRow) -> None:
        # What is written again by an undo is the text itself, not what the wall may show of it.
        if (whole := self._whole(shown)) is not None:
            self.drop_requested.emit(whole)

    @Slot(object)
    def _on_take_up(self, shown: QuickNoteRow) -> None:
        if (whole := self._whole(shown)) is not None:
            self.take_up_requested.emit(whole)

    def _whole(self, shown: QuickNoteRow) -> QuickNoteRow | None:
        return next((note for note in self._notes_shown if note.id == shown.id), None)
