"""Between the person's page and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.ui.person.deeds import PersonDeeds
from teamdesk.ui.person.forms.case_drafts import CaseDrafts
from teamdesk.ui.person.goals.deeds import GoalDeeds
from teamdesk.ui.person.overview.intake_deeds import IntakeDeeds
from teamdesk.ui.person.plan.deeds import PlanDeeds
from teamdesk.ui.person.state import fetch

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (
    Entity.PERSON,
    Entity.CASE,
    Entity.GOAL,
    Entity.ACTION,
    Entity.PLAN,
    Entity.INTERVIEW,
    Entity.ASSESSMENT,
    Entity.DOCUMENT,
    Entity.MEETING,
    Entity.MEMBER,
    Entity.TEAM,
)


class PersonPresenter(QObject):
    """Holds the person that is shown.

    Signals:
        person_changed: another person, or nobody.
        refreshed: the same person, something is new.
    """

    person_changed = Signal()
    refreshed = Signal()

    def __init__(
        self, desk: PersonDesk, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.around = around
        self._is_watched = False
        self._is_stale = False
        self.state: PersonState | None = None
        self.drafts = CaseDrafts(desk.drafts, around, self)
        self.deeds = PersonDeeds(desk, around, self.refuse)
        self.goal_deeds = GoalDeeds(desk.goals, desk.goal_evaluations, self.deeds, around.texts)
        self.plan_deeds = PlanDeeds(desk, around, self.deeds)
        self.intake_deeds = IntakeDeeds(desk, around, self.deeds, self.refuse)
        around.bus.changed.connect(self._on_bus_changed)
        around.undo.refused.connect(self._on_undo_refused)

    def open(self, person_id: UUID) -> None:
        """Show a person, and log that it was done (pasientjournalloven § 22)."""
        try:
            self.state = self._read(person_id)
        except ExplainedError as error:
            # Whoever was shown before is not the one that is asked for.
            self.state = None
            self.around.notices.fail(error)
        self._is_stale = False
        self.person_changed.emit()

    def _read(self, person_id: UUID) -> PersonState | None:
        case_id = self.desk.people.case_of(person_id)
        state = fetch(self.desk, case_id, self.around.texts.language) if case_id else None
        if state is not None:
            self._log(state)
            self.drafts.turn_to(state.page.case_id)
        return state

    def watch(self, *, is_watched: bool) -> None:
        """Ask nothing while nobody looks; what was missed is fetched when somebody does."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask for everything that is shown again."""
        if self.state is None:
            return
        # If it can't be read now, it is when somebody looks again.
        self._is_stale = True
        found = fetch(self.desk, self.state.page.case_id, self.around.texts.language)
        self._is_stale = False
        self.state = found
        if found is None:
            self.person_changed.emit()
        else:
            self.refreshed.emit()

    def _log(self, state: PersonState) -> None:
        try:
            self.desk.people.log_opening(state.page.person_id, state.page.case_id)
        except ExplainedError as error:
            self.around.notices.fail(error)

    def refuse(self, error: ExplainedError) -> None:
        """Say what was refused, and show what stands."""
        self.around.notices.fail(error)
        self.refresh()

    @Slot(object)
    def _on_undo_refused(self, _error: ExplainedError) -> None:
        if self._is_watched:
            self.refresh()

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if self.state is None or not changes.touches(*SHOWN_WITH):
            return
        if self._is_watched:
            self.refresh()
        else:
            self._is_stale = True
