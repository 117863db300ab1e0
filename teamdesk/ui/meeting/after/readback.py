"""Read-back before a meeting is closed: every decision and promise once, then the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.notes import parse_due
from teamdesk.ui.meeting.after.left_out import LeftOut
from teamdesk.ui.meeting.after.mending import Mending
from teamdesk.ui.meeting.after.read_back_lines import ReadBackLine, ReadBackLines
from teamdesk.ui.meeting.after.read_back_list import ReadBackList, is_left_out
from teamdesk.ui.meeting.after.shared_matters import SharedMatters
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.domain.rows.read_back import ReadBackRows
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class ReadBack(QWidget):
    """All of it on one page, to be mended by keys, with the date of the next meeting.

    Signals:
        close_requested: the date of the next meeting, or None for none.
        back_requested: the meeting goes on.
        case_requested: the id of the line of the agenda that is to stand on stage again.
        note_ticked: a `QuickNoteRow` of all, and whether it was taken up.
    """

    close_requested = Signal(object)
    back_requested = Signal()
    case_requested = Signal(object)
    note_ticked = Signal(object, bool)

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._left_out = LeftOut(presenter.desk.reading)
        self._rows: ReadBackRows | None = None
        self._words = ReadBackLines(around)
        self.list = ReadBackList(around, self._words)
        self.mending = Mending(presenter, around, self.list)
        self._title = Label(TextRole.HEADING)
        self._lead = Label(TextRole.MUTED, wraps=True)
        self._told = Label(TextRole.MUTED, wraps=True)
        self._matters = SharedMatters(around)
        self._next = QLineEdit()
        self._next_field = InlineField(around.theme, self._next)
        self.waiting = Button(around.theme, ButtonKind.LINK)
        self._close = Button(around.theme, ButtonKind.PRIMARY)
        self._back = Button(around.theme)
        self._build()
        self._connect()
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._title.setText(self._("Read-back"))
        self.list.setAccessibleName(self._("What was decided and promised"))
        self._next_field.set_words(self._("Next meeting"))
        self._next.setPlaceholderText(self._("Leave it empty if no meeting is planned."))
        self._close.set_words(self._("Close the meeting"), self._("Enter"))
        self._back.set_words(self._("Back to the meeting"), self._("Esc"))
        self._matters.retranslate()
        self.mending.retranslate()
        self._show_lead()
        self._show_rows()

    def open_on(
        self, presenter: MeetingPresenter, rows: ReadBackRows, next_meeting: date | None
    ) -> None:
        """Begin a read-back: the lock is one key away, and the list one more."""
        if presenter.meeting is not None:
            self._left_out.begin(presenter.meeting)
        self.mending.hide()
        self._next_field.clear_error()
        self._next.setText(self._.formats.date_short(next_meeting) if next_meeting else "")
        self.show_rows(rows)
        self._close.setFocus()

    def show_rows(self, rows: ReadBackRows) -> None:
        """Show what is settled now; the keys stay where they are."""
        self._rows = rows
        self._show_rows()

    def show_notes(self, notes: tuple[QuickNoteRow, ...]) -> None:
        """Show the lines of all, to be ticked as they are taken up."""
        self._matters.show_notes(notes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the meeting."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_rows(self) -> None:
        rows = self._rows
        if rows is None:
            return
        counts = self._left_out.of(rows)
        self.list.show_lines(self._words.of(rows, counts))
        waiting = sum(counts.values())
        self.waiting.setVisible(waiting > 0)
        self.waiting.set_words(
            self._.plural("{count} is not entered", "{count} are not entered", waiting),
            self._("Alt+N"),
        )
        self._told.setText(" ".join(self._told_of(rows)))
        self._told.setVisible(bool(self._told.text()))
        self._next_field.setVisible(not rows.is_last)
        is_empty = not self.list.lines.rowCount()
        self.list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)

    def _told_of(self, rows: ReadBackRows) -> list[str]:
        told = []
        if rows.closed_count:
            told.append(
                self._.plural(
                    "{count} case is closed to you and is not read back here.",
                    "{count} cases are closed to you and are not read back here.",
                    rows.closed_count,
                )
            )
        if rows.is_last:
            told.append(self._("These meetings have ended, so no next one is planned."))
        return told

    @Slot(bool)
    def _show_lead(self, is_in_list: bool = False) -> None:
        """The keys of the list are told where they hold, and not on the wall."""
        self._nothing.setText(self._("Nothing was decided or promised."))
        if is_in_list and not self._around.theme.tokens.masked:
            keys = self._(
                "←/→ or KH: who · fri, u50: when · Enter: text · Del: drop · F5: to the case"
                " · Ctrl+Enter: close"
            )
            self._lead.setText(keys)
            return
        self._lead.setText(
            self._(
                "Is this what was said? When the meeting is closed the minutes are locked, "
                "and unfinished promises go on to the next meeting."
            )
        )

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        self._nothing = Label(TextRole.MUTED)
        self.waiting.hide()
        foot = QWidget()
        flow = FlowLayout(space.md, foot)
        for control in (self._next_field, self.waiting, self._back, self._close):
            flow.addWidget(control)
            # A field with its label is higher than a button.
            flow.setAlignment(control, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.sm, space.lg, space.sm)
        column.setSpacing(space.xs)
        head = QHBoxLayout()
        head.setSpacing(space.lg)
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._lead, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(self._matters)
        column.addWidget(self.mending)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._told)
        column.addWidget(foot)

    def _connect(self) -> None:
        self._close.clicked.connect(self._on_close)
        self._next.returnPressed.connect(self._on_close)
        self._back.clicked.connect(self.back_requested)
        self._matters.note_ticked.connect(self.note_ticked)
        self.waiting.clicked.connect(self._on_waiting)
        self.list.opened.connect(self._on_opened)
        self.list.case_requested.connect(self._on_case_requested)
        self.list.focus_changed.connect(self._show_lead)
        self._around.theme.changed.connect(self.retranslate)
        for keys, slot in (
            ("Ctrl+Return", self._on_close),
            ("Ctrl+Enter", self._on_close),
            ("Alt+Down", self._focus_list),
            ("Alt+N", self._on_waiting),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _focus_list(self) -> None:
        self.list.setFocus()

    @Slot(object)
    def _on_opened(self, line: ReadBackLine) -> None:
        if is_left_out(line):
            self._on_case_requested(line)
        else:
            self.mending.open_on(line)

    @Slot(object)
    def _on_case_requested(self, line: ReadBackLine) -> None:
        self.case_requested.emit(line.item_id)

    @Slot()
    def _on_waiting(self) -> None:
        """To the first case whose note says more than was entered."""
        found = (line for line in self.list.lines.rows if is_left_out(line))
        line = next(found, None)
        if line is not None:
            self.case_requested.emit(line.item_id)

    @Slot()
    def _on_close(self) -> None:
        if self._rows is not None and self._rows.is_last:
            self.close_requested.emit(None)
            return
        written, today = self._next.text().strip(), self._around.clock.today()
        day = parse_due(written, today, None) if written else None
        problem = ""
        if written and day is None:
            problem = self._("Write a day, such as fri, week 50 or 12.12.")
        elif day is not None and day < today:
            problem = self._("That day is over. Write a day that comes.")
        if problem:
            self._next_field.show_error(problem)
            self._next.setFocus()
            return
        self.close_requested.emit(day)
