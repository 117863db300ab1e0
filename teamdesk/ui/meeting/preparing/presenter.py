"""What happens on the page of preparation: whose list, which case, what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from teamdesk.domain.meetings import Presence
from teamdesk.ui.meeting.preparing.deeds import PreparationDeeds, Sheet
from teamdesk.ui.meeting.room.room_deeds import RoomDeeds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.preparing import CaseToPrepare, MemberPrepared, PreparationSheet
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class PreparationPresenter(QObject):
    """Holds the list of one member for the meeting that is shown.

    Attributes:
        member: whose list it is.
        only_mine: whether the others' cases are left out.

    Signals:
        changed: another list, another case, or another state of them.
    """

    changed = Signal()

    def __init__(
        self, meeting: MeetingPresenter, around: Surroundings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.meeting = meeting
        self.desk = meeting.desk
        self.deeds = PreparationDeeds(meeting.desk, around)
        self._room = RoomDeeds(meeting, around)
        self.member = meeting.pen.writer
        self.only_mine = False
        self.sheet: PreparationSheet | None = None
        self._item: UUID | None = None

    @property
    def writer(self) -> UUID | None:
        """Who holds the pen; None as long as nobody at a shared machine has said so."""
        return self.meeting.pen.writer

    @property
    def is_shared_machine(self) -> bool:
        """Whether nobody is known to sit here."""
        return self.meeting.pen.is_shared

    @property
    def members(self) -> tuple[MemberPrepared, ...]:
        """All who are called to the meeting."""
        return self.meeting.rows.prepared if self.meeting.rows else ()

    @property
    def cases(self) -> Sequence[CaseToPrepare]:
        """The cases that are listed; where none is hers, «mine» lists all."""
        every = self.sheet.cases if self.sheet else ()
        mine = [case for case in every if case.is_mine]
        return mine if self.only_mine and mine else every

    @property
    def case(self) -> CaseToPrepare | None:
        """The case that is written about."""
        found = (case for case in self.cases if case.line.id == self._item)
        return next(found, None)

    @property
    def key(self) -> Sheet | None:
        """Whose texts about which case these are."""
        case = self.case
        if self.sheet is None or case is None or self.member is None:
            return None
        return Sheet(self.sheet.meeting_id, case.line.case_id, self.member, self.writer)

    @property
    def is_for_another(self) -> bool:
        """Whether a colleague writes for the one whose list it is."""
        return self.member is not None and self.member != self.writer

    def load(self) -> None:
        """Ask for the list again; the case that is written about stays."""
        meeting = self.meeting.meeting
        self.member = self.member or self.meeting.pen.writer
        self.sheet = None
        if meeting is not None and self.member is not None:
            self.sheet = self.desk.preparations.sheet(meeting.id, self.member)
        if self.case is None:
            self._item = self.cases[0].line.id if self.cases else None
        self.changed.emit()

    def stage(self) -> StageRows | None:
        """Goals, promises and facts of the case."""
        if self.sheet is None or self._item is None:
            return None
        return self.desk.meetings.stage(self.sheet.meeting_id, self._item)

    def write_as(self, member_id: UUID | None) -> None:
        """Say who holds the pen; she begins with her own list."""
        self.meeting.pen.writer = self.member = member_id
        self._begin()

    def write_for(self, member_id: UUID) -> None:
        """Show the list of a member."""
        self.member = member_id
        self._begin()

    def tell_absence(self, *, is_absent: bool) -> None:
        """Note that the one whose list it is can't come, or comes after all."""
        rows = self.meeting.rows.attendance if self.meeting.rows else ()
        row = next((one for one in rows if one.member and one.member.id == self.member), None)
        if row is not None:
            presence = Presence.APOLOGIES if is_absent else Presence.UNKNOWN
            self._room.set_attendance(row, presence, None, None)
        self.load()

    def show_only_mine(self, *, only_mine: bool) -> None:
        """List her own cases, or all."""
        self.only_mine = only_mine
        self.load()

    def open(self, item_id: UUID) -> None:
        """Write about another case."""
        self._item = item_id
        self.changed.emit()

    def neighbour(self, steps: int) -> UUID | None:
        """The case so many steps on; None beyond the ends."""
        ids = [case.line.id for case in self.cases]
        if self._item not in ids:
            return None
        at = ids.index(self._item) + steps
        return ids[at] if 0 <= at < len(ids) else None

    def _begin(self) -> None:
        """Show another list from its first case."""
        self._item = None
        self.load()
