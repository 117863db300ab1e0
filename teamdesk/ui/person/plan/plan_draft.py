"""What is being typed in the plan's own fields, which is there again after a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.person.forms.case_drafts import place_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.ui.person.plan.fields import PlanFields
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

PLAN = "plan"


class PlanDraft(EntryKeeper):
    """One draft for each plan; a field that is left is stored, and needs none."""

    def __init__(self, presenter: PersonPresenter, fields: PlanFields) -> None:
        super().__init__(presenter.drafts, fields.drafted, fields)
        self._fields = fields
        self._plan_id: UUID | None = None
        fields.edited.connect(self.on_edited)
        self.refused.connect(presenter.around.notices.fail)

    def show(self, state: PersonState, show_stored: Callable[[], None]) -> None:
        """Show what is stored by ``show_stored``, and over it what was typed and never stored."""
        plan = state.plan
        if plan is None or state.is_veiled:
            # On the wall nobody types, and what is half written is nobody's business there.
            self._plan_id = None
            show_stored()
            self.rest()
            return
        if plan.id == self._plan_id:
            show_stored()
            if not self._fields.drafted():
                self.forget()
            return
        # First what stands in the fields is kept, which is the last person's.
        begun = self.resume(place_of(PLAN, plan.id, plan.case_id))
        self._plan_id = plan.id
        show_stored()
        self._fields.take_up(begun)
        self.rest()
