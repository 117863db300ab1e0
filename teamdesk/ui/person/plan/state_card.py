"""What kind of plan it is, how far it has come, and how long it has lain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.plan_steps import PlanStep, days_in, next_round
from teamdesk.domain.plans import PLANS_AT_WORK, PlanEnd, PlanKind, PlanStatus, statuses_of
from teamdesk.ui.person.forms.day_line import NearDay
from teamdesk.ui.person.plan.steps_bar import StepsBar
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.kept_field import KeptLine
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.surroundings import Surroundings

WITH_REASON = (PlanStatus.DECLINED, PlanStatus.ENDED)


class StateCard(Card):
    """The kind of the plan, its state, and its steps.

    Signals:
        left: something is to be saved.
        turn_wanted: the plan is to become one of the other kind.
    """

    left = Signal()
    turn_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._today = around.clock.today
        self._plan: PlanRow | None = None
        self._begins_round = False
        self.status, self.because = DropDown(), DropDown()
        self._status_field = InlineField(around.theme, self.status)
        self._because_field = InlineField(around.theme, self.because)
        self.ended_on, self.reason = NearDay(around), KeptLine(around)
        self.steps = StepsBar(around)
        self._activity = Label(TextRole.SMALL, wraps=True)
        self._earlier = Label(TextRole.SMALL, wraps=True)
        self.turn, self.round = Button(around.theme), Button(around.theme)
        self._head = QGridLayout()
        self._lay_out(around.theme.tokens.space.md)
        for part in (self.steps, self.ended_on, self.reason):
            part.left.connect(self.left)
        self.status.activated.connect(self._on_status)
        self.because.activated.connect(self._on_because)
        self.turn.clicked.connect(self.turn_wanted)
        self.round.clicked.connect(self._on_round)

    @property
    def is_ready(self) -> bool:
        """Whether a plan that is to end says why; else it says so at the field."""
        is_ready = self._chosen is not PlanStatus.ENDED or self.because.currentData() is not None
        if is_ready:
            self._because_field.clear_error()
        else:
            self._because_field.show_error(self._("Choose why the plan ends; then it is saved."))
        return is_ready

    @property
    def _chosen(self) -> PlanStatus:
        return PlanStatus(self.status.currentData())

    def show_plan(self, plan: PlanRow) -> None:
        """Show what is stored; what is being typed stays."""
        is_same = self._plan is not None and plan.case_id == self._plan.case_id
        if not is_same:
            for part in (self.steps, self.ended_on, self.reason):
                part.forget()
        # A plan that is to end waits for its reason, unless another state was stored meanwhile.
        is_waiting = (
            is_same and not self.is_ready and self._plan and plan.status is self._plan.status
        )
        self._plan = plan
        self._begins_round = False
        if not is_waiting:
            self._show_status(plan)
        self._show_end()
        self.ended_on.show_stored(plan.ended_on)
        self.reason.show_stored(plan.end_reason)
        self.steps.show_round(plan.rounds[-1] if plan.rounds else ())
        self._say(plan)

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with what is chosen and typed here."""
        current = self.steps.typed()
        rounds = (*plan.rounds[:-1], current) if plan.rounds or current else ()
        if self._begins_round:
            rounds = next_round(rounds, self._today())
        status, is_over = self._chosen, self._chosen is PlanStatus.ENDED
        because = self.because.currentData()
        return replace(
            plan,
            status=status,
            ended_because=PlanEnd(because) if is_over and because else None,
            ended_on=(self.ended_on.value or self._today()) if is_over else None,
            end_reason=self.reason.value,
            rounds=rounds,
        )

    def put_beside_status(self, widget: QWidget) -> None:
        """Let ``widget`` stand beside what state the plan is in."""
        self._status_field.put_beside(widget)

    def _show_status(self, plan: PlanRow) -> None:
        _ = self._
        for box, kinds, stored in (
            (self.status, statuses_of(plan.kind), plan.status),
            (self.because, tuple(PlanEnd), plan.ended_because),
        ):
            box.blockSignals(True)
            box.clear()
            for kind in kinds:
                box.add_words(label(_, kind), kind.value)
            if stored is not None and box.findData(stored.value) < 0:
                # What was brought in may be in a state that a plan of its kind can't reach here.
                box.add_words(label(_, stored), stored.value)
            box.setCurrentIndex(box.findData(stored.value) if stored else -1)
            box.blockSignals(False)

    def _show_end(self) -> None:
        _, is_over = self._, self._chosen is PlanStatus.ENDED
        self._because_field.setVisible(is_over)
        self.ended_on.setVisible(is_over)
        self.reason.setVisible(self._chosen in WITH_REASON)
        self._status_field.set_words(_("State of the plan"))
        self._because_field.set_words(_("Why it ended"))
        self.ended_on.set_words(_("Ended"))
        self.reason.set_words(_("Why, in the person's or the team's own words"))

    def _say(self, plan: PlanRow) -> None:
        _ = self._
        self.set_heading(label(_, plan.kind))
        is_rehabilitation = plan.kind is PlanKind.REHABILITATION
        self.turn.set_words(
            _("Make it an individual plan")
            if is_rehabilitation
            else _("Go on as a rehabilitation plan")
        )
        is_over = plan.status is PlanStatus.ENDED
        self.turn.setVisible(
            (is_rehabilitation and not is_over) or plan.status is PlanStatus.DECLINED
        )
        evaluated = dict(plan.rounds[-1]).get(PlanStep.EVALUATE) if plan.rounds else None
        self.round.set_words(_("Begin a new round"))
        self.round.setVisible(evaluated is not None and evaluated <= self._today() and not is_over)
        days = plan.days_since_step(self._today())
        said = _.plural("{count} day since the last step", "{count} days since the last step", days)
        if days == 0:
            said = _("The last step was today")
        is_inactive = plan.is_inactive(self._today())
        if is_inactive:
            said = _("Inactive: {days}. Agree on the next step, or end the plan.", days=said)
        self._activity.setText(said)
        self._activity.set_tone(Tone.WARNING if is_inactive else Tone.PLAIN)
        self._activity.setVisible(plan.status in PLANS_AT_WORK)
        self._say_earlier(plan)

    def _say_earlier(self, plan: PlanRow) -> None:
        day = self._.formats.date_short
        told = [
            self._(
                "Round {number}: {first} – {last}",
                number=number,
                first=day(days[0]),
                last=day(days[-1]),
            )
            for number, one in enumerate(plan.rounds[:-1], start=1)
            if (days := days_in(one))
        ]
        self._earlier.setText("\n".join(told))
        self._earlier.setVisible(bool(told))

    def _lay_out(self, air: int) -> None:
        head = self._head
        head.setSpacing(air)
        head.addWidget(self._status_field, 0, 0)
        head.addWidget(self._because_field, 0, 1)
        head.addWidget(self.ended_on, 0, 2)
        head.addWidget(self.reason, 1, 0, 1, 3)
        for column in range(3):
            head.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.setSpacing(air)
        foot.addWidget(self._activity)
        foot.addStretch(1)
        foot.addWidget(self.round)
        foot.addWidget(self.turn)
        self.body.addLayout(head)
        self.body.addWidget(self.steps)
        self.body.addWidget(self._earlier)
        self.body.addLayout(foot)

    @Slot(int)
    def _on_status(self, _place: int) -> None:
        self._show_end()
        if self.is_ready:
            self.left.emit()
        else:
            self.because.setFocus()

    @Slot(int)
    def _on_because(self, _place: int) -> None:
        if self.is_ready:
            self.left.emit()

    @Slot()
    def _on_round(self) -> None:
        self._begins_round = True
        self.left.emit()
        self._begins_round = False
