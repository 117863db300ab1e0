"""What happens in the meeting: one object between the views and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.closed import ClosedBecause
from teamdesk.domain.commands.meetings import CloseMeeting, StartMeeting
from teamdesk.domain.errors import ClosedForGuests, ConflictError
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.ui.meeting.agenda.agenda_deeds import AgendaDeeds
from teamdesk.ui.meeting.deeds import MeetingDeeds
from teamdesk.ui.meeting.last_words import LastWords
from teamdesk.ui.meeting.note_keeper import NoteKeeper
from teamdesk.ui.meeting.on_stage import ORIGIN, OnStage, line_of, lines_ahead, passed_over_words
from teamdesk.ui.meeting.pen import Pen
from teamdesk.ui.meeting.stage_clock import StageClock
from teamdesk.ui.quick_note_deeds import QuickNoteDeeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow, MeetingRows, StageRows
    from teamdesk.domain.rows.read_back import ReadBackRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (Entity.MEETING, Entity.ACTION, Entity.GOAL, Entity.CASE, Entity.PERSON)


class MeetingPresenter(QObject):
    """Holds the meeting that is shown, and the person on stage.

    Signals:
        meeting_changed: another meeting, another state of it, or another agenda.
        stage_changed: another person, or something about the one on stage.
        person_changed: another person is on stage; the note is another, too.
        started: the meeting has begun here and now.
    """

    started = Signal()
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
        self.members: tuple[MemberRow, ...] = ()
        self.pen = Pen(desk)
        self.time = StageClock(around.clock, desk.drafts, self)
        self.on_stage = OnStage(desk, self.time)
        self.note = NoteKeeper(desk.drafts, self)
        self.note.refused.connect(self._on_refused)
        self.last_words = LastWords(self.note, self.notes, around)
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
    def stage(self) -> StageRows | None:
        """Everything about the one on stage; None where the case is closed, or nobody is there."""
        return self.on_stage.rows

    @property
    def seconds_of_meeting(self) -> int:
        """How long the meeting has lasted; one of another day, how long its cases were on stage."""
        return self.on_stage.seconds_of(self.rows, self._around.clock) if self.rows else 0

    @Slot(object)
    def load(self, wanted: MeetingRow | None = None) -> None:
        """Show the meeting that runs, the one that is ``wanted``, or the one that comes next."""
        current = self.desk.meetings.current()
        if self.meeting and self.is_open and (current is None or current.id != self.meeting.id):
            self.refresh()
            return
        if wanted is not None and not self.is_open:
            current = wanted
        if current is not None and current.status is MeetingStatus.PLANNED:
            self.attempt(lambda: self.desk.meetings.prepare(current.id))
        self._load_rows(current.id if current else None)
        if self.is_open and self.rows and self.rows.agenda and self.on_stage.line is None:
            self._show_kept(self.rows)

    def start(self) -> None:
        """Open the meeting."""
        if self.meeting is None:
            return
        command = StartMeeting(self.meeting.id, self.meeting.version)
        if self.attempt(lambda: self.desk.meetings.start(command)):
            self.load()
            self.started.emit()

    def plan(self, held_on: date) -> None:
        """Plan a meeting where none is."""
        if self.attempt(lambda: self.desk.meetings.plan(held_on)):
            self.load()

    def go_to(self, item_id: UUID) -> None:
        """Leave the person on stage, and show another; one closed before a guest isn't shown."""
        if self.on_stage.line is not None and self.on_stage.line.id == item_id:
            return
        wanted = line_of(self.rows, item_id)
        if wanted is not None and wanted.closed is ClosedBecause.GUEST:
            self._around.notices.fail(ClosedForGuests())
            return
        if self._leave(item_id, is_done=True):
            self._load_rows(self.meeting.id if self.meeting else None)
            self._show(item_id)

    def step(self, steps: int) -> None:
        """Go to the next person, or back."""
        if self.rows is None or self.on_stage.line is None:
            return
        ahead = lines_ahead(self.rows.agenda, self.on_stage.line, steps)
        shown = [line for line in ahead if line.closed is not ClosedBecause.GUEST]
        passed = ahead.index(shown[0]) if shown else len(ahead)
        if shown:
            self.go_to(shown[0].id)
        elif steps > 0:
            self._leave(self.on_stage.line.id, is_done=True)
            self.refresh()
        if passed:
            self._around.notices.tell(passed_over_words(self._around.texts, passed))

    def store_note(self) -> bool:
        """Store what is typed as the case's note, before it may close to whoever typed it."""
        if self.stage is None:
            return True
        return self._leave(self.stage.item.id, is_done=self.stage.item.is_done)

    def read_back(self) -> ReadBackRows | None:
        """What was settled so far."""
        return self.desk.closing.read_back(self.meeting.id) if self.meeting else None

    def close(self, next_meeting_on: date | None) -> bool:
        """Freeze the minutes; True when that was done."""
        if self.meeting is None:
            return False
        if self.on_stage.line is not None and not self._leave(self.on_stage.line.id, is_done=True):
            return False
        command = CloseMeeting(self.meeting.id, self.meeting.version, next_meeting_on)
        if not self.attempt(lambda: self.desk.closing.close(command, ORIGIN)):
            return False
        self.rows = None
        self.on_stage.clear()
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
        shown, was_running = self.on_stage.line, self.is_open
        self._load_rows(self.meeting.id if self.meeting else None)
        if was_running and self.meeting and not self.is_open and self.meeting.case_id is None:
            stage = self.stage
            self.on_stage.clear()
            self.last_words.keep(stage)
            self.load()
            return
        if shown is None or self.rows is None:
            return
        if self.is_open and self.rows.agenda and line_of(self.rows, shown.id) is None:
            gone = self.stage
            self.on_stage.clear()
            self.last_words.keep_of_gone(gone)
            self._show_kept(self.rows)
            return
        was_open = self.stage is not None
        self.on_stage.look(self.rows, shown.id)
        if was_open is not (self.stage is not None):
            self.note.follow(self.stage)
            self.person_changed.emit()
        elif self.stage is not None:
            self.note.catch_up(self.stage.note)
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
            self.on_stage.clear()
        self.meeting_changed.emit()

    def _show_kept(self, rows: MeetingRows) -> None:
        kept = line_of(rows, rows.meeting.current_item_id)
        self._show((kept or min(rows.agenda, key=lambda line: line.is_done)).id)
        self.time.resume()

    def _show(self, item_id: UUID) -> None:
        if self.rows is None:
            return
        self.on_stage.come(self.rows, item_id)
        self.note.follow(self.stage)
        self.person_changed.emit()
        self.stage_changed.emit()

    def _leave(self, next_item_id: UUID, *, is_done: bool) -> bool:
        has_note = self.on_stage.closed is None
        store = self.on_stage.leaving(self.note, next_item_id, is_done=is_done)
        if store is None:
            return True
        if not self.attempt(store):
            return False
        if has_note:
            self.note.forget()
        self.time.forget()
        return True

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if changes.origin != ORIGIN and changes.touches(*SHOWN_WITH):
            self.refresh()
