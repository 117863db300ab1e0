"""One goal on the page: how it goes, all that is agreed of it, and what is done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.goals import GoalResult, GoalStatus
from teamdesk.ui.person.deeds import words_of_goal
from teamdesk.ui.person.forms.row_form import FormParts, LateForm, RowForm
from teamdesk.ui.person.goals.evaluation_form import GoalEvaluationForm
from teamdesk.ui.person.goals.fact_lines import FactLines
from teamdesk.ui.person.goals.form import GoalForm
from teamdesk.ui.person.goals.measure_line import MeasureLine
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.goal_words import goal_change, goal_due, goal_trend
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.sparkline import Sparkline
from teamdesk.ui.widgets.status import StatusButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.commands.goals import GoalWords
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

# What a draft of an evaluation is kept as.
EVALUATED = "goal_evaluation"


class GoalCard(Card):
    """A goal with its measures.

    Signals:
        status_chosen: the `GoalRow` and the `GoalStatus` it is to have.
        edited: the card, whose form holds something new.
        evaluated: the `GoalRow` and what is `Evaluated` of it.
        measure_wanted: the `GoalRow` that somebody wants to add a measure to.
        measure_edited: the `MeasureLine` whose form is to be saved.
        measure_end_wanted: the `MeasureRow` that is to end, or to go on.
    """

    status_chosen = Signal(object, object)
    edited = Signal(object)
    evaluated = Signal(object, object)
    measure_wanted = Signal(object)
    measure_edited = Signal(object)
    measure_end_wanted = Signal(object)

    def __init__(
        self,
        presenter: PersonPresenter,
        parent: QWidget | None = None,
    ) -> None:
        around = presenter.around
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around, self._presenter = around, presenter
        self.goal: GoalRow | None = None
        self._state: PersonState | None = None
        theme = around.theme
        self.status = StatusButton(theme, around.texts)
        self._text = Label(TextRole.STRONG, wraps=True)
        self._due = Label(TextRole.SMALL)
        self._trend = Sparkline(theme)
        self.history = HistoryButton(around, presenter.desk.history.of)
        self.pencil = Button(theme, ButtonKind.ICON, IconName.PENCIL)
        self.facts = FactLines(around.texts, self.body.spacing())
        self._none, self._foot = Label(TextRole.SMALL), QWidget()
        self.measures: RowsBox[MeasureLine, tuple[MeasureRow, PersonState]] = RowsBox(
            self._make_line, MeasureLine.show_measure, 2
        )
        self.add_measure = Button(theme, ButtonKind.LINK, IconName.PLUS)
        self.evaluate = Button(theme, ButtonKind.LINK, IconName.CHECK)
        self.fields: RowForm[GoalForm, GoalWords] = RowForm(
            presenter, FormParts("goal", self._make_form, self._fill, self.pencil), self._words
        )
        self.evaluation: LateForm[GoalEvaluationForm] = LateForm(
            presenter,
            FormParts(
                EVALUATED,
                self._make_evaluation,
                GoalEvaluationForm.open_empty,
                self.evaluate,
            ),
        )
        self._lay_out()
        self._connect()

    def show_goal(self, goal: GoalRow, state: PersonState) -> None:
        """Show a goal; what is being typed in its fields stays."""
        before, self.goal, self._state = self.goal, goal, state
        for part in (self.fields, self.evaluation):
            part.show_row(goal.id, state)
        if before != goal:
            self.fields.follow()
        _ = self._
        self.status.show_status(goal.status, goal.text)
        self._text.setText(goal.text)
        due = (goal_due(_, goal), goal_change(_, goal))
        self._due.setText(" · ".join(part for part in due if part))
        self._trend.show_line(*goal_trend(self._, goal))
        self._trend.setVisible(len(goal.trend) > 1)
        self._indent()
        self.facts.show_goal(goal, state)
        own = [(row, state) for row in state.measures if row.goal_id == goal.id]
        self.measures.show_rows(own)
        self.measures.setVisible(bool(own))
        self._none.setVisible(not own and not goal.is_long_term)
        self.set_heading(_("Long-term goal") if goal.is_long_term else "")
        self._retranslate(goal)

    @Slot()
    def edit(self) -> None:
        """Open the fields."""
        self.fields.edit()

    @Slot()
    def begin_evaluation(self) -> None:
        """Open the form for an evaluation."""
        form = self.evaluation.open()
        form.lines["text"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits 1 to 6 choose a status, as on the stage of the meeting."""
        typed = event.text()
        if typed.isdecimal() and 1 <= int(typed) <= len(GoalStatus) and self._is_only_read():
            self._on_status(tuple(GoalStatus)[int(typed) - 1])
            return
        super().keyPressEvent(event)

    def leave(self) -> None:
        """Save what is typed, as another tab or person is shown."""
        for line in self.measures.lines:
            line.leave()
        self.fields.leave()
        self.evaluation.keep()

    def _retranslate(self, goal: GoalRow) -> None:
        _ = self._
        self.pencil.set_words(_("Change the goal “{goal}”", goal=goal.text))
        self.history.show_subject(goal.text, goal.id)
        self._none.setText(_("No measures for this goal yet."))
        self.add_measure.set_words(_("New measure"))
        self.add_measure.setAccessibleName(_("New measure for “{goal}”", goal=goal.text))
        self.evaluate.set_words(_("Evaluate"))
        self.evaluate.setAccessibleName(_("Evaluate the goal “{goal}”", goal=goal.text))
        self.setAccessibleName(goal.text)

    def _make_form(self) -> GoalForm:
        form = GoalForm(self._around)
        self.body.insertWidget(self.body.indexOf(self.measures), form)
        return form

    def _fill(self, form: GoalForm) -> None:
        if self.goal is not None and self._state is not None:
            form.open_on(words_of_goal(self.goal), self._state, self.goal.id)
            form.lines["text"].selectAll()

    def _words(self) -> GoalWords | None:
        return words_of_goal(self.goal) if self.goal is not None else None

    def _make_evaluation(self) -> GoalEvaluationForm:
        form = GoalEvaluationForm(self._around)
        self.body.addWidget(form)
        return form

    def _indent(self) -> None:
        """Put all the rest under the words of the goal, whose mark is larger on the wall."""
        tokens = self._around.theme.tokens
        under = tokens.sizes.control + tokens.space.sm
        self.facts.indent(under)
        for part in (self._none, self._foot):
            part.setContentsMargins(under, 0, 0, 0)

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        row = QHBoxLayout()
        row.setSpacing(space.sm)
        row.addWidget(self.status)
        row.addWidget(self._text, 1)
        for widget in (self._due, self._trend, self.history, self.pencil):
            row.addWidget(widget)
        self.body.addLayout(row)
        for part in (self.facts, self.measures, self._none):
            self.body.addWidget(part)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(space.lg)
        for button in (self.add_measure, self.evaluate):
            foot.addWidget(button)
        foot.addStretch(1)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        self.add_measure.clicked.connect(self._on_add_measure)
        self.evaluate.clicked.connect(self.begin_evaluation)
        self.status.chosen.connect(self._on_status)
        self.pencil.clicked.connect(self.edit)
        self.fields.changed.connect(self._on_changed)
        self.evaluation.submitted.connect(self._on_evaluated)

    def _make_line(self) -> MeasureLine:
        line = MeasureLine(self._presenter)
        line.edited.connect(self.measure_edited)
        line.end_wanted.connect(self.measure_end_wanted)
        return line

    def _is_only_read(self) -> bool:
        """Whether no field is open in which a digit is just a digit."""
        lines = any(line.fields.is_open for line in self.measures.lines)
        return not (lines or self.fields.is_open or self.evaluation.is_open)

    @Slot()
    def _on_add_measure(self) -> None:
        self.measure_wanted.emit(self.goal)

    @Slot(object)
    def _on_status(self, status: object) -> None:
        if self.goal is not None and status is not self.goal.status:
            self.status_chosen.emit(self.goal, status)

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit(self)

    @Slot()
    def _on_evaluated(self) -> None:
        form = self.evaluation.form
        if form is None or self.goal is None:
            return
        found = form.evaluated()
        self.evaluated.emit(self.goal, found)
        if not self.evaluation.is_open and found.result is GoalResult.CHANGED:
            self.edit()
