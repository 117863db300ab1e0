"""The meeting as it runs: agenda, the person on stage, the note and what it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.meeting.room.stage_column import StageColumn
from teamdesk.ui.meeting.running.agenda_column import AgendaColumn
from teamdesk.ui.meeting.running.columns import Columns
from teamdesk.ui.meeting.running.note_column import NoteColumn
from teamdesk.ui.meeting.running.time_strip import TimeStrip
from teamdesk.ui.meeting.stage.stage_view import StageView

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

LAST_JUMP = 9


class RunningView(QWidget):
    """Three columns and one way forward: Ctrl+Enter.

    Signals:
        close_requested: the team wants to end the meeting.
        note_ticked: a `QuickNoteRow` and whether it is taken up.
    """

    close_requested = Signal()
    note_ticked = Signal(object, bool)

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._left = AgendaColumn(presenter, around)
        self.agenda = self._left.agenda
        self.present = self._left.present
        self.all_present = self._left.all_present
        self.pages = self._left.pages
        self.stage = StageView(around)
        self.middle = StageColumn(presenter, around, self.stage)
        self._right = NoteColumn(presenter, around)
        self.panel, self.bar = self._right.panel, self._right.bar
        self.middle.recusal.answer_from(self.panel.note)
        self.strip = TimeStrip(presenter, around)
        self._columns = Columns(around.theme, self._left, self.middle, self._right, self.strip)
        self.setLayout(self._columns)
        self._connect()
        self._make_shortcuts()
        self.panel.cover.follow(self.stage.uncovering)
        self.stage.hidden.press_in(self)
        self.bar.ticks.press_in(self)
        self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+1 to Ctrl+9 for the agenda: elsewhere they lead to the places."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _jump(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the case with that number on the agenda."""
        rows, number = self._presenter.rows, _jump(event)
        if rows is not None and number:
            if number <= len(rows.agenda):
                self.panel.settle()
                self._on_agenda_chosen(rows.agenda[number - 1].id)
            return
        super().keyPressEvent(event)

    def run(self, *, running: bool) -> None:
        """Let the clocks tick while the meeting is in sight."""
        self._left.clock.run(running=running)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share again."""
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Make the side columns as wide as their text wants and the window allows."""
        self._columns.fit(self.width(), self.stage)

    def minimumSizeHint(self) -> QSize:
        """No wider than the stage asks for: the columns beside it give way."""
        least = super().minimumSizeHint()
        return QSize(self.stage.minimumSizeHint().width(), least.height())

    @Slot()
    def show_meeting(self) -> None:
        """Show the agenda and who is here."""
        if self._presenter.rows is not None:
            self._left.show_rows(self._presenter.rows)
            self.middle.show_meeting()
            self._show_time()

    @Slot()
    def show_person(self) -> None:
        """Show the note of the one who came on stage, and be ready to type."""
        self._around.notices.go_on()
        self._right.show_person()
        self.middle.show_person()
        # A goal meeting in its place has the keyboard.
        if self.isVisible() and not self.middle.shows_room:
            self._on_note_wanted()
        self.stage.verticalScrollBar().setValue(0)

    @Slot()
    def show_stage(self) -> None:
        """Show what is known of the one on stage."""
        self.middle.show_stage()
        if self._presenter.stage is not None:
            self.stage.show_stage(self._presenter.stage)
        self._right.show_stage()
        self._show_time()

    @Slot()
    def show_in_theme(self) -> None:
        """Fit everything to letters of another size, and names to who may read them."""
        self.fit_columns()
        self.bar.fit()
        self.show_meeting()
        self.show_stage()

    @Slot()
    def _show_time(self) -> None:
        self._left.show_time()
        self.strip.show_time()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._left.retranslate()
        self.strip.retranslate()
        self.stage.retranslate()
        self.middle.retranslate()
        self._right.retranslate()
        self.show_meeting()
        self.show_stage()

    def _connect(self) -> None:
        self.agenda.chosen.connect(self._on_agenda_chosen)
        self.stage.status_chosen.connect(self._on_status_chosen)
        self.stage.promise_ticked.connect(self._on_promise_ticked)
        self.stage.note_ticked.connect(self.note_ticked)
        self.bar.next_requested.connect(self._on_next)
        self._left.close_requested.connect(self.close_requested)
        self._left.work.left.connect(self._on_note_wanted)
        self._left.work.question.closed.connect(self._columns.take_agenda_back)
        self._left.clock.second_passed.connect(self._show_time)
        self._left.room_requested.connect(self.middle.toggle_room)
        self.middle.note_wanted.connect(self._on_note_wanted)
        self.middle.next_wanted.connect(self._on_next)
        self._presenter.started.connect(self.middle.ask_at_start)

    def _make_shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self._on_next),
            ("Ctrl+Enter", self._on_next),
            ("Ctrl+Shift+Return", self._on_previous),
            ("Alt+Return", self.panel.accept_all),
            ("Alt+Down", self._right.focus_items),
            ("Alt+Up", self._right.focus_note),
            ("Alt+R", self.middle.toggle_room),
            ("Alt+I", self.middle.ask_recusal),
            ("Ctrl+N", self._begin_quick_case),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _begin_quick_case(self) -> None:
        self._columns.lend_agenda()
        self._left.work.begin_quick_case()

    @Slot()
    def _on_next(self) -> None:
        """Go on; suggestions nobody has looked at are asked about once."""
        self.panel.settle()
        if self._presenter.stage is None or self.bar.may_go_on(len(self.panel.waiting)):
            self._presenter.step(+1)

    @Slot(object)
    def _on_agenda_chosen(self, item_id: UUID) -> None:
        if not self.bar.phase.holds_handover():
            self._presenter.go_to(item_id)

    @Slot()
    def _on_previous(self) -> None:
        if not self.bar.phase.holds_handover():
            self._presenter.step(-1)

    @Slot()
    def _on_note_wanted(self) -> None:
        if self._presenter.stage is not None:
            self.panel.note.setFocus()
        else:
            self.middle.closed.action.setFocus()

    @Slot(object, object)
    def _on_status_chosen(self, goal: GoalRow, status: GoalStatus) -> None:
        meeting = self._presenter.meeting
        self._presenter.deeds.set_goal_status(goal, status, meeting.id if meeting else None)

    @Slot(object, bool)
    def _on_promise_ticked(self, task: TaskRow, done: bool) -> None:
        status = ActionStatus.DONE if done else ActionStatus.OPEN
        self._presenter.deeds.set_action_status(task, status)


def _jump(event: QKeyEvent) -> int:
    """The number of Ctrl+1 to Ctrl+9; 0 for any other key."""
    is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    number = event.key() - Qt.Key.Key_0
    return number if is_control and 1 <= number <= LAST_JUMP else 0
