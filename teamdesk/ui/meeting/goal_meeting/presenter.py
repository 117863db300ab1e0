"""Holds the goal meeting that runs: one person, and nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.goal_meetings import CloseTalk
from teamdesk.domain.commands.meetings import SetPresence
from teamdesk.domain.commands.room import AddGuest
from teamdesk.domain.meetings import Presence
from teamdesk.ui.meeting.goal_meeting.deeds import TalkDeeds

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (Entity.MEETING, Entity.GOAL, Entity.CASE, Entity.PERSON, Entity.PLAN, Entity.ACTION)


class TalkPresenter(QObject):
    """Between the page and the services.

    Signals:
        changed: what is shown is another, or nobody is shown.
    """

    changed = Signal()

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.around = around
        self.rows: TalkRows | None = None
        self.deeds = TalkDeeds(desk, around, self.refuse)
        around.bus.changed.connect(self._on_bus_changed)

    def open(self, meeting_id: UUID) -> None:
        """Show a goal meeting."""
        self.rows = self.desk.talks.rows(meeting_id)
        self.changed.emit()

    def forget(self) -> None:
        """Show nobody."""
        self.rows = None
        self.changed.emit()

    def refresh(self) -> None:
        """Ask for everything that is shown again."""
        if self.rows is not None:
            self.open(self.rows.meeting.id)

    def add_guest(self, name: str) -> bool:
        """Note that somebody is here, too; whoever is named in the room is in it."""
        rows = self.rows
        if rows is None:
            return False
        row_id = uuid4()
        command = AddGuest(rows.meeting.id, name, "", is_external=False, attendance_id=row_id)
        return self.attempt(lambda: self.desk.rooms.add_guest(command)) and self.set_presence(
            row_id, is_here=True
        )

    def set_presence(self, row_id: UUID, *, is_here: bool) -> bool:
        """Note that somebody is in the room, or isn't."""
        presence = Presence.PRESENT if is_here else Presence.APOLOGIES
        return self.attempt(lambda: self.desk.meetings.set_presence(SetPresence(row_id, presence)))

    def close(self) -> bool:
        """Freeze the minutes; True when that was done."""
        rows = self.rows
        if rows is None:
            return False
        command = CloseTalk(rows.meeting.id, rows.meeting.version)
        return self.attempt(lambda: self.desk.talks.close(command))

    def attempt(self, do: Callable[[], ChangeSet]) -> bool:
        """Call a service, tell the bus, and say what was refused."""
        try:
            changes = do()
        except ExplainedError as error:
            self.refuse(error)
            return False
        self.around.bus.publish(changes)
        return True

    def refuse(self, error: ExplainedError) -> None:
        """Say what was refused, and show what stands."""
        self.around.notices.fail(error)
        self.refresh()

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if self.rows is not None and changes.touches(*SHOWN_WITH):
            self.refresh()
