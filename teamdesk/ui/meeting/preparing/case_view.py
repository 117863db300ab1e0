"""One case as somebody prepares it: what is known, and the fields beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.meeting.stage.facts import fact_line
from teamdesk.ui.meeting.stage.goal_line import GoalLine
from teamdesk.ui.meeting.stage.note_lines import WaitingNote
from teamdesk.ui.meeting.stage.stage_lines import PromiseLine
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scrolled import Scrolled
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.preparing import CaseToPrepare, QuickNoteRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.meeting.deeds import MeetingDeeds
    from teamdesk.ui.meeting.preparing.case_form import CaseForm
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE = 46


class CaseView(QScrollArea):
    """Head, fields at the left, and at the right the goals, promises and lines to look at."""

    def __init__(
        self,
        around: Surroundings,
        form: CaseForm,
        deeds: MeetingDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._deeds = deeds
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = form
        self._name = Label(TextRole.TITLE, wraps=True)
        self._facts = Label(TextRole.MUTED, wraps=True)
        spacing = around.theme.tokens.space.xs
        self._goals_card = Card(around.theme)
        self._goals: RowsBox[GoalLine, GoalRow] = RowsBox(
            self._make_goal, GoalLine.show_goal, spacing
        )
        self._promises_card = Card(around.theme)
        self._promises: RowsBox[PromiseLine, TaskRow] = RowsBox(
            self._make_promise, PromiseLine.show_task, spacing
        )
        self._notes_card = Card(around.theme)
        self._notes: RowsBox[WaitingNote, QuickNoteRow] = RowsBox(
            lambda: WaitingNote(around), WaitingNote.show_note, spacing
        )
        self._last_card = Card(around.theme)
        self._last = Label(TextRole.MUTED, wraps=True)
        self._build()
        self.retranslate()

    def show_case(self, case: CaseToPrepare, stage: StageRows | None) -> None:
        """Show what is known of a case."""
        self._name.setText(case.line.person_name)
        self._facts.setText(fact_line(self._, stage) if stage else "")
        goals = stage.goals if stage else ()
        self._goals.show_rows(goals)
        self._goals_card.setVisible(bool(goals))
        promises = [task for task in stage.promises if task.status.is_open] if stage else []
        self._promises.show_rows(promises)
        self._promises_card.setVisible(bool(promises))
        self._notes.show_rows(case.notes)
        self._notes_card.setVisible(bool(case.notes))
        self._last.setText(case.last_note)
        self._last_card.setVisible(bool(case.last_note))

    def scroll_to_top(self) -> None:
        """Begin with the head of the case."""
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the words that don't come with a case."""
        self._goals_card.set_heading(self._("Goals"))
        self._promises_card.set_heading(self._("Open promises"))
        self._notes_card.set_heading(self._("For the next meeting"))
        self._last_card.set_heading(self._("Note of the last meeting"))
        self.form.retranslate()

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        for card, body in (
            (self._goals_card, self._goals),
            (self._promises_card, self._promises),
            (self._notes_card, self._notes),
            (self._last_card, self._last),
        ):
            card.body.addWidget(body)
        known = QVBoxLayout()
        known.setSpacing(space.sm)
        for card in (self._notes_card, self._goals_card, self._promises_card, self._last_card):
            known.addWidget(card)
        known.addStretch(1)
        pair = SideBySide(self._around.theme, NARROWEST_BESIDE, space.lg)
        pair.add(self.form, 5)
        pair.add(known, 3)
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.sm)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addWidget(pair)
        column.addStretch(1)
        self.setWidget(inner)

    def _make_goal(self) -> GoalLine:
        line = GoalLine(self._around)
        line.status_chosen.connect(self._on_status_chosen)
        return line

    def _make_promise(self) -> PromiseLine:
        line = PromiseLine(self._around)
        line.ticked.connect(self._on_ticked)
        return line

    @Slot(object, object)
    def _on_status_chosen(self, goal: GoalRow, status: GoalStatus) -> None:
        self._deeds.set_goal_status(goal, status, None)

    @Slot(object, bool)
    def _on_ticked(self, task: TaskRow, done: bool) -> None:
        self._deeds.set_action_status(task, ActionStatus.DONE if done else ActionStatus.OPEN)
