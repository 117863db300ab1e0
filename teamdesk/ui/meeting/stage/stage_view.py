"""The person on stage: what matters, goals, promises, what was prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from teamdesk.ui.meeting.stage.case_head import CaseHead
from teamdesk.ui.meeting.stage.folding import FOLDS, WALL_FOLDS, Fold, least_height
from teamdesk.ui.meeting.stage.goal_line import GoalLine
from teamdesk.ui.meeting.stage.note_lines import NoteTick
from teamdesk.ui.meeting.stage.prepared_lines import PreparationLine, ViewLine, show_cut
from teamdesk.ui.meeting.stage.stage_lines import PromiseLine
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scores_line import ScoresLine
from teamdesk.ui.widgets.scrolled import Scrolled
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.style import restyle
from teamdesk.ui.widgets.uncovering import Uncovering

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.meeting import PreparationRow, StageRows
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE = 30


class StageView(QScrollArea):
    """Everything for one case on one screen.

    Signals:
        status_chosen: a `GoalRow` and the `GoalStatus` it is to have.
        promise_ticked: a `TaskRow` and whether it is done.
        note_ticked: a `QuickNoteRow` and whether it is taken up.
    """

    status_chosen = Signal(object, object)
    promise_ticked = Signal(object, bool)
    note_ticked = Signal(object, bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stage: StageRows | None = None
        self._shown: StageRows | None = None
        self._name = ""
        self._fold, self._is_cut, self._is_open = FOLDS[0], False, False
        self._more = Button(around.theme, ButtonKind.LINK)
        self._more.clicked.connect(self._on_more)
        restyle(self._more, "dense", "yes")
        self.uncovering = Uncovering(self)
        self._head = CaseHead(around, self.uncovering, self._more)
        self.hidden = self._head.hidden
        spacing = around.theme.tokens.space.sm
        self._goals_heading = Label(TextRole.SECTION, wraps=True)
        self._goals: RowsBox[GoalLine, GoalRow] = RowsBox(self._make_goal, self._show_goal, spacing)
        self._scores = ScoresLine(around.theme, around.texts)
        self._notes: RowsBox[NoteTick, QuickNoteRow] = RowsBox(
            self._make_note, self._show_note, spacing
        )
        self._promises_card = Card(around.theme)
        self._promises: RowsBox[PromiseLine, TaskRow] = RowsBox(
            self._make_promise, PromiseLine.show_task, spacing
        )
        self._promises_empty = Label(TextRole.MUTED, wraps=True)
        self._prepared_card = Card(around.theme)
        self._views: RowsBox[ViewLine, PreparationRow] = RowsBox(
            lambda: ViewLine(around), self._show_preparation, spacing
        )
        self._prepared: RowsBox[PreparationLine, PreparationRow] = RowsBox(
            lambda: PreparationLine(around), self._show_preparation, spacing
        )
        self._prepared_empty = Label(TextRole.MUTED, wraps=True)
        self._build()
        self.uncovering.changed.connect(self._show_again)
        self.retranslate()

    def show_stage(self, stage: StageRows) -> None:
        """Show a person; on the wall without names, and by the name chosen for the wall."""
        if self._stage is not None and self._stage.person_id != stage.person_id:
            self.uncovering.cover()
            self._is_open = False
        self._stage = stage
        self._name = stage.name
        if self._around.theme.tokens.masked and not self.uncovering.is_open:
            self._name = stage.item.masked_name
            stage = self._around.names.rows(stage.item.case_id, stage, stage.name)
        self._scores.show_scores(stage.scores)
        self._promises_empty.setVisible(not stage.promises)
        self._prepared_empty.setVisible(not stage.preparations)
        self._shown = stage
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the first fold with which the whole case stands on the screen."""
        inner, stage = self.widget(), self._shown
        if stage is None or inner is None:
            return
        self._head.show_name(self._name, self.viewport().width())
        folds = WALL_FOLDS if self._around.theme.tokens.masked else FOLDS
        for fold in FOLDS[:1] if self._is_open else folds:
            self._show_folded(stage, fold)
            if least_height(inner, self.viewport().width()) <= self.viewport().height():
                break

    def _show_folded(self, stage: StageRows, fold: Fold) -> None:
        space = self._around.theme.tokens.space
        self._fold = fold
        self._is_cut = self._head.show_stage(stage, fold)
        hidden = self._show_goals(stage, fold)
        self._scores.setVisible(bool(stage.scores) and fold.has_scores)
        hidden += 0 if fold.has_scores else len(stage.scores)
        # What is still open comes before what was done lately.
        promises = sorted(stage.promises, key=lambda task: not task.status.is_open)
        views = [row for row in stage.preparations if row.persons_view]
        written = [row for row in stage.preparations if row.has_own_words]
        air = space.xs if fold.is_dense else space.sm
        for box in (self._notes, self._promises, self._views, self._prepared):
            box.set_spacing(air)
        hidden += self._notes.show_first(stage.quick_notes, fold.notes)
        self._notes.setVisible(bool(stage.quick_notes[: fold.notes]))
        hidden += self._promises.show_first(promises, fold.promises)
        hidden += self._views.show_first(views, fold.preparations)
        hidden += self._prepared.show_first(written, fold.preparations)
        self._offer_more(hidden)

    def _offer_more(self, hidden: int) -> None:
        self._more.setVisible(bool(hidden) or self._is_cut or self._is_open)
        words = self._.plural("+{count} more", "+{count} more", hidden)
        if self._is_open:
            words = self._("Show less")
        elif not hidden:
            words = self._("Show all of it")
        self._more.set_words(words)

    def _show_goal(self, line: GoalLine, goal: GoalRow) -> None:
        line.show_goal(goal, self._fold)

    def _show_note(self, line: NoteTick, note: QuickNoteRow) -> None:
        self._is_cut |= line.show_folded(note, self._fold)

    def _show_preparation(self, line: PreparationLine | ViewLine, row: PreparationRow) -> None:
        self._is_cut |= line.show_preparation(row, self._fold)

    @Slot()
    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self._fit()

    @Slot()
    def retranslate(self) -> None:
        """Set the words that don't come with a person."""
        self._head.retranslate()
        self._promises_card.set_heading(self._("Promised last time"))
        self._prepared_card.set_heading(self._("Prepared"))
        self._promises_empty.setText(self._("Nothing is open from earlier meetings."))
        self._prepared_empty.setText(self._("Nobody has written anything before this meeting."))

    @Slot()
    def _show_again(self) -> None:
        if self._stage is not None:
            self.show_stage(self._stage)

    def _show_goals(self, stage: StageRows, fold: Fold) -> int:
        """Show the goals that there is room for; how many are not shown."""
        long_term = [goal.text for goal in stage.goals if goal.is_long_term]
        goals = [goal for goal in stage.goals if not goal.is_long_term] or list(stage.goals)
        heading = self._("Goals")
        is_told = bool(long_term) and len(goals) < len(stage.goals)
        if is_told:
            heading = self._("Long-term goal: {goal}", goal=" · ".join(long_term))
            self._is_cut |= show_cut(self._goals_heading, heading, fold.said)
        else:
            self._goals_heading.setText(heading)
        # A heading that only says «goals» is seen by itself.
        self._goals_heading.setVisible(bool(goals) and (is_told or not fold.is_dense))
        self._goals.set_spacing(2 if fold.is_dense else self._around.theme.tokens.space.sm)
        if len(goals) > fold.goals:
            goals.sort(key=lambda goal: goal.status.is_over)
        return self._goals.show_first(goals, fold.goals)

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.xl, space.md, space.xl, space.sm)
        column.setSpacing(space.sm)
        column.addWidget(self._head)
        column.addWidget(self._goals_heading)
        column.addWidget(self._goals)
        column.addWidget(self._scores)
        self._promises_card.body.addWidget(self._promises)
        self._promises_card.body.addWidget(self._promises_empty)
        self._prepared_card.body.addWidget(self._views)
        self._prepared_card.body.addWidget(self._prepared)
        self._prepared_card.body.addWidget(self._prepared_empty)
        pair = SideBySide(self._around.theme, NARROWEST_BESIDE, space.md)
        for widgets in ((self._promises_card, self._notes), (self._prepared_card,)):
            part = QVBoxLayout()
            part.setSpacing(space.sm)
            for widget in widgets:
                part.addWidget(widget)
            part.addStretch(1)
            pair.add(part, 1)
        column.addWidget(pair)
        column.addStretch(1)
        self.setWidget(inner)

    def _make_goal(self) -> GoalLine:
        line = GoalLine(self._around)
        line.status_chosen.connect(self.status_chosen)
        return line

    def _make_promise(self) -> PromiseLine:
        line = PromiseLine(self._around)
        line.ticked.connect(self.promise_ticked)
        return line

    def _make_note(self) -> NoteTick:
        line = NoteTick(self._around)
        line.ticked.connect(self.note_ticked)
        return line
