"""Who is on stage, since when, and what is stored as somebody else comes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.closed import ClosedBecause
from teamdesk.domain.commands.meetings import LeaveItem, PassOver
from teamdesk.ui.meeting.stage_clock import whole_seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRows, StageRows
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.meeting.note_keeper import NoteKeeper
    from teamdesk.ui.meeting.stage_clock import StageClock
    from teamdesk.ui.texts import Texts

# Leaving a case is followed by a look at the next: its own echo would ask everything twice.
ORIGIN = "meeting"


class OnStage:
    """One line of the agenda, open with all that is known, or closed with none of it.

    Attributes:
        rows: everything about the one on stage; None where the case is closed, or nobody is there.
        closed: the line, where it is closed to whoever leads or sits in the room.
    """

    def __init__(self, desk: MeetingDesk, time: StageClock) -> None:
        self._desk = desk
        self._time = time
        self.rows: StageRows | None = None
        self.closed: AgendaRow | None = None

    @property
    def line(self) -> AgendaRow | None:
        """The line, open or closed."""
        return self.rows.item if self.rows is not None else self.closed

    @property
    def seconds(self) -> int:
        """How long the person has been on stage in this meeting, in whole seconds."""
        return self._time.seconds if self.line is not None else 0

    def seconds_of(self, meeting: MeetingRows, clock: Clock) -> int:
        """How long a meeting has lasted; one of another day, how long its cases were on stage."""
        started = meeting.meeting.started_at
        if started is None:
            return 0
        if started.astimezone().date() == clock.today():
            return whole_seconds(clock.now() - started)
        shown = self.line
        others = (line.seconds for line in meeting.agenda if shown is None or line.id != shown.id)
        return self.seconds + sum(others)

    def clear(self) -> None:
        """Have nobody there."""
        self.rows = self.closed = None
        self._time.begin(None)

    def look(self, meeting: MeetingRows, item_id: UUID) -> None:
        """Ask for a line as it stands now."""
        self.rows = self._desk.meetings.stage(meeting.meeting.id, item_id)
        line = line_of(meeting, item_id) if self.rows is None else None
        self.closed = line if line is not None and line.closed is not None else None

    def come(self, meeting: MeetingRows, item_id: UUID) -> None:
        """Take a line on stage; the time it has had already counts."""
        self.look(meeting, item_id)
        self._time.begin(self.line)

    def leaving(
        self, note: NoteKeeper, next_item_id: UUID, *, is_done: bool
    ) -> Callable[[], ChangeSet] | None:
        """What stores the line as it is left; None where nobody is there."""
        meetings = self._desk.meetings
        if self.closed is not None:
            # Before a guest nobody speaks of it; where one is disqualified the others do.
            done = is_done and self.closed.closed is ClosedBecause.RECUSED
            passed = PassOver(self.closed.id, self.seconds, next_item_id, done)
            return lambda: meetings.pass_over(passed, ORIGIN)
        if self.rows is None:
            return None
        left = LeaveItem(
            item_id=self.rows.item.id,
            note=note.text,
            seconds=self.seconds,
            next_item_id=next_item_id,
            is_done=is_done,
            note_before=note.before,
        )
        return lambda: meetings.leave_item(left, ORIGIN)


def line_of(rows: MeetingRows | None, item_id: UUID | None) -> AgendaRow | None:
    """The line of an agenda with that id."""
    agenda = rows.agenda if rows else ()
    return next((line for line in agenda if line.id == item_id), None)


def lines_ahead(
    agenda: tuple[AgendaRow, ...], line: AgendaRow, steps: int
) -> tuple[AgendaRow, ...]:
    """The lines after one, or those before it from the nearest on."""
    at = next(place for place, one in enumerate(agenda) if one.id == line.id)
    return agenda[at + 1 :] if steps > 0 else agenda[:at][::-1]


def passed_over_words(texts: Texts, count: int) -> str:
    """What is told as the meeting goes past what is closed before a guest."""
    return texts.plural(
        "{count} case was passed over: it is closed while a guest is in the room.",
        "{count} cases were passed over: they are closed while a guest is in the room.",
        count,
    )
