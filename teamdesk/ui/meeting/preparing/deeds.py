"""What somebody who prepares does to her texts and to the agenda, each with its way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.commands.agenda import SetDepth
from teamdesk.domain.commands.preparing import SavePreparation
from teamdesk.domain.errors import ConflictError
from teamdesk.ui.deeds import Deed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.preparing import PreparationWords
    from teamdesk.domain.meetings import Depth
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings

    Refused = Callable[[ExplainedError], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Whose texts about which case these are, and who holds the pen."""

    meeting_id: UUID
    case_id: UUID
    member_id: UUID
    writer_id: UUID | None

    @property
    def place(self) -> str:
        """Where the draft of it lies; it doesn't end with the case, which has drafts of its own."""
        return f"preparation:{self.meeting_id}:{self.case_id}:{self.member_id}"


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked for a case: how deep, why today, why so late, and by whom."""

    depth: Depth
    why: str = ""
    late_reason: str = ""
    asked_by: UUID | None = field(default=None, compare=False)


class PreparationDeeds:
    """Undoable deeds of the page."""

    def __init__(self, desk: MeetingDesk, around: Surroundings) -> None:
        self._desk = desk
        self._around = around
        self._ = around.texts

    def save(self, sheet: Sheet, version: int, words: PreparationWords) -> None:
        """Store what is written.

        A text has no row until something is written, so that an undo knows it by its words and
        not by a version: it is taken back as long as nobody has written anything else.

        Raises:
            ConflictError: the same member wrote at another machine after ``version``.
            MeetingIsClosed: it is over.
        """
        before, _now = self._stored(sheet)
        self._store(sheet, version, words)

        def back() -> None:
            self._swap(sheet, words, before)

        def forth() -> None:
            self._swap(sheet, before, words)

        self._around.undo.push(self._("preparation"), back, forth)

    def ask(self, line: AgendaRow, asking: Asking, refused: Refused) -> bool:
        """Ask for a case to be discussed, or no longer; tells whether it was done."""
        before = Asking(line.depth, line.why, line.late_reason, line.asked_by)

        def to(wanted: Asking) -> Callable[[int], ChangeSet]:
            words = (wanted.depth, wanted.why, wanted.late_reason, wanted.asked_by)
            return lambda version: self._desk.agendas.set_depth(SetDepth(line.id, version, *words))

        deed = Deed(self._around, RowAt(line.id, line.version), to(asking), to(before))
        return deed.do(self._("change of the agenda"), refused)

    def _swap(self, sheet: Sheet, there: PreparationWords, wanted: PreparationWords) -> None:
        stored, version = self._stored(sheet)
        if stored != there:
            raise ConflictError(None, version, version)
        self._store(sheet, version, wanted)

    def _store(self, sheet: Sheet, version: int, words: PreparationWords) -> None:
        command = SavePreparation(
            sheet.meeting_id, sheet.case_id, sheet.member_id, version, words, sheet.writer_id
        )
        self._around.bus.publish(self._desk.preparations.save(command))

    def _stored(self, sheet: Sheet) -> tuple[PreparationWords, int]:
        return self._desk.preparations.stored(sheet.meeting_id, sheet.case_id, sheet.member_id)
