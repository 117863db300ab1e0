"""What is done to the lines between meetings, from anywhere, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import uuid4

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.preparing import AddQuickNote, DropQuickNote, TakeUpNote
from teamdesk.ui.deeds import Addition, Deed, RowAt, Steps
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.ui.surroundings import Surroundings


class QuickNotes(Protocol):
    """Where the lines lie; `QuickNoteService` in the program."""

    def add(self, command: AddQuickNote, origin: str = "") -> ChangeSet:
        """Write a line."""
        ...

    def take_up(self, command: TakeUpNote, origin: str = "") -> ChangeSet:
        """A meeting has taken a line up, or puts it back."""
        ...

    def drop(self, command: DropQuickNote, origin: str = "") -> ChangeSet:
        """Take a line away."""
        ...


class QuickNoteDeeds:
    """Undoable deeds; each tells whether it was done."""

    def __init__(
        self,
        around: Surroundings,
        notes: Callable[[], QuickNotes],
        refused: Callable[[ExplainedError], None],
    ) -> None:
        """Ask ``notes`` for the service late: the first board does without it."""
        self._around = around
        self._notes = notes
        self._refused = refused
        self._ = around.texts

    def add(self, text: str, case_id: UUID | None, written_by: UUID | None = None) -> bool:
        """Write a line for the next meeting; ``written_by`` where nobody is known to sit here."""
        note_id = uuid4()
        steps = Steps(
            lambda: self._notes().add(AddQuickNote(text, case_id, note_id, written_by)),
            lambda version: self._notes().drop(DropQuickNote(note_id, version)),
        )
        # It belongs to no row whose version it would change.
        addition = Addition(self._around, note_id, RowAt(uuid4(), 0), steps)
        return addition.do(self._("line for the next meeting"), self._refused)

    def take_up(self, note: QuickNoteRow, meeting_id: UUID, *, is_taken_up: bool) -> bool:
        """Say that the meeting has spoken of a line, or that it waits on."""

        def to(meeting: UUID | None) -> Callable[[int], ChangeSet]:
            return lambda version: self._notes().take_up(TakeUpNote(note.id, version, meeting))

        here, waiting = to(meeting_id), to(None)
        there, back = (here, waiting) if is_taken_up else (waiting, here)
        deed = Deed(self._around, RowAt(note.id, note.version), there, back)
        return deed.do(self._("line for the next meeting"), self._refused)

    def drop(self, note: QuickNoteRow) -> bool:
        """Take a line away; taken back, it is written again."""
        own = self._around.undo.own_writes

        def drop(version: int) -> None:
            self._around.bus.publish(self._notes().drop(DropQuickNote(note.id, version)))

        def back() -> None:
            author = note.author.id if note.author else None
            command = AddQuickNote(note.text, note.case_id, note.id, author)
            again = self._notes().add(command)
            own.begin_anew(note.id)
            self._around.bus.publish(again)

        def forth() -> None:
            drop(own.newest(note.id, FIRST_VERSION))

        try:
            drop(note.version)
        except ExplainedError as error:
            self._refused(error)
            return False
        self._around.undo.push(self._("line for the next meeting"), back, forth)
        return True
