"""Goal meetings that are planned, and a form to plan one or begin one now."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.goal_meetings import BeginTalk, CancelTalk, PlanTalk
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.meeting.goal_meeting.plan_form import PlanForm
from teamdesk.ui.meeting.pages import MeetingPart
from teamdesk.ui.undo import FIRST_VERSION
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scrolled import Scrolled, scroll_area

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.goal_meetings import PlannedTalkRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class PlannedLine(QWidget):
    """One that is planned.

    Signals:
        begin_wanted: open it now.
        cancel_wanted: take it away.
    """

    begin_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.row: PlannedTalkRow | None = None
        self._words = Label(TextRole.BODY, wraps=True)
        self.begin = Button(around.theme)
        self.cancel = Button(around.theme, ButtonKind.QUIET)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1)
        line.addWidget(self.begin)
        line.addWidget(self.cancel)
        self.begin.clicked.connect(self._on_begin)
        self.cancel.clicked.connect(self._on_cancel)

    def show_row(self, row: PlannedTalkRow) -> None:
        """Show who, and when."""
        _, formats = self._, self._.formats
        self.row = row
        name = self._around.names.called(row.case_id, row.person_name)
        day = formats.weekday_long(row.held_on)
        if row.starts_at:
            day = _("{day} at {time}", day=day, time=formats.time(row.starts_at))
        length = _("{minutes} min", minutes=row.minutes)
        self._words.setText(f"{name} · {day} · {length}")
        self.begin.set_words(_("Begin"))
        self.begin.setAccessibleName(_("Begin the talk with {name}", name=name))
        self.cancel.set_words(_("Cancel it"))
        self.cancel.setAccessibleName(_("Cancel the talk with {name}", name=name))

    @Slot()
    def _on_begin(self) -> None:
        self.begin_wanted.emit(self.row)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel_wanted.emit(self.row)


class TalksPage(MeetingPart):
    """A list and a form; a talk that has begun takes the whole window."""

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._title = Label(TextRole.TITLE)
        self._about = Label(TextRole.MUTED, wraps=True)
        self._planned_card = Card(around.theme)
        self._none = Label(TextRole.MUTED, wraps=True)
        self.planned: RowsBox[PlannedLine, PlannedTalkRow] = RowsBox(
            self._make_line, PlannedLine.show_row, around.theme.tokens.space.sm
        )
        self.form = PlanForm(around)
        self._lay_out()
        self.form.plan_requested.connect(self._on_plan)
        self.form.begin_requested.connect(self._on_begin_now)

    def refresh(self) -> None:
        """Ask who is on the board, and what is planned."""
        desk = self._presenter.desk
        try:
            self.form.offer(desk.board.board().cards)
            rows = desk.talks.planned()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self.planned.show_rows(rows)
        self._none.setVisible(not rows)

    def choose(self, wanted: UUID) -> None:
        """Let the form be about a person."""
        self.form.choose(wanted)
        self.form.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("Goal meetings"))
        self._about.setText(
            _(
                "The person sits in the room, and the window shows nobody else. What matters,"
                " goals and measures are written together, and the plan is printed at the end."
            )
        )
        self._planned_card.set_heading(_("Planned"))
        self._none.setText(_("No goal meeting is planned."))
        self.form.retranslate()
        self.refresh()

    def take_focus(self) -> None:
        """Begin with whom it is about."""
        self.form.person.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_line(self) -> PlannedLine:
        line = PlannedLine(self._around)
        line.begin_wanted.connect(self._on_begin)
        line.cancel_wanted.connect(self._on_cancel)
        return line

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.lg)
        self._planned_card.body.addWidget(self._none)
        self._planned_card.body.addWidget(self.planned)
        for widget in (self._title, self._about, self.form, self._planned_card):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll_area(inner))

    @Slot(object)
    def _on_plan(self, command: PlanTalk) -> None:
        talks = self._presenter.desk.talks

        def there(_version: int) -> ChangeSet:
            return talks.plan(command)

        def back(_version: int) -> ChangeSet:
            found = next(row for row in talks.planned() if row.meeting_id == command.meeting_id)
            return talks.cancel(CancelTalk(found.meeting_id, found.version))

        if self._deed(self._("plan of a goal meeting"), command.meeting_id, there, back):
            self.form.clear()
            self._around.notices.tell(self._("The goal meeting is planned."))

    @Slot(object)
    def _on_cancel(self, row: PlannedTalkRow) -> None:
        talks = self._presenter.desk.talks
        again = PlanTalk(row.meeting_id, row.case_id, row.held_on, row.starts_at, row.minutes)

        def there(_version: int) -> ChangeSet:
            found = next(one for one in talks.planned() if one.meeting_id == row.meeting_id)
            return talks.cancel(CancelTalk(found.meeting_id, found.version))

        def back(_version: int) -> ChangeSet:
            return talks.plan(again)

        if self._deed(self._("cancelled goal meeting"), row.meeting_id, there, back):
            self._around.notices.tell(self._("The goal meeting is cancelled."))

    @Slot(object)
    def _on_begin(self, row: PlannedTalkRow) -> None:
        self._begin(BeginTalk(row.case_id, row.meeting_id))

    @Slot(object)
    def _on_begin_now(self, case_id: UUID) -> None:
        planned = [
            row
            for row in self._presenter.desk.talks.planned()
            if row.case_id == case_id and row.held_on == self._around.clock.today()
        ]
        meeting_id = planned[0].meeting_id if planned else uuid4()
        self._begin(BeginTalk(case_id, meeting_id))

    def _begin(self, command: BeginTalk) -> None:
        talks = self._presenter.desk.talks
        if self._presenter.attempt(lambda: talks.begin(command)):
            self._presenter.load()

    def _deed(
        self,
        text: str,
        meeting_id: UUID,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> bool:
        row = RowAt(meeting_id, FIRST_VERSION)
        done = Deed(self._around, row, there, back).do(text, self._around.notices.fail)
        self.refresh()
        return done
