"""«Mål og tiltak»: what the person wants to manage, and what is done for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.goals.card import EVALUATED, GoalCard
from teamdesk.ui.person.goals.evaluation_form import GoalEvaluationForm
from teamdesk.ui.person.goals.intensity_card import IntensityCard
from teamdesk.ui.person.goals.measure_form import words_of
from teamdesk.ui.person.goals.measure_line import MeasureLine
from teamdesk.ui.person.goals.new_cards import NewGoalCard, NewMeasureCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.plan_gaps import Gap
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.ui.person.goals.evaluation_form import Evaluated
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.buttons import Button


# Where what a measure lacks is written in its form.
MEASURE_FIELDS = {
    GapKind.RESPONSIBLE: "responsible",
    GapKind.EXTENT: "extent",
    GapKind.METHOD: "method",
}


def lacks(row: MeasureRow, kind: GapKind) -> bool:
    """Whether it is this measure that lacks it, where several have the same name."""
    told = {
        GapKind.RESPONSIBLE: row.responsible,
        GapKind.EXTENT: row.extent or str(row.times_a_week or row.minutes or ""),
        GapKind.METHOD: row.method,
    }
    return not told[kind].strip()


class GoalsTab(PersonTab):
    """The long-term goal first, its short-term goals after it, what it adds up to last."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._deeds = presenter.goal_deeds
        self._plan_deeds = presenter.plan_deeds
        self._presenter = presenter
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
        self.goals, self.measures = NewGoalCard(presenter), NewMeasureCard(presenter)
        self.intensity = IntensityCard(around)
        self._lay_out()
        self._connect()

    @property
    def add(self) -> Button:
        """The button that begins a new goal."""
        return self.goals.add

    def show_state(self, state: PersonState) -> None:
        """Show one person's goals."""
        self._state = state
        for new in (self.goals, self.measures):
            new.show_state(state)
        self._let_go_evaluations(state)
        _ = self._
        self.cards.show_rows(state.page.goals)
        known = {goal.id for goal in state.page.goals}
        others = [row for row in state.measures if row.goal_id not in known]
        self._others_card.set_heading(_("Measures that serve several goals"))
        self._others_card.setVisible(bool(others))
        self._others.show_rows([(row, state) for row in others])
        self.intensity.show_measures(state.measures)
        self.intensity.setVisible(bool(state.measures))
        self._empty.setText(
            _("No goals yet. Ask what matters to the person, and write the first one.")
        )
        self._empty.setVisible(not state.page.goals)

    def leave(self) -> None:
        """Save what is open; what is new and not finished is kept as a draft."""
        for new in (self.goals, self.measures):
            new.leave()
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
            bare[0].fields.edit("method")
        else:
            lines[0].pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_gap(self, gap: Gap) -> None:
        """Put the keyboard in the field that a measure lacks."""
        field = MEASURE_FIELDS.get(gap.kind)
        named = [
            line for line in self._measure_lines() if line.row and line.row.text == gap.measure
        ]
        if field is None or not named:
            self.go_to(gap.point)
            return
        bare = [line for line in named if line.row and lacks(line.row, gap.kind)]
        line = (bare or named)[0]
        line.fields.edit(field)
        self.reveal(line)

    @Slot()
    def begin(self) -> None:
        """Open the form for a new goal, or go on in the one that is open."""
        if self._state is not None:
            self.goals.start()
            self.reveal(self.goals)

    @Slot()
    def begin_measure(self) -> None:
        """Open the form for a new measure."""
        self._begin_measure(None)

    def _let_go_evaluations(self, state: PersonState) -> None:
        """Say what was written of goals that are gone; only then is there a form for it."""
        known = [goal.id for goal in state.page.goals]
        begun = self._presenter.drafts.begun(EVALUATED)
        if any(row_id not in known for row_id in begun if row_id):
            form = GoalEvaluationForm(self.around, self)
            form.hide()
            draft = FormDraft(self._presenter, EVALUATED, form)
            draft.turn_to(state.page.case_id)
            draft.let_go_but(known)
            form.deleteLater()

    def _begin_measure(self, goal_id: UUID | None) -> None:
        if self._state is not None:
            self.measures.start_for(goal_id)
            self.reveal(self.measures)

    def _measure_lines(self) -> list[MeasureLine]:
        cards = [card for card in self.cards.lines if not card.isHidden()]
        boxes = [*(card.measures for card in cards), self._others]
        return [line for box in boxes for line in box.lines if not line.isHidden()]

    def _make_line(self) -> MeasureLine:
        line = MeasureLine(self._presenter)
        line.edited.connect(self._on_measure_edited)
        line.end_wanted.connect(self._on_measure_end)
        return line

    def _make_card(self) -> GoalCard:
        card = GoalCard(self._presenter)
        card.status_chosen.connect(self._on_status)
        card.edited.connect(self._on_edited)
        card.evaluated.connect(self._on_evaluated)
        card.measure_wanted.connect(self._on_measure_wanted)
        card.measure_edited.connect(self._on_measure_edited)
        card.measure_end_wanted.connect(self._on_measure_end)
        return card

    def _show_card(self, card: GoalCard, goal: GoalRow) -> None:
        if self._state is not None:
            card.show_goal(goal, self._state)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(self.around.theme.tokens.space.sm)
        for button in (self.goals.add, self.measures.add):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self._empty, self.cards, self._others_card, self.goals, self.measures):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addWidget(self.intensity)
        self.column.addStretch(1)

    def _connect(self) -> None:
        QShortcut(QKeySequence("N"), self).activated.connect(self.begin)
        QShortcut(QKeySequence("T"), self).activated.connect(self.begin_measure)
        self.goals.begun.connect(self.begin)
        self.measures.begun.connect(self.begin_measure)

    @Slot(object, object)
    def _on_status(self, goal: GoalRow, status: GoalStatus) -> None:
        self._deeds.set_status(goal, status)

    @Slot(object)
    def _on_edited(self, card: GoalCard) -> None:
        typed = card.fields.typed
        if card.goal is not None and typed is not None:
            self._deeds.edit(card.goal, typed)

    @Slot(object, object)
    def _on_evaluated(self, goal: GoalRow, found: Evaluated) -> None:
        card = next(card for card in self.cards.lines if card.goal is goal)
        if self._state and self._deeds.evaluate(goal, self._state.page, found):
            card.evaluation.finish()

    @Slot(object)
    def _on_measure_wanted(self, goal: GoalRow) -> None:
        self._begin_measure(goal.id)

    @Slot(object)
    def _on_measure_edited(self, line: MeasureLine) -> None:
        typed = line.fields.typed
        if line.row is not None and typed is not None:
            self._plan_deeds.edit_measure(line.row, words_of(line.row), typed)

    @Slot(object)
    def _on_measure_end(self, row: MeasureRow) -> None:
        today = self.around.clock.today()
        self._plan_deeds.end_measure(row, None if row.is_over(today) else today)
