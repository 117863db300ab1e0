"""What happens in the meeting: one object between the views and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.meetings import CloseMeeting, LeaveItem, SetPresence, StartMeeting
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.ui.meeting.agenda.agenda_deeds import AgendaDeeds
from teamdesk.ui.meeting.deeds import MeetingDeeds
from teamdesk.ui.meeting.note.note_keeper import NoteKeeper
from teamdesk.ui.quick_note_deeds import QuickNoteDeeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.meeting import (
        AttendanceRow,
        MeetingRow,
        MeetingRows,
        StageRows,
    )
    from teamdesk.exports.minutes_content import MinutesContent
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

# Leaving a case is followed by a look at the next: its own echo would ask everything twice.
ORIGIN = "meeting"
SHOWN_WITH = (Entity.MEETING, Entity.ACTION, Entity.GOAL, Entity.CASE, Entity.PERSON)


class MeetingPresenter(QObject):
    """Holds the meeting that is shown, and the person on stage.

    Signals:
        meeting_changed: another meeting, another state of it, or another agenda.
        stage_changed: another person, or something about the one on stage.
        person_changed: another person is on stage; the note is another, too.
    """

    meeting_changed = Signal()
    stage_changed = Signal()
    person_changed = Signal()

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._around = around
        self.deeds = MeetingDeeds(desk, around, self._on_refused)
        self.agenda = AgendaDeeds(desk, around, self._on_refused)
        self.notes = QuickNoteDeeds(around, lambda: desk.quick_notes, self._on_refused)
        self.rows: MeetingRows | None = None
        self.stage: StageRows | None = None
        self.note = NoteKeeper(desk.drafts, self)
        self.note.refused.connect(self._on_refused)
        self._shown_at = around.clock.now()
        around.bus.changed.connect(self._on_bus_changed)

    @property
    def meeting(self) -> MeetingRow | None:
        """The meeting that is shown."""
        return self.rows.meeting if self.rows else None

    @property
    def is_open(self) -> bool:
        """Whether the meeting runs."""
        return self.meeting is not None and self.meeting.status is MeetingStatus.OPEN

    @property
    def seconds_on_stage(self) -> int:
        """How long the person has been on stage in this meeting, in whole seconds."""
        if self.stage is None:
            return 0
        passed = self._around.clock.now() - self._shown_at
        return self.stage.item.seconds + int(passed.total_seconds())

    @property
    def seconds_of_meeting(self) -> int:
        """How long the meeting has lasted."""
        if self.meeting is None or self.meeting.started_at is None:
            return 0
        return int((self._around.clock.now() - self.meeting.started_at).total_seconds())

    @Slot(object)
    def load(self, wanted: MeetingRow | None = None) -> None:
        """Show the meeting that runs or comes next, with the person who was on stage.

        ``wanted`` is another meeting that is planned, of another series.
        """
        current = self.desk.meetings.current()
        if wanted is not None and not self.is_open:
            current = wanted
        if current is not None and current.status is MeetingStatus.PLANNED:
            self.attempt(lambda: self.desk.meetings.prepare(current.id))
        self._load_rows(current.id if current else None)
        if self.is_open and self.rows and self.stage is None:
            kept = self.rows.meeting.current_item_id
            known = [line.id for line in self.rows.agenda]
            if known:
                self._show(kept if kept in known else known[0])

    def start(self) -> None:
        """Open the meeting."""
        if self.meeting is None:
            return
        command = StartMeeting(self.meeting.id, self.meeting.version)
        if self.attempt(lambda: self.desk.meetings.start(command)):
            self.load()

    def plan(self, held_on: date) -> None:
        """Plan a meeting where none is."""
        if self.attempt(lambda: self.desk.meetings.plan(held_on)):
            self.load()

    @Slot(object, bool)
    def on_presence_ticked(self, row: AttendanceRow, is_present: bool) -> None:
        """Note that somebody is in the room, or has sent apologies."""
        presence = Presence.PRESENT if is_present else Presence.APOLOGIES
        self.attempt(lambda: self.desk.meetings.set_presence(SetPresence(row.id, presence)))

    @Slot()
    def on_all_present(self) -> None:
        """Note everybody of whom nothing is noted yet as present."""
        meeting = self.meeting
        if meeting is not None:
            self.attempt(lambda: self.desk.meetings.all_present(meeting.id))

    def go_to(self, item_id: UUID) -> None:
        """Leave the person on stage, and show another."""
        if self.stage is not None and self.stage.item.id == item_id:
            return
        if self._leave(item_id, is_done=True):
            self._load_rows(self.meeting.id if self.meeting else None)
            self._show(item_id)

    def step(self, steps: int) -> None:
        """Go to the next person, or back."""
        if self.rows is None or self.stage is None:
            return
        agenda = self.rows.agenda
        at = next(i for i, line in enumerate(agenda) if line.id == self.stage.item.id)
        target = at + steps
        if 0 <= target < len(agenda):
            self.go_to(agenda[target].id)
        elif target >= len(agenda):
            self._leave(self.stage.item.id, is_done=True)
            self.refresh()

    def minutes_so_far(self) -> MinutesContent | None:
        """What the minutes would hold if the meeting ended now, the note on stage included."""
        if self.meeting is None:
            return None
        if self.stage is not None:
            self._leave(self.stage.item.id, is_done=self.stage.item.is_done)
        return self.desk.closing.preview(self.meeting.id)

    def close(self, next_meeting_on: date | None) -> bool:
        """Freeze the minutes; True when that was done."""
        if self.meeting is None:
            return False
        if self.stage is not None and not self._leave(self.stage.item.id, is_done=True):
            return False
        command = CloseMeeting(self.meeting.id, self.meeting.version, next_meeting_on)
        if not self.attempt(lambda: self.desk.closing.close(command)):
            return False
        self.stage = None
        self.load()
        return True

    def attempt(self, do: Callable[[], ChangeSet]) -> bool:
        """Call a service, tell the bus, and say what was refused."""
        try:
            changes = do()
        except ExplainedError as error:
            self._on_refused(error)
            return False
        self._around.bus.publish(changes)
        return True

    def refresh(self) -> None:
        """Ask for everything that is shown again; the note that is typed stays."""
        self._load_rows(self.meeting.id if self.meeting else None)
        if self.stage is not None and self.rows is not None:
            found = self.desk.meetings.stage(self.rows.meeting.id, self.stage.item.id)
            self.stage = found
            self.stage_changed.emit()

    @Slot(object)
    def _on_refused(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)
        self.refresh()
        if isinstance(error, ConflictError) and self.stage is not None:
            self.note.join(self.stage.note)

    def _load_rows(self, meeting_id: UUID | None) -> None:
        self.rows = self.desk.meetings.rows(meeting_id) if meeting_id else None
        if self.rows is None:
            self.stage = None
        self.meeting_changed.emit()

    def _show(self, item_id: UUID) -> None:
        if self.rows is None:
            return
        self.stage = self.desk.meetings.stage(self.rows.meeting.id, item_id)
        self._shown_at = self._around.clock.now()
        if self.stage is not None:
            self.note.open_on(self.stage)
        self.person_changed.emit()
        self.stage_changed.emit()

    def _leave(self, next_item_id: UUID, *, is_done: bool) -> bool:
        if self.stage is None:
            return True
        stage = self.stage
        command = LeaveItem(
            item_id=stage.item.id,
            note=self.note.text,
            seconds=self.seconds_on_stage,
            next_item_id=next_item_id,
            is_done=is_done,
            note_before=self.note.before,
        )
        if not self.attempt(lambda: self.desk.meetings.leave_item(command, ORIGIN)):
            return False
        self._shown_at = self._around.clock.now()
        self.note.forget()
        return True

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if changes.origin != ORIGIN and changes.touches(*SHOWN_WITH):
            self.refresh()
