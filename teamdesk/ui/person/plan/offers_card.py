"""«Tilbud»: whether a plan and a coordinator were offered, and what the person answered.

Both are recorded each for itself: a person may turn down the plan and keep the coordinator.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.plans import OfferState, status_after_answer
from teamdesk.ui.person.forms.day_line import NearDay
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.records import SavePlan
    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.surroundings import Surroundings


class OfferFields(QWidget):
    """One offer: what came of it, when it was made, when it was answered.

    Signals:
        left: something else is chosen or typed than is stored.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._today = around.clock.today
        self.state = DropDown()
        self._state_field = InlineField(around.theme, self.state)
        self.offered, self.answered = NearDay(around), NearDay(around)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(around.theme.tokens.space.md)
        # The answer is a word, and words are longer than days.
        for place, (field, share) in enumerate(
            ((self._state_field, 5), (self.offered, 4), (self.answered, 4))
        ):
            grid.addWidget(field, 0, place)
            grid.setColumnStretch(place, share)
        self.state.activated.connect(self._on_chosen)
        self.offered.left.connect(self.left)
        self.answered.left.connect(self.left)

    @property
    def chosen(self) -> OfferState:
        """What came of it."""
        return OfferState(self.state.currentData())

    def show_stored(
        self, about: str, offer: OfferState, offered_on: date | None, answered_on: date | None
    ) -> None:
        """Show what is recorded of the offer of ``about``."""
        _ = self._
        self.state.blockSignals(True)
        self.state.clear()
        for kind in OfferState:
            self.state.add_words(label(_, kind), kind.value)
        self.state.setCurrentIndex(self.state.findData(offer.value))
        self.state.blockSignals(False)
        self._state_field.set_words(about)
        for field, name, day in (
            (self.offered, _("Offered"), offered_on),
            (self.answered, _("Answered"), answered_on),
        ):
            field.set_words(name)
            field.editor.setAccessibleName(f"{about}: {name}")
            field.show_stored(day)

    def forget(self) -> None:
        """Show nothing, as another person is shown."""
        self.offered.forget()
        self.answered.forget()

    def days(self, was: OfferState) -> tuple[date | None, date | None]:
        """When it was offered and answered; a choice that was made now is of today."""
        offered, answered = self.offered.value, self.answered.value
        if self.chosen is was:
            return offered, answered
        is_answer = self.chosen in (OfferState.DECLINED, OfferState.CONSENTED)
        if self.chosen is OfferState.NOT_OFFERED:
            return None, None
        return offered or self._today(), self._today() if is_answer else None

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self.left.emit()


class OffersCard(Card):
    """The offer of an individual plan, that of a coordinator, and who was told of the need.

    Whoever sees that a plan or a coordinator is needed reports it to the municipality's
    coordinating unit (domain notes 2.5).

    Signals:
        left: something is to be saved.
    """

    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._case_id: UUID | None = None
        self.plan, self.coordinator = OfferFields(around), OfferFields(around)
        self._notice = Label(TextRole.SMALL, wraps=True)
        self._notice.set_tone(Tone.WARNING)
        self.reported = NearDay(around)
        for widget in (self._notice, self.plan, self.coordinator, self.reported):
            self.body.addWidget(widget)
        self.plan.left.connect(self.left)
        self.coordinator.left.connect(self.left)
        self.reported.left.connect(self.left)

    def show_plan(self, plan: PlanRow) -> None:
        """Show what is recorded; what is being typed stays."""
        _ = self._
        if plan.case_id != self._case_id:
            self.plan.forget()
            self.coordinator.forget()
            self.reported.forget()
        self._case_id = plan.case_id
        self.set_heading(_("Offers"))
        self.plan.show_stored(_("Individual plan"), plan.offer, plan.offered_on, plan.answered_on)
        self.coordinator.show_stored(
            _("Coordinator"),
            plan.coordinator_offer,
            plan.coordinator_offered_on,
            plan.coordinator_answered_on,
        )
        self.reported.set_words(
            _("Reported to the coordinating unit"),
            _("The day it was told that a plan or a coordinator is needed"),
        )
        self.reported.show_stored(plan.reported_on)
        unsaid = [
            name
            for name, offer in (
                (_("Individual plan"), plan.offer),
                (_("Coordinator"), plan.coordinator_offer),
            )
            if offer is OfferState.NOT_OFFERED
        ]
        self._notice.setText(_("No offer is recorded: {names}", names=", ".join(unsaid)))
        self._notice.setVisible(bool(unsaid))

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with what is chosen here; an answer may change how far the plan is."""
        offered, answered = self.plan.days(plan.offer)
        told = replace(plan, offer=self.plan.chosen, offered_on=offered, answered_on=answered)
        if told.offer is not plan.offer:
            status = status_after_answer(plan.kind, plan.status, told.offer)
            told = replace(told, status=status)
        offered, answered = self.coordinator.days(plan.coordinator_offer)
        return replace(
            told,
            coordinator_offer=self.coordinator.chosen,
            coordinator_offered_on=offered,
            coordinator_answered_on=answered,
            reported_on=self.reported.value,
        )
