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
        # Who can't come gives her role away with it, and who comes after all may be given one.
        gives_back = Presence.APOLOGIES in (presence, row.presence)

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
        here = Presence.PRESENT if self._presenter.is_open else Presence.UNKNOWN
        guest = AddGuest(meeting.id, name, organisation, is_external, uuid4(), here)
        return self._do(
            self._("guest"),
            lambda: self._rooms.add_guest(guest),
            lambda: self._rooms.remove_guest(_taken_off(guest)),
        )

    def remove_guest(self, row: AttendanceRow) -> bool:
        """Take a guest off the list; undone, she is there or gone as she was."""
        meeting = self._presenter.meeting
        if meeting is None:
            return False
        guest = AddGuest(
            meeting_id=meeting.id,
            name=row.name,
            organisation=row.organisation,
            is_external=row.is_external,
            attendance_id=row.id,
            presence=row.presence,
            arrived_at=row.arrived_at,
            left_at=row.left_at,
            role=row.role,
        )
        return self._do(
            self._("guest"),
            lambda: self._rooms.remove_guest(_taken_off(guest)),
            lambda: self._rooms.add_guest(guest),
        )

    def recuse(self, case_id: UUID, member_id: UUID) -> bool:
        """Note that a member is disqualified in a case, where that isn't noted already."""
        if self._is_noted(case_id, member_id):
            return True
        meeting = self._presenter.meeting
        command = Recuse(case_id, member_id, meeting.id if meeting else None, uuid4())
        return self._do(
            self._("disqualification"),
            lambda: self._rooms.recuse(command),
            lambda: self._rooms.end_recusal(_ended(command)),
        )

    def end_recusal(self, recusal: RecusalRow) -> bool:
        """Note that a member is no longer disqualified; nobody says so of herself."""
        again = Recuse(recusal.case_id, recusal.member_id, recusal_id=recusal.id)
        return self._do(
            self._("disqualification"),
            lambda: self._rooms.end_recusal(EndRecusal(recusal.id)),
            lambda: self._rooms.recuse(again),
        )

    def _is_noted(self, case_id: UUID, member_id: UUID) -> bool:
        known = self._presenter.rows.recusals if self._presenter.rows else ()
        return any((row.case_id, row.member_id) == (case_id, member_id) for row in known)

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


def _taken_off(guest: AddGuest) -> RemoveGuest:
    assert guest.attendance_id is not None
    return RemoveGuest(guest.attendance_id)
