"""What all share («felles saker»), ticked as it is taken up; low, as the cases need the height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.ui.meeting.stage.note_lines import NoteTick, shown_note
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.surroundings import Surroundings


class SharedMatters(QWidget):
    """The heading at the left, the lines beside it.

    Signals:
        note_ticked: a `QuickNoteRow` of all, and whether it was taken up.
    """

    note_ticked = Signal(object, bool)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._ = around.texts
        self._around = around
        self._common: tuple[QuickNoteRow, ...] = ()
        self._heading = Label(TextRole.SECTION)
        self._notes: RowsBox[NoteTick, QuickNoteRow] = RowsBox(self._make, NoteTick.show_note, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.lg)
        row.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._notes, 1)
        self.hide()

    def show_notes(self, notes: tuple[QuickNoteRow, ...]) -> None:
        """Show the lines."""
        self._common = notes
        self.retranslate()
        self.setVisible(bool(notes))

    def retranslate(self) -> None:
        """Set all words, as the theme in use may show them."""
        self._heading.setText(self._("Common matters"))
        self._notes.show_rows([shown_note(self._around, note) for note in self._common])

    def _make(self) -> NoteTick:
        line = NoteTick(self._around)
        line.ticked.connect(self.note_ticked)
        return line
