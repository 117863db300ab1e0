"""«Oversikt»: goals, what is ahead, development, the plan's state, what happened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.sentences import day_or_week
from teamdesk.ui.person.chart import ScoreChart
from teamdesk.ui.person.follow_up_words import coming, follow_up_line
from teamdesk.ui.person.intake_card import IntakeCard
from teamdesk.ui.person.lines import Check, CheckLine, Dated, DatedLine, GoalLine
from teamdesk.ui.person.plan_words import plan_checks
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.person.timeline import TimelineCard
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from teamdesk.domain.follow_ups import FollowUp
    from teamdesk.domain.rows.meeting import GoalRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.person.intake_deeds import IntakeDeeds
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class OverviewTab(PersonTab):
    """Everything at a glance; what can be changed is changed in its own tab."""

    is_for_reading = True

    def __init__(
        self, around: Surroundings, intake: IntakeDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        theme = around.theme
        self.intake = IntakeCard(around, intake)
        self._goals_card, self._now_card = Card(theme), Card(theme)
        self._chart_card, self._plan_card = Card(theme), Card(theme)
        self.timeline = TimelineCard(around)
        self._goals: RowsBox[GoalLine, GoalRow] = RowsBox(
            lambda: GoalLine(around), GoalLine.show_goal, 0
        )
        self._now: RowsBox[DatedLine, Dated] = RowsBox(
            lambda: DatedLine(around), DatedLine.show_dated, 0
        )
        self._plan: RowsBox[CheckLine, Check] = RowsBox(
            lambda: CheckLine(around), CheckLine.show_check, 0
        )
        self.chart = ScoreChart(theme, around.texts)
        self._no_goals = Label(TextRole.MUTED, wraps=True)
        self._no_dates = Label(TextRole.MUTED, wraps=True)
        self._no_scores = Label(TextRole.MUTED, wraps=True)
        self._person: object = None
        self._lay_out()

    def veil(self, names: Collection[str]) -> None:
        """Let everything be read, but the intake not be changed while names are hidden."""
        super().veil(names)
        self.intake.setEnabled(not names)

    def show_state(self, state: PersonState) -> None:
        """Show one person."""
        page = state.page
        if self._person != page.person_id:
            self._person = page.person_id
            self.timeline.rewind()
        self._show_goals(page)
        now = self._ahead(page, state.follow_ups)
        self._now_card.set_heading(self._("Now"))
        self._now.show_rows(now)
        self._no_dates.setText(self._("No promises and no dates ahead."))
        self._no_dates.setVisible(not now)
        self.chart.show_scores(page.scores)
        self._chart_card.set_heading(self._("Development"))
        self._no_scores.setText(self._("No assessments with a total yet."))
        self._no_scores.setVisible(self.chart.is_empty)
        self.chart.setVisible(not self.chart.is_empty)
        self._plan_card.set_heading(self._("Individual plan"))
        self._plan.show_rows(plan_checks(self._, state))
        self.intake.show_state(state)
        ahead = coming(self._, state.follow_ups, self.around.clock.today())
        self.timeline.show_rows((*ahead, *page.timeline))

    def ask_transfer(self) -> bool:
        """Ask where the referral stands."""
        self.intake.begin_transfer()
        self.reveal(self.intake)
        return True

    def _show_goals(self, page: PersonRows) -> None:
        long_term = [goal for goal in page.goals if goal.is_long_term]
        heading = self._("Goals")
        if len(long_term) == 1:
            heading = self._("Long-term goal: {goal}", goal=long_term[0].text)
        self._goals_card.set_heading(heading)
        shown = [goal for goal in page.goals if len(long_term) != 1 or not goal.is_long_term]
        self._goals.show_rows(shown)
        self._no_goals.setText(self._("No goals yet. They are agreed in the tab Goals."))
        self._no_goals.setVisible(not shown)

    def _ahead(self, page: PersonRows, follow_ups: Sequence[FollowUp]) -> list[Dated]:
        """Promises, the next evaluation, the decision's end and follow-ups, by their days."""
        _, formats = self._, self._.formats
        found = [self._promise(task) for task in page.tasks if task.status.is_open]
        if page.next_evaluation_on is not None:
            day = page.next_evaluation_on
            when = day_or_week(formats, day, is_week=page.next_evaluation_is_week)
            late = day < self.around.clock.today()
            found.append((day, Dated(when, _("evaluation"), is_late=late)))
        if page.decision_ends_on is not None:
            day = page.decision_ends_on
            late = day < self.around.clock.today()
            text = _("the decision runs out")
            found.append((day, Dated(formats.weekday_date(day), text, is_late=late)))
        promised = {task.due_on for task in page.tasks if task.status.is_open}
        found += [
            (one.to_on, follow_up_line(_, one, self.around.clock.today()))
            for one in follow_ups
            if one.done_on is None and one.to_on not in promised
        ]
        return [line for _day, line in sorted(found, key=_first)]

    def _promise(self, task: TaskRow) -> tuple[date, Dated]:
        day = task.due_on
        when = self._.formats.weekday_date(day) if day else self._("no date")
        text = task.text if task.owner or not task.owner_name else f"{task.owner_name}: {task.text}"
        line = Dated(when, text, task.owner, is_late=task.is_overdue(self.around.clock.today()))
        return day or date.max, line

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        filled: tuple[tuple[Card, QWidget, QWidget], ...] = (
            (self._goals_card, self._goals, self._no_goals),
            (self._now_card, self._now, self._no_dates),
            (self._chart_card, self.chart, self._no_scores),
        )
        for card, rows, empty in filled:
            card.body.addWidget(rows)
            card.body.addWidget(empty)
        self._plan_card.body.addWidget(self._plan)
        row = QHBoxLayout()
        row.setSpacing(space.lg)
        for share, cards in (
            (5, (self._goals_card, self._chart_card, self.intake)),
            (4, (self._now_card, self._plan_card, self.timeline)),
        ):
            column = QVBoxLayout()
            column.setSpacing(space.lg)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        self.column.addLayout(row)


def _first(pair: tuple[date, Dated]) -> tuple[date, str]:
    return pair[0], pair[1].text
