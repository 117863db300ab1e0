"""What a revision came to, kept while it is written and there again after another person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.draft_keeper import EntryKeeper
from teamdesk.ui.person.forms.case_drafts import place_of

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.widgets.growing_text import GrowingText

REVISION = "revision"
CONCLUSION = "conclusion"


class RevisionDraft(EntryKeeper):
    """One draft for each plan; it is gone once the revised plan is frozen."""

    def __init__(self, presenter: PersonPresenter, conclusion: GrowingText) -> None:
        super().__init__(presenter.drafts, self._read, conclusion)
        self._conclusion = conclusion
        self._plan_id: UUID | None = None
        conclusion.textChanged.connect(self.on_edited)
        self.refused.connect(presenter.around.notices.fail)

    def show(self, state: PersonState) -> bool:
        """Turn to a person's plan; tells whether it is another one than before."""
        plan = state.plan
        # On the wall nobody types, and what is half written is nobody's business there.
        plan_id = None if plan is None or state.is_veiled else plan.id
        if plan_id == self._plan_id:
            return False
        self._plan_id = plan_id
        if plan is None or plan_id is None:
            self.keep()
            self._place, begun = "", {}
        else:
            begun = self.resume(place_of(REVISION, plan.id, plan.case_id))
        self._conclusion.setPlainText(begun.get(CONCLUSION, ""))
        self.rest()
        return True

    @property
    def is_begun(self) -> bool:
        """Whether something is written that no version holds yet."""
        return bool(self._read())

    def _read(self) -> dict[str, str]:
        text = self._conclusion.toPlainText()
        return {CONCLUSION: text} if text.strip() else {}
