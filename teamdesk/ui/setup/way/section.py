"""How the team works: the model it follows, its phases and its deadlines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.team import SaveWayOfWorking
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.section import Section
from teamdesk.ui.setup.way.deadlines_card import DeadlinesCard
from teamdesk.ui.setup.way.models_card import ModelsCard
from teamdesk.ui.setup.way.phases_card import PhasesCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.rows.settings import WayRow
    from teamdesk.domain.way_of_working import PhaseSetting, WayOfWorking
    from teamdesk.ui.setup.ports_of_team import WaysOfWorking
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "way_of_working"


class WaySection(Section):
    """Everything is kept as one leaves it, and can be taken back."""

    def __init__(
        self, around: Surroundings, ways: WaysOfWorking, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._ways = ways
        self._row: WayRow | None = None
        self.phases = PhasesCard(around)
        self.deadlines = DeadlinesCard(around)
        self.models = ModelsCard(around)
        for card in (self.phases, self.deadlines, self.models):
            self.add_card(card, 2)
        self.phases.edited.connect(self._on_phases_edited)
        self.deadlines.edited.connect(self._on_deadlines_edited)
        self.models.taken_up.connect(self._on_taken_up)
        around.bus.changed.connect(self._on_changed)
        self.retranslate()

    def show_now(self) -> None:
        """Show how the team works."""
        self._row = row = self._ways.now()
        self.phases.show_phases(row.way.phases)
        self.deadlines.show_deadlines(row.way.deadlines)
        self.models.show_way(row, self._ways.models())

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Way of working"),
            _("The board's phases and what the team has promised itself. Saved as you leave it."),
        )
        for card in (self.phases, self.deadlines, self.models):
            card.retranslate()

    @Slot(object)
    def _on_phases_edited(self, phases: tuple[PhaseSetting, ...]) -> None:
        if self._row is not None:
            self._keep(replace(self._row.way, phases=phases), self._("change the phases"))

    @Slot(object)
    def _on_deadlines_edited(self, deadlines: Deadlines) -> None:
        if self._row is not None:
            self._keep(replace(self._row.way, deadlines=deadlines), self._("change the deadlines"))

    @Slot(object)
    def _on_taken_up(self, way: WayOfWorking) -> None:
        if self._keep(way, self._("change the way of working")):
            self._around.notices.tell(self._("The team works in this way from now on."))

    def _keep(self, way: WayOfWorking, text: str) -> bool:
        row = self._row
        if row is None:
            return False

        def there(version: int) -> ChangeSet:
            return self._ways.save(SaveWayOfWorking(version, way), ORIGIN)

        def back(version: int) -> ChangeSet:
            return self._ways.save(SaveWayOfWorking(version, row.way), ORIGIN)

        deed = Deed(self._around, RowAt(row.team_id, row.version), there, back)
        return deed.do(text, self._refuse)

    def _refuse(self, error: ExplainedError) -> None:
        if isinstance(error, FieldError) and error.field in self.deadlines.fields:
            self.deadlines.show_error(error)
            return
        self._around.notices.fail(error)
        self.show_now()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        is_own = changes.origin == ORIGIN
        if changes.touches(Entity.TEAM) and (is_own or self.is_overtaken(changes)):
            self.show_now()
