"""Read-back before a meeting is closed: every decision and promise once, then the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from teamdesk.domain.notes import parse_due
from teamdesk.ui.meeting.stage.note_lines import NoteTick, shown_note
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scrolled import Scrolled
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.exports.minutes_content import MinutesContent
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE = 30


class ReadBack(QWidget):
    """All of it on one page, with the date of the next meeting.

    Signals:
        close_requested: the date of the next meeting, or None for none.
        back_requested: the meeting goes on.
        note_ticked: a `QuickNoteRow` of all, and whether it was taken up.
    """

    close_requested = Signal(object)
    back_requested = Signal()
    note_ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._content: MinutesContent | None = None
        self._subjects: dict[str, UUID] = {}
        self._title = Label(TextRole.TITLE, wraps=True)
        self._lead = Label(TextRole.MUTED, wraps=True)
        self._list = QVBoxLayout()
        self._notes_card = Card(around.theme)
        self._notes: RowsBox[NoteTick, QuickNoteRow] = RowsBox(
            self._make_note, NoteTick.show_note, around.theme.tokens.space.xs
        )
        self._common: tuple[QuickNoteRow, ...] = ()
        self._next = QLineEdit()
        self._next_field = InlineField(around.theme, self._next)
        self._close = Button(around.theme, ButtonKind.PRIMARY)
        self._back = Button(around.theme)
        self._build()
        self._close.clicked.connect(self._on_close)
        self._next.returnPressed.connect(self._on_close)
        self._back.clicked.connect(self.back_requested)
        around.theme.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._title.setText(self._("Read-back"))
        self._lead.setText(
            self._(
                "Is this what was said? When the meeting is closed the minutes are locked, "
                "and unfinished promises go on to the next meeting."
            )
        )
        self._next_field.set_words(
            self._("Next meeting"), self._("Leave it empty if no meeting is planned.")
        )
        self._close.set_words(self._("Close the meeting"), self._("Enter"))
        self._back.set_words(self._("Back to the meeting"), self._("Esc"))
        self.show_notes(self._common)
        if self._content is not None:
            self._list_cases()

    def show_content(
        self, content: MinutesContent, agenda: Iterable[AgendaRow], next_meeting: date | None
    ) -> None:
        """Show what the minutes of the cases on the agenda would hold."""
        self._content = content
        self._subjects = {line.case_number: line.case_id for line in agenda}
        self._list_cases()
        self._next_field.clear_error()
        self._next.setText(self._.formats.date_short(next_meeting) if next_meeting else "")
        self._close.setFocus()

    @Slot()
    def _list_cases(self) -> None:
        """Show each case anew: the language may be another, and the wall may look on."""
        cases = self._content.cases if self._content else ()
        names = self._around.names
        while (old := self._list.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        for case in cases:
            if case.decisions or case.actions:
                lines = [f"◆ {decision.text}" for decision in case.decisions]
                lines += [
                    self._action(action.owner, action.text, action.due_on)
                    for action in case.actions
                    if action.status.is_open
                ]
                subject = self._subjects.get(case.number)
                lines = [names.text(subject, line, case.label) for line in lines]
                self._list.addWidget(self._card(names.called(subject, case.label), lines))
        if not self._list.count():
            self._list.addWidget(Label(TextRole.MUTED, self._("Nothing was decided or promised.")))

    def show_notes(self, notes: tuple[QuickNoteRow, ...]) -> None:
        """Show the lines of all, to be ticked as they are taken up."""
        self._common = notes
        self._notes_card.set_heading(self._("Common matters"))
        self._notes.show_rows([shown_note(self._around, note) for note in notes])
        self._notes_card.setVisible(bool(notes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the meeting."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    def _card(self, heading: str, lines: list[str]) -> Card:
        card = Card(self._around.theme)
        card.set_heading(heading)
        for line in lines:
            card.body.addWidget(Label(TextRole.BODY, line, wraps=True))
        return card

    def _action(self, owner: str, text: str, due: date | None) -> str:
        who = owner or self._("nobody named").capitalize()
        if due is None:
            return self._("{owner}: {text}", owner=who, text=text)
        day = self._.formats.weekday_date(due)
        return self._("{owner}: {text}, {day}", owner=who, text=text, day=day)

    def _make_note(self) -> NoteTick:
        line = NoteTick(self._around)
        line.ticked.connect(self.note_ticked)
        return line

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        inner = Scrolled()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, space.sm, 0)
        self._list.setSpacing(space.sm)
        self._notes_card.body.addWidget(self._notes)
        self._notes_card.hide()
        inside.setSpacing(space.sm)
        inside.addWidget(self._notes_card)
        inside.addLayout(self._list)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        pair = QHBoxLayout()
        pair.setSpacing(space.sm)
        pair.addStretch(1)
        pair.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        pair.addWidget(self._close, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = SideBySide(self._around.theme, NARROWEST_BESIDE, space.sm)
        buttons.add(self._next_field, 0)
        buttons.add(pair, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.md)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)

    @Slot()
    def _on_close(self) -> None:
        written = self._next.text().strip()
        day = parse_due(written, self._around.clock.today(), None) if written else None
        problem = ""
        if written and day is None:
            problem = self._("Write a day, such as fri, week 50 or 12.12.")
        elif day is not None and day < self._around.clock.today():
            problem = self._("That day is over. Write a day that comes.")
        if problem:
            self._next_field.show_error(problem)
            self._next.setFocus()
            return
        self.close_requested.emit(day)
