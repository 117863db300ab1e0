"""«Oversikt»: goals, what is ahead, development, the plan's state, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.goals import goal_tree
from teamdesk.domain.instruments.newest import newest_change
from teamdesk.domain.masking import veiled
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.navigation import Place
from teamdesk.ui.person.evaluation.follow_up_words import coming
from teamdesk.ui.person.lines import Check, CheckLine, GoalLine, ShownGoal
from teamdesk.ui.person.overview.intake_card import IntakeCard
from teamdesk.ui.person.overview.now_card import NowCard
from teamdesk.ui.person.overview.record_button import RecordButton
from teamdesk.ui.person.overview.timeline import TimelineCard
from teamdesk.ui.person.plan.words import plan_checks, plan_name
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.person.scores.score_words import (
    score_change,
    score_heights,
    scores_of_goal,
)
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.sparkline import Sparkline

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.timeline import TimelineRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text.
NARROWEST_BESIDE = 40


class OverviewTab(PersonTab):
    """Everything at a glance; promises are ticked here, the rest is changed in its own tab.

    Signals:
        plan_wanted: somebody wants to go on in the plan.
        goals_wanted: somebody wants to write the first goal; carries the `PlanPoint` of goals.
    """

    is_for_reading = True
    plan_wanted = Signal()
    goals_wanted = Signal(object)

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        theme = around.theme
        self._presenter = presenter
        self._state: PersonState | None = None
        self.intake = IntakeCard(presenter)
        self._goals_card, self.now = Card(theme), NowCard(around)
        self._chart_card, self._plan_card = Card(theme), Card(theme)
        self.timeline = TimelineCard(around, self._further_back)
        self.record = RecordButton(around, presenter.desk)
        self.timeline.head.addWidget(self.record)
        self._goals: RowsBox[GoalLine, ShownGoal] = RowsBox(
            lambda: GoalLine(around), GoalLine.show_goal, 0
        )
        self.first_goal = Button(theme, icon=IconName.PLUS)
        self.to_plan = Button(theme, ButtonKind.LINK)
        self._newest = Label(TextRole.SMALL, wraps=True)
        self.trend = Sparkline(theme)
        self._plan: RowsBox[CheckLine, Check] = RowsBox(
            lambda: CheckLine(around), CheckLine.show_check, 0
        )
        self.chart = ScoreChart(theme, around.texts)
        self._no_goals = Label(TextRole.MUTED, wraps=True)
        self._no_scores = Label(TextRole.MUTED, wraps=True)
        self._lay_out()
        self.now.ticked.connect(self._on_ticked)
        self.to_plan.clicked.connect(self.plan_wanted)
        self.first_goal.clicked.connect(self._on_first_goal)
        self.timeline.opened.connect(self._on_opened)

    def veil(self, names: Collection[str]) -> None:
        """Let everything be read, but the intake not be changed while names are hidden."""
        super().veil(names)
        self.intake.setEnabled(not names)

    def show_state(self, state: PersonState) -> None:
        """Show one person."""
        page, before = state.page, self._state
        self._state = state
        self._show_goals(page, is_veiled=state.is_veiled)
        self.now.show_state(state)
        self._show_newest(page)
        self.chart.show_scores(page.scores)
        self._chart_card.set_heading(self._("Development"))
        self._no_scores.setText(self._("No assessments with a total yet."))
        self._no_scores.setVisible(self.chart.is_empty)
        self.chart.setVisible(not self.chart.is_empty)
        self._plan_card.set_heading(plan_name(self._, state))
        self._plan.show_rows(plan_checks(self._, state))
        self.intake.show_state(state)
        ahead = coming(self._, state.follow_ups, self.around.clock.today())
        is_new = before is None or before.page.person_id != page.person_id
        self.timeline.show_rows(ahead, page.timeline, is_new=is_new)
        self.record.show_state(state)
        self.to_plan.set_words(self._("To the plan"))
        self.to_plan.setVisible(not state.is_veiled)

    def ask_transfer(self) -> bool:
        """Ask where the referral stands."""
        self.intake.begin_transfer()
        self.reveal(self.intake)
        return True

    def _show_goals(self, page: PersonRows, *, is_veiled: bool) -> None:
        self._goals_card.set_heading(self._("Goals"))
        self._goals.show_rows(
            [
                ShownGoal(goal, is_part, next(iter(scores_of_goal(goal, page.items)), None))
                for goal, is_part in goal_tree(page.goals)
            ]
        )
        self._no_goals.setText(
            self._("No goals yet. Ask what matters to the person, and write the first one.")
        )
        self._no_goals.setVisible(not page.goals)
        self.first_goal.set_words(self._("New goal"))
        self.first_goal.setVisible(not page.goals and not is_veiled)

    def _show_newest(self, page: PersonRows) -> None:
        """Tell how the instrument that was used last went, in words and as a line."""
        newest = newest_change(page.scores)
        told = score_change(self._, newest) if newest else ""
        self._newest.setText(told)
        self._newest.setVisible(bool(told))
        self.trend.show_line(score_heights(newest) if newest else (), told)
        self.trend.setVisible(bool(told))

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        filled: tuple[tuple[Card, QWidget, QWidget], ...] = (
            (self._goals_card, self._goals, self._no_goals),
            (self._chart_card, self.chart, self._no_scores),
        )
        for card, rows, empty in filled:
            card.body.addWidget(rows)
            card.body.addWidget(empty)
        self._goals_card.body.addWidget(self.first_goal)
        newest = QHBoxLayout()
        newest.setSpacing(space.sm)
        newest.addWidget(self.trend)
        newest.addWidget(self._newest, 1)
        self._chart_card.body.insertLayout(1, newest)
        self._plan_card.body.addWidget(self._plan)
        self._plan_card.body.addWidget(self.to_plan)
        row = SideBySide(self.around.theme, NARROWEST_BESIDE, space.lg)
        for share, cards in (
            (5, (self._goals_card, self._chart_card, self.intake)),
            (4, (self.now, self._plan_card)),
        ):
            column = QVBoxLayout()
            column.setSpacing(space.lg)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.add(column, share)
        self.column.addWidget(row)
        self.column.addWidget(self.timeline)
        self.column.addStretch(1)

    def _further_back(self, known: int) -> Sequence[TimelineRow]:
        """What happened before all that is shown, as the wall may show it where it is on it."""
        state = self._state
        if state is None:
            return ()
        try:
            found = self._presenter.desk.people.timeline(state.page.case_id, known)
        except ExplainedError as error:
            self.around.notices.fail(error)
            return ()
        return veiled(found, state.hidden)

    @Slot(object)
    def _on_opened(self, row: TimelineRow) -> None:
        """Go to the frozen minutes of what was decided or talked of that day."""
        if self._state is None:
            return
        try:
            found = self._presenter.desk.people.minutes_of(self._state.page.case_id, row)
        except ExplainedError as error:
            self.around.notices.fail(error)
            return
        if found is not None:
            self.around.navigator.open(Place.MEETING, found)

    @Slot(object)
    def _on_ticked(self, task: TaskRow) -> None:
        self._presenter.deeds.tick(task)

    @Slot()
    def _on_first_goal(self) -> None:
        self.goals_wanted.emit(PlanPoint.GOALS)
