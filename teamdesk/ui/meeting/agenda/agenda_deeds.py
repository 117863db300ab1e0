"""What is done to an agenda, each with its way back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.agenda import TELLS_NOTHING, came_by_hand, rank
from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.agenda import AddCase, MoveLine, PutBackLine, SetDepth, TakeOff
from teamdesk.domain.meetings import Depth

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Reasons:
    """What a person said: why the case is discussed today, and why it comes so late.

    ``asked_by`` is who said it, where that isn't known from who sits at the machine.
    """

    why: str = ""
    late: str = ""
    asked_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Needs:
    """Which reasons have to be asked for first."""

    why: bool = False
    late: bool = False

    def __bool__(self) -> bool:
        """Whether anything is to be asked."""
        return self.why or self.late


def needs_of(rows: MeetingRows, line: AgendaRow, depth: Depth) -> Needs:
    """What must be asked before a case is taken at a depth, as the service asks it."""
    why = depth is Depth.DISCUSSED and line.reason in TELLS_NOTHING and not line.why
    rises = rank(depth) < rank(line.depth)
    return Needs(why, rises and rows.is_frozen and not line.late_reason)


class AgendaDeeds:
    """Undoable deeds on the lines of the meeting that is shown; each tells whether it was done.

    A move shifts the lines between, too: after each deed the versions of all lines it wrote are
    noted as this window's own, so that an earlier deed on one of them can still be taken back.
    """

    def __init__(
        self, desk: MeetingDesk, around: Surroundings, refused: Callable[[ExplainedError], None]
    ) -> None:
        self._desk = desk
        self._around = around
        self._refused = refused
        self._ = around.texts

    def set_depth(
        self,
        rows: MeetingRows,
        line: AgendaRow,
        depth: Depth,
        reasons: Reasons | None = None,
        place: int | None = None,
    ) -> bool:
        """Take a case deeper, or less deep; at a ``place`` among all lines where one was chosen."""
        said = reasons or Reasons()
        kept = line.why if depth is Depth.DISCUSSED else ""
        why = said.why or kept

        def deepen() -> ChangeSet:
            newest = self._newest(line)
            command = SetDepth(line.id, newest, depth, why, said.late, said.asked_by)
            return self._desk.agendas.set_depth(command)

        steps: list[Callable[[], ChangeSet]] = [deepen]
        if place is not None:
            steps.append(partial(self._move, line, place))
        return self._do(self._("change of depth"), rows, line, steps)

    def move(self, rows: MeetingRows, line: AgendaRow, place: int) -> bool:
        """Put a case at another place."""
        return self._do(
            self._("move on the agenda"), rows, line, [partial(self._move, line, place)]
        )

    def take_off(self, rows: MeetingRows, line: AgendaRow) -> bool:
        """Take off who was put on by hand; anybody else is listed only, and not forgotten."""
        if came_by_hand(line, rows.list_rule, rows.meeting.case_id):
            text = self._("taking a case off the agenda")
            return self._do(text, rows, line, [partial(self._take_off, line)])
        if line.depth is Depth.LISTED:
            self._around.notices.tell(self._("Everyone is listed, so that nobody is forgotten."))
            return False
        return self.set_depth(rows, line, Depth.LISTED)

    def add(
        self, rows: MeetingRows, case_id: UUID, reasons: Reasons, place: int | None = None
    ) -> UUID | None:
        """Put a case on that isn't there; its line's id, or None where that was refused."""
        meeting_id = rows.meeting.id
        why, late = reasons.why, reasons.late
        command = AddCase(meeting_id, case_id, why, late, place, reasons.asked_by)
        try:
            after = self._tell(meeting_id, self._desk.agendas.add_case(command))
        except ExplainedError as error:
            self._refused(error)
            return None
        line = next(one for one in after.agenda if one.case_id == case_id)
        self._around.undo.push(
            self._("case on the agenda"),
            partial(self._run, meeting_id, [partial(self._take_off, line)]),
            partial(self._run, meeting_id, [partial(self._put_back, after, line)]),
        )
        return line.id

    def _do(
        self,
        text: str,
        rows: MeetingRows,
        line: AgendaRow,
        steps: list[Callable[[], ChangeSet]],
    ) -> bool:
        forth = partial(self._run, rows.meeting.id, steps)
        try:
            forth()
        except ExplainedError as error:
            self._refused(error)
            return False
        back = partial(self._run, rows.meeting.id, [partial(self._put_back, rows, line)])
        self._around.undo.push(text, back, forth)
        return True

    def _run(self, meeting_id: UUID, steps: list[Callable[[], ChangeSet]]) -> None:
        for step in steps:
            self._tell(meeting_id, step())

    def _tell(self, meeting_id: UUID, changes: ChangeSet) -> MeetingRows:
        rows = self._desk.meetings.rows(meeting_id)
        assert rows is not None
        written = changes.ids.get(Entity.MEETING, frozenset())
        for line in rows.agenda:
            if line.id in written:
                self._around.undo.own_writes.note(line.id, line.version)
        self._around.bus.publish(changes)
        return rows

    def _newest(self, line: AgendaRow) -> int:
        return self._around.undo.own_writes.newest(line.id, line.version)

    def _move(self, line: AgendaRow, place: int) -> ChangeSet:
        return self._desk.agendas.move(MoveLine(line.id, self._newest(line), place))

    def _take_off(self, line: AgendaRow) -> ChangeSet:
        return self._desk.agendas.take_off(TakeOff(line.id, self._newest(line)))

    def _put_back(self, rows: MeetingRows, line: AgendaRow) -> ChangeSet:
        order = tuple(one.id for one in rows.agenda)
        command = PutBackLine(rows.meeting.id, line, self._newest(line), order)
        return self._desk.agendas.put_back(command)
