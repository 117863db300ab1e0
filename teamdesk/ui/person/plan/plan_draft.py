"""What is being typed in the plan's own fields, which is there again after a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.person.forms.case_drafts import place_of

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.plans import PlanRow
    from teamdesk.ui.person.plan.fields import PlanFields
    from teamdesk.ui.person.plan.outside_fields import OutsideFields
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

PLAN = "plan"


class PlanDraft(EntryKeeper):
    """One draft for each plan; a field that is left is stored, and needs none."""

    def __init__(self, presenter: PersonPresenter, *parts: PlanFields | OutsideFields) -> None:
        super().__init__(presenter.drafts, self._drafted, parts[0])
        self._parts = parts
        self._plan_id: UUID | None = None
        for part in parts:
            part.edited.connect(self.on_edited)
        self.refused.connect(presenter.around.notices.fail)

    def show(self, state: PersonState) -> None:
        """Show what is stored, and over it what was typed and never stored."""
        plan = state.plan
        if plan is None:
            self._plan_id = None
            self.rest()
            return
        if state.is_veiled:
            # On the wall nobody types, and what is half written is nobody's business there.
            self._plan_id = None
            self._show_stored(plan)
            self.rest()
            return
        if plan.id == self._plan_id:
            self._show_stored(plan)
            if not self._drafted():
                self.forget()
            return
        # First what stands in the fields is kept, which is the last person's.
        begun = self.resume(place_of(PLAN, plan.id, plan.case_id))
        self._plan_id = plan.id
        self._show_stored(plan)
        for part in self._parts:
            part.take_up(begun)
        self.rest()

    def _show_stored(self, plan: PlanRow) -> None:
        for part in self._parts:
            part.show_plan(plan)

    def _drafted(self) -> dict[str, str]:
        return {name: text for part in self._parts for name, text in part.drafted().items()}
