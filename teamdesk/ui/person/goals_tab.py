"""«Mål og tiltak»: what the person wants to manage, and what is done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.goals import GoalHorizon
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.person.goal_card import GoalCard
from teamdesk.ui.person.measure_form import MeasureForm, MeasureLine, NewMeasureCard, words_of
from teamdesk.ui.person.new_goal import NewGoalCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.meeting import GoalRow
    from teamdesk.domain.rows.people import MeasureRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class GoalsTab(PersonTab):
    """The long-term goal first, its short-term goals after it, a new goal last."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._deeds = presenter.deeds
        self._plan_deeds = presenter.plan_deeds
        self._state: PersonState | None = None
        self._empty = Label(TextRole.MUTED, wraps=True)
        self.cards: RowsBox[GoalCard, GoalRow] = RowsBox(
            self._make_card, self._show_card, around.theme.tokens.space.md
        )
        self._others_card = Card(around.theme)
        self._others: RowsBox[MeasureLine, tuple[MeasureRow, PersonState]] = RowsBox(
            self._make_line, MeasureLine.show_measure, 2
        )
        self._others_card.body.addWidget(self._others)
        self.measure = MeasureForm(around)
        self.measures = NewMeasureCard(around, self.measure)
        self.add = Button(around.theme, icon=IconName.PLUS)
        self.add.clicked.connect(self.begin)
        QShortcut(QKeySequence("N"), self).activated.connect(self.begin)
        self.form = NewGoalCard(around)
        drafts = presenter.desk.drafts
        self.goal_keeper = EntryKeeper(drafts, "goal", self.form.values, self)
        self.measure_keeper = EntryKeeper(drafts, "measure", self.measure.values, self)
        QShortcut(QKeySequence("T"), self).activated.connect(self.begin_measure)
        self._lay_out()
        self.measures.begun.connect(self.begin_measure)
        self.measure.submitted.connect(self._on_new_measure)
        self.measure.edited.connect(self.measure_keeper.on_edited)
        self.measure.closed.connect(self.measure_keeper.forget)
        self.form.submitted.connect(self._on_new)
        self.form.edited.connect(self.goal_keeper.on_edited)
        self.form.closed.connect(self._on_closed)
        for keeper in (self.goal_keeper, self.measure_keeper):
            keeper.refused.connect(around.notices.fail)

    def show_state(self, state: PersonState) -> None:
        """Show one person's goals."""
        before, self._state = self._state, state
        self.form.retranslate()
        if before is None or before.page.case_id != state.page.case_id:
            self._turn_to(state)
        _ = self._
        self.cards.show_rows(state.page.goals)
        known = {goal.id for goal in state.page.goals}
        others = [row for row in state.measures if row.goal_id not in known]
        self._others_card.set_heading(_("Measures that serve several goals"))
        self._others_card.setVisible(bool(others))
        self._others.show_rows([(row, state) for row in others])
        self._empty.setText(
            _("No goals yet. Ask what matters to the person, and write the first one.")
        )
        self._empty.setVisible(not state.page.goals)
        self.add.set_words(_("New goal"), "N")
        self.add.setVisible(self.form.isHidden())
        self.measures.set_heading(_("New measure"))
        self.measures.add.set_words(_("New measure"), "T")

    def _turn_to(self, state: PersonState) -> None:
        """Put the forms away; what was begun for this person and never saved is there again."""
        self.form.hide()
        self.measures.put_away()
        if goal := self.goal_keeper.follow(state.page.case_id):
            self.form.open_on(self._usual_horizon())
            self.form.restore(goal)
        if measure := self.measure_keeper.follow(state.page.case_id):
            self.measure.open_on(None, state)
            self.measure.restore(measure)
            self.measures.show_form()

    def leave(self) -> None:
        """Save the goal that is open; what is new and not finished is kept as a draft."""
        self.goal_keeper.keep()
        self.measure_keeper.keep()
        for card in self.cards.lines:
            card.leave()
        for line in self._others.lines:
            line.leave()

    def go_to(self, point: PlanPoint) -> None:
        """Put the keyboard on the goals, on a new measure, or on one that lacks its method."""
        lines = self._measure_lines()
        bare = [line for line in lines if line.row is not None and not line.row.method.strip()]
        if point is PlanPoint.GOALS:
            goals = [card.pencil for card in self.cards.lines if not card.isHidden()]
            (goals or [self.add])[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not lines:
            self.begin_measure()
        elif point is PlanPoint.METHODS and bare:
            bare[0].edit("method")
        else:
            lines[0].pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new goal, or go on in the one that is open."""
        if self.form.isHidden():
            self.form.open_on(self._usual_horizon())
            self.add.hide()
        self.form.editor.text.setFocus()

    @Slot()
    def begin_measure(self) -> None:
        """Open the form for a new measure."""
        self._begin_measure(None)

    @Slot(object)
    def _on_measure_wanted(self, goal: GoalRow) -> None:
        self._begin_measure(goal.id)

    def _usual_horizon(self) -> GoalHorizon:
        has_long = any(goal.is_long_term for goal in self._goals())
        return GoalHorizon.SHORT if has_long else GoalHorizon.LONG

    def _begin_measure(self, goal_id: UUID | None) -> None:
        if self._state is None:
            return
        if self.measure.isHidden() or not self.measure.values():
            self.measure.open_on(None, self._state, goal_id)
        self.measures.open_form(self.measure.lines["text"])
        self.reveal(self.measures)

    def _measure_lines(self) -> list[MeasureLine]:
        cards = [card for card in self.cards.lines if not card.isHidden()]
        boxes = [*(card.measures for card in cards), self._others]
        return [line for box in boxes for line in box.lines if not line.isHidden()]

    def _make_line(self) -> MeasureLine:
        line = MeasureLine(self.around)
        line.edited.connect(self._on_measure_edited)
        return line

    def _make_card(self) -> GoalCard:
        card = GoalCard(self.around)
        card.status_chosen.connect(self._on_status)
        card.edited.connect(self._on_edited)
        card.measure_wanted.connect(self._on_measure_wanted)
        card.measure_edited.connect(self._on_measure_edited)
        return card

    def _show_card(self, card: GoalCard, goal: GoalRow) -> None:
        state = self._state
        measures = state.measures if state else ()
        card.show_goal(goal, [(row, state) for row in measures if state and row.goal_id == goal.id])

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        buttons = QHBoxLayout()
        buttons.setSpacing(space.sm)
        buttons.addWidget(self.add)
        buttons.addWidget(self.measures.add)
        buttons.addStretch(1)
        for widget in (self._empty, self.cards, self._others_card, self.form, self.measures):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    @Slot(object, object)
    def _on_status(self, goal: GoalRow, status: GoalStatus) -> None:
        self._deeds.set_goal_status(goal, status)

    @Slot(object, str, object)
    def _on_edited(self, goal: GoalRow, text: str, day: date | None) -> None:
        if not self._deeds.edit_goal(goal, text, day):
            for card, row in zip(self.cards.lines, self._goals(), strict=False):
                if row.id == goal.id:
                    card.keep_open()

    def _goals(self) -> tuple[GoalRow, ...]:
        return self._state.page.goals if self._state else ()

    @Slot(str, object, object)
    def _on_new(self, text: str, day: date | None, horizon: GoalHorizon) -> None:
        if self._state is None:
            return
        if self._deeds.add_goal(self._state.page.case_id, text, horizon, day):
            self._on_closed()

    @Slot()
    def _on_new_measure(self) -> None:
        if self._state and self._plan_deeds.add_measure(self._state.page, self.measure.words()):
            self.measure_keeper.forget()
            self.measures.close_form()

    @Slot(object)
    def _on_measure_edited(self, line: MeasureLine) -> None:
        if line.row is None or line.form is None:
            return
        row, words = line.row, line.form.words()
        if self._plan_deeds.edit_measure(row, words_of(row), words):
            line.close_form()

    @Slot()
    def _on_closed(self) -> None:
        self.goal_keeper.forget()
        self.form.hide()
        self.add.show()
        self.add.setFocus()
