"""What is done to the list of those in the room, each with its way back."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import ChangeSet
from teamdesk.domain.commands.room import (
    AddGuest,
    EndRecusal,
    Recuse,
    RemoveGuest,
    SetAttendance,
    SetRole,
    SetRoles,
)
from teamdesk.domain.meetings import Presence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import time
    from uuid import UUID

    from teamdesk.domain.meetings import MeetingRole
    from teamdesk.domain.rows.room import AttendanceRow, RecusalRow
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class RoomDeeds:
    """Undoable deeds; each tells whether it was done."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        self._presenter = presenter
        self._rooms = presenter.desk.rooms
        self._around = around
        self._ = around.texts

    def set_role(
        self, row: AttendanceRow, role: MeetingRole, listed: Sequence[AttendanceRow]
    ) -> bool:
        """Give a role; undone, everybody has the one from before."""
        before = SetRoles(tuple((each.id, each.role) for each in listed))
        return self._do(
            self._("role in the meeting"),
            lambda: self._rooms.set_role(SetRole(row.id, role)),
            lambda: self._rooms.set_roles(before),
        )

    def set_attendance(
        self, row: AttendanceRow, presence: Presence, came: time | None, went: time | None
    ) -> bool:
        """Note that somebody is there or not, came late or left early."""
        before = SetAttendance(row.id, row.presence, row.arrived_at, row.left_at)
        wanted = SetAttendance(row.id, presence, came, went)
        listed = self._presenter.rows.attendance if self._presenter.rows else ()
        roles = SetRoles(tuple((each.id, each.role) for each in listed if each.member))
        # Who can't come has given her role away with it.
        gives_back = presence is Presence.APOLOGIES

        def back() -> ChangeSet:
            told = self._rooms.set_attendance(before)
            if gives_back:
                self._rooms.set_roles(roles)
            return told

        return self._do(self._("attendance"), lambda: self._rooms.set_attendance(wanted), back)

    def all_present(self, listed: Sequence[AttendanceRow]) -> bool:
        """Note everybody of whom nothing is noted yet as present."""
        meeting = self._presenter.meeting
        if meeting is None:
            return False
        unknown = [row for row in listed if row.presence is Presence.UNKNOWN]

        def back() -> ChangeSet:
            told = ChangeSet()
            for row in unknown:
                told = self._rooms.set_attendance(SetAttendance(row.id, Presence.UNKNOWN))
            return told

        return self._do(
            self._("attendance"),
            lambda: self._presenter.desk.meetings.all_present(meeting.id),
            back,
        )

    def add_guest(self, name: str, organisation: str, *, is_external: bool) -> bool:
        """Put a guest on the list; while the meeting runs she has just come in."""
        meeting = self._presenter.meeting
        if meeting is None:
            return False
        command = AddGuest(meeting.id, name, organisation, is_external, uuid4())
        return self._do(
            self._("guest"),
            lambda: self._bring(command, is_here=self._presenter.is_open),
            lambda: self._rooms.remove_guest(self._guest(command)),
        )

    def remove_guest(self, row: AttendanceRow) -> bool:
        """Take a guest off the list."""
        meeting = self._presenter.meeting
        if meeting is None:
            return False
        command = AddGuest(meeting.id, row.name, row.organisation, row.is_external, row.id)
        return self._do(
            self._("guest"),
            lambda: self._rooms.remove_guest(self._guest(command)),
            lambda: self._bring(command, is_here=row.presence is Presence.PRESENT),
        )

    def recuse(self, case_id: UUID, member_id: UUID) -> bool:
        """Note that a member is disqualified in a case."""
        meeting = self._presenter.meeting
        command = Recuse(case_id, member_id, meeting.id if meeting else None, uuid4())
        return self._do(
            self._("disqualification"),
            lambda: self._rooms.recuse(command),
            lambda: self._rooms.end_recusal(_ended(command)),
        )

    def end_recusal(self, recusal: RecusalRow) -> bool:
        """Note that a member is no longer disqualified; nobody says so of herself."""
        again = Recuse(recusal.case_id, recusal.member_id)
        return self._do(
            self._("disqualification"),
            lambda: self._rooms.end_recusal(EndRecusal(recusal.id)),
            lambda: self._rooms.recuse(again),
        )

    def _bring(self, command: AddGuest, *, is_here: bool) -> ChangeSet:
        changes = self._rooms.add_guest(command)
        if not is_here or command.attendance_id is None:
            return changes
        return self._rooms.set_attendance(SetAttendance(command.attendance_id, Presence.PRESENT))

    def _guest(self, command: AddGuest) -> RemoveGuest:
        assert command.attendance_id is not None
        return RemoveGuest(command.attendance_id)

    def _do(self, text: str, there: Callable[[], ChangeSet], back: Callable[[], ChangeSet]) -> bool:
        # What is typed is stored before the case may close to whoever types.
        if not self._presenter.store_note():
            return False
        try:
            self._tell(there)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return False
        self._around.undo.push(text, lambda: self._tell(back), lambda: self._tell(there))
        return True

    def _tell(self, step: Callable[[], ChangeSet]) -> None:
        self._around.bus.publish(step())


def _ended(command: Recuse) -> EndRecusal:
    assert command.recusal_id is not None
    return EndRecusal(command.recusal_id)
