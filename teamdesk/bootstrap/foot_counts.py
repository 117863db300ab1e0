"""The counts at the foot of the window: cases, tasks that are overdue, decisions that end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.domain.changes import Entity
from teamdesk.domain.pressing import PressingKind
from teamdesk.ui.shell.status_line import Counts

if TYPE_CHECKING:
    from teamdesk.bootstrap.services import DeskServices
    from teamdesk.core.clock import Clock
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.shell.desk import Desk

COUNTED = (Entity.CASE, Entity.ACTION, Entity.PERSON, Entity.PLAN, Entity.TEAM)
# They hurry nobody: one look after many changes is enough.
COUNT_AFTER_MS = 200
ENDING = (PressingKind.DECISION_ENDING, PressingKind.DECISION_ENDED)


class FootCounts(QObject):
    """Counts anew a moment after something changed."""

    def __init__(self, desk: Desk, services: DeskServices, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._services = services
        self._clock = clock
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self.count)

    def take(self, changes: ChangeSet) -> None:
        """Count soon, where the change can matter."""
        if changes.touches(*COUNTED):
            self._soon.start()

    def stop(self) -> None:
        """Count no more."""
        self._soon.stop()

    @Slot()
    def count(self) -> None:
        """Ask now, and show it."""
        cards = self._services.board().board().cards
        today = self._clock.today()
        overdue = sum(task.is_overdue(today) for task in self._services.actions().tasks())
        ending = sum(any(found.kind in ENDING for found in card.pressing) for card in cards)
        self._desk.set_counts(Counts(len(cards), overdue, ending))
