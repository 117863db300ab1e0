"""Lines that were written between meetings («til neste møte»), read and ticked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.meeting.stage.folding import FOLDS, Fold
from teamdesk.ui.meeting.stage.prepared_lines import show_cut
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class WaitingNote(QWidget):
    """A line that waits, and who wrote it when.

    Signals:
        drop_requested: the `QuickNoteRow` that nobody needs any longer.
        take_up_requested: the `QuickNoteRow` about a case that is to come on the agenda.
    """

    drop_requested = Signal(object)
    take_up_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.note: QuickNoteRow | None = None
        self._text = Label(TextRole.BODY, wraps=True)
        self._source = Label(TextRole.CAPTION, wraps=True)
        self.drop = Button(around.theme, ButtonKind.ICON, IconName.CLOSE)
        self.take_up = Button(around.theme, ButtonKind.ICON, IconName.PLUS)
        self._is_offering = False
        for button in (self.take_up, self.drop):
            button.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text, 1)
        words.addWidget(self._source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addLayout(words, 1)
        for button in (self.take_up, self.drop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.drop.clicked.connect(self._on_drop)
        self.take_up.clicked.connect(self._on_take_up)

    def show_note(self, note: QuickNoteRow) -> None:
        """Show a line as it may be seen here."""
        self.note = note
        self._text.setText(note.text)
        self._source.setText(source_words(self._, note))
        self.drop.set_words(self._("Take away: {text}", text=note.text))
        self.take_up.set_words(self._("Put on the agenda: {text}", text=note.text))
        self.take_up.setVisible(self._is_offering and note.case_id is not None)

    def offer_to_settle(self) -> None:
        """Let the line be taken away here, and its case be put on the agenda."""
        self._is_offering = True
        self.drop.show()

    @Slot()
    def _on_drop(self) -> None:
        if self.note is not None:
            self.drop_requested.emit(self.note)

    @Slot()
    def _on_take_up(self) -> None:
        if self.note is not None:
            self.take_up_requested.emit(self.note)


class NoteTick(QWidget):
    """A line that the meeting takes up with a tick.

    Signals:
        ticked: the `QuickNoteRow` and whether it is taken up.
    """

    ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._note: QuickNoteRow | None = None
        self.box = TickBox(around.theme)
        self._text = Label(TextRole.BODY, wraps=True)
        self._text.setBuddy(self.box)
        self._source = Label(TextRole.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._source, 0, Qt.AlignmentFlag.AlignTop)
        self.box.clicked.connect(self._on_clicked)

    def show_note(self, note: QuickNoteRow) -> None:
        """Show a line as it may be seen here, and whether it was taken up."""
        self.show_folded(note, FOLDS[0])

    def show_folded(self, note: QuickNoteRow, fold: Fold) -> bool:
        """Show as much of a line as there is room for; True where it is cut."""
        self._note = note
        self._source.setText(source_words(self._, note))
        self._source.setVisible(not fold.is_dense)
        self.box.setChecked(note.is_taken_up)
        self.box.setAccessibleName(note.text)
        return show_cut(self._text, note.text, fold.letters)

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        if self._note is not None:
            self.ticked.emit(self._note, checked)


def source_words(_: Texts, note: QuickNoteRow) -> str:
    """«Kari Hansen, 20. nov.»."""
    day = _.formats.day_of_month(note.written_at.astimezone().date())
    return ", ".join(part for part in (note.author.name if note.author else "", day) if part)


def named_note(around: Surroundings, note: QuickNoteRow) -> QuickNoteRow:
    """A line as it may be seen here, with whom it is about before it."""
    _, shown = around.texts, shown_note(around, note)
    name = around.names.called(note.case_id, note.person_name)
    return replace(shown, text=_("{name}: {text}", name=name, text=shown.text))


def shown_note(around: Surroundings, note: QuickNoteRow) -> QuickNoteRow:
    """A line as it may be seen here."""
    return replace(note, text=around.names.text(note.case_id, note.text, note.person_name))
