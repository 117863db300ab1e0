"""What stands where a person has no plan: the offer, or a rehabilitation plan at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.plans import PlanKind, PlanStatus
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import EmptyState

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class BeginPlan(EmptyState):
    """Two ways to begin.

    Signals:
        begun: the `SavePlan` of the new plan.
    """

    begun = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, IconName.DOCUMENT, parent)
        self._ = around.texts
        self._today = around.clock.today
        self._case_id: UUID | None = None
        self.rehabilitation = Button(around.theme)
        self.add_second(self.rehabilitation)
        self.action_requested.connect(self._on_offered)
        self.rehabilitation.clicked.connect(self._on_begun)

    def show_state(self, state: PersonState) -> None:
        """Say it about one person."""
        _ = self._
        self._case_id = state.page.case_id
        self.set_words(
            _("No plan yet"),
            _(
                "Whoever needs long-term and coordinated services has the right to an individual "
                "plan. Record that it was offered, also when the person says no."
            ),
            _("Record the offer"),
        )
        self.rehabilitation.set_words(_("Begin a rehabilitation plan"))

    @Slot()
    def _on_offered(self) -> None:
        self._begin(PlanKind.INDIVIDUAL, PlanStatus.OFFERED, self._today())

    @Slot()
    def _on_begun(self) -> None:
        self._begin(PlanKind.REHABILITATION, PlanStatus.IN_PREPARATION, None)

    def _begin(self, kind: PlanKind, status: PlanStatus, offered_on: date | None) -> None:
        if self._case_id is not None:
            plan = SavePlan(None, None, self._case_id, status, kind=kind, offered_on=offered_on)
            self.begun.emit(plan)
