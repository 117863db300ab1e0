"""The person on stage: what matters, goals, promises, what was prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from teamdesk.ui.meeting.stage.facts import fact_line
from teamdesk.ui.meeting.stage.folding import FOLDS, Fold, least_height
from teamdesk.ui.meeting.stage.goal_line import GoalLine
from teamdesk.ui.meeting.stage.note_lines import NoteTick
from teamdesk.ui.meeting.stage.prepared_lines import PreparationLine, ViewLine
from teamdesk.ui.meeting.stage.stage_lines import PromiseLine, score_words
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.scrolled import Scrolled
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.uncovering import UncoverButton, Uncovering

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
        self._name = Label(TextRole.TITLE)
        self._stage: StageRows | None = None
        self._shown: StageRows | None = None
        self.uncovering = Uncovering(self)
        self.hidden = UncoverButton(around.theme, around.texts, self.uncovering, self._name)
        self._why = Label(TextRole.BODY, wraps=True)
        self._facts = Label(TextRole.MUTED, wraps=True)
        self._quote = Label(TextRole.QUOTE, wraps=True)
        self._quote_source = Label(TextRole.SMALL, wraps=True)
        self._quote_frame = self._make_quote()
        spacing = around.theme.tokens.space.sm
        self._goals_heading = Label(TextRole.SECTION, wraps=True)
        self._goals: RowsBox[GoalLine, GoalRow] = RowsBox(
            self._make_goal, GoalLine.show_goal, spacing
        )
        self._scores = Label(TextRole.SMALL, wraps=True)
        self._notes: RowsBox[NoteTick, QuickNoteRow] = RowsBox(
            self._make_note, NoteTick.show_note, spacing
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
        self._fold, self._is_cut, self._is_open = FOLDS[0], False, False
        self._more = Button(around.theme, ButtonKind.LINK)
        self._more.clicked.connect(self._on_more)
        self._prepared_empty = Label(TextRole.MUTED, wraps=True)
        self._build()
        self.uncovering.changed.connect(self._show_again)
        self.retranslate()

    @property
    def goal_lines(self) -> list[GoalLine]:
        """The goals' lines, for the keys that go through them."""
        return self._goals.lines

    def show_stage(self, stage: StageRows) -> None:
        """Show a person; on the wall without names, and by the name chosen for the wall."""
        if self._stage is not None and self._stage.person_id != stage.person_id:
            self.uncovering.cover()
            self._is_open = False
        self._stage = stage
        name = stage.name
        if self._around.theme.tokens.masked and not self.uncovering.is_open:
            name = stage.item.masked_name
            stage = self._around.names.rows(stage.item.case_id, stage, stage.name)
        self._name.setText(name)
        self._facts.setText(fact_line(self._, stage))
        self._show_quote(stage)
        self._show_goals(stage)
        self._scores.setText("   ·   ".join(score_words(self._, row) for row in stage.scores))
        self._scores.setVisible(bool(stage.scores))
        self._promises_empty.setVisible(not stage.promises)
        why = stage.item.why
        self._why.setText(self._("Why today? {why}", why=why) if why else "")
        self._notes.show_rows(stage.quick_notes)
        self._notes.setVisible(bool(stage.quick_notes))
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
        for fold in FOLDS[:1] if self._is_open else FOLDS:
            self._show_folded(stage, fold)
            if least_height(inner, self.viewport().width()) <= self.viewport().height():
                return

    def _show_folded(self, stage: StageRows, fold: Fold) -> None:
        self._fold, self._is_cut = fold, False
        # What is still open comes before what was done lately.
        promises = sorted(stage.promises, key=lambda task: not task.status.is_open)
        self._promises.show_rows(promises[: fold.promises])
        views = [row for row in stage.preparations if row.persons_view]
        written = [row for row in stage.preparations if row.has_own_words]
        self._views.show_rows(views[: fold.preparations])
        self._prepared.show_rows(written[: fold.preparations])
        hidden = max(0, len(promises) - fold.promises)
        hidden += sum(max(0, len(rows) - fold.preparations) for rows in (views, written))
        self._more.setVisible(bool(hidden) or self._is_cut)
        words = self._.plural("+{count} more", "+{count} more", hidden)
        self._more.set_words(words if hidden else self._("Show all of it"))

    def _show_preparation(self, line: PreparationLine | ViewLine, row: PreparationRow) -> None:
        self._is_cut |= line.show_preparation(row, self._fold.letters)

    @Slot()
    def _on_more(self) -> None:
        self._is_open = True
        self._fit()

    @Slot()
    def retranslate(self) -> None:
        """Set the words that don't come with a person."""
        self.hidden.retranslate()
        self._promises_card.set_heading(self._("Promised last time"))
        self._prepared_card.set_heading(self._("Prepared"))
        self._promises_empty.setText(self._("Nothing is open from earlier meetings."))
        self._prepared_empty.setText(self._("Nobody has written anything before this meeting."))

    @Slot()
    def _show_again(self) -> None:
        if self._stage is not None:
            self.show_stage(self._stage)

    def _show_goals(self, stage: StageRows) -> None:
        long_term = [goal.text for goal in stage.goals if goal.is_long_term]
        short_term = [goal for goal in stage.goals if not goal.is_long_term]
        self._goals.show_rows(short_term or stage.goals)
        self._goals_heading.setVisible(bool(stage.goals))
        heading = self._("Goals")
        if long_term and short_term:
            heading = self._("Long-term goal: {goal}", goal=" · ".join(long_term))
        self._goals_heading.setText(heading)

    def _show_quote(self, stage: StageRows) -> None:
        self._quote.setText(f"«{stage.what_matters}»" if stage.what_matters else "")
        self._quote.setVisible(bool(stage.what_matters))
        source = self._("What matters to you?")
        if not stage.what_matters:
            source = self._("What matters to the person is not written down yet.")
        elif stage.what_matters_on:
            source = f"{source} · {self._.formats.date_long(stage.what_matters_on)}"
        self._quote_source.setText(source)

    def _build(self) -> None:
        space = self._around.theme.tokens.space
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.xl, space.md, space.xl, space.sm)
        column.setSpacing(space.sm)
        head = QHBoxLayout()
        head.setSpacing(space.md)
        head.addWidget(self._name)
        head.addWidget(self.hidden)
        head.addWidget(self._why, 1)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._quote_frame)
        column.addWidget(self._goals_heading)
        column.addWidget(self._goals)
        column.addWidget(self._scores)
        column.addWidget(self._notes)
        self._promises_card.body.addWidget(self._promises)
        self._promises_card.body.addWidget(self._promises_empty)
        self._prepared_card.body.addWidget(self._views)
        self._prepared_card.body.addWidget(self._prepared)
        self._prepared_card.body.addWidget(self._prepared_empty)
        pair = SideBySide(self._around.theme, NARROWEST_BESIDE, space.md)
        for card in (self._promises_card, self._prepared_card):
            part = QVBoxLayout()
            part.addWidget(card)
            part.addStretch(1)
            pair.add(part, 1)
        column.addWidget(pair)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        self.setWidget(inner)

    def _make_quote(self) -> QFrame:
        space = self._around.theme.tokens.space
        frame = QFrame()
        frame.setProperty("frame", "quote")
        column = QVBoxLayout(frame)
        column.setContentsMargins(space.lg, space.md, space.lg, space.md)
        column.setSpacing(space.xs)
        column.addWidget(self._quote)
        column.addWidget(self._quote_source)
        return frame

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
