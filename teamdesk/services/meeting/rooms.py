"""Who is in the room: roles, parts of the meeting, guests, and who is disqualified in a case."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.changes import ChangeSet
from teamdesk.domain.errors import MeetingIsClosed, NotYours
from teamdesk.domain.field_errors import LeftBeforeArrival, TextMissing
from teamdesk.domain.meetings import MeetingRole, MeetingStatus, Presence
from teamdesk.domain.names import clean
from teamdesk.domain.roles import ROTATING
from teamdesk.models import Attendance, Meeting, Recusal
from teamdesk.services.meeting.calling import pass_roles_on
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.room import (
        AddGuest,
        EndRecusal,
        Recuse,
        RemoveGuest,
        SetAttendance,
        SetRole,
        SetRoles,
    )
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class RoomService:
    """The rooms of one team's meetings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def set_role(self, command: SetRole, origin: str = "") -> ChangeSet:
        """Give somebody a role; a role that goes round has one at a time.

        The one that she leaves for it goes to the next in turn who is free.
        """
        with self._at.writing() as work:
            chosen = self._attendance(work, command.attendance_id)
            leaves_one = {chosen.role, command.role} <= set(ROTATING) and (
                chosen.role is not command.role
            )
            if command.role in ROTATING:
                for row in room_queries.attendance(work.session, chosen.meeting_id, {}):
                    if row.role is command.role and row.id != chosen.id:
                        work.get(Attendance, row.id).role = MeetingRole.MEMBER
            chosen.role = command.role
            if leaves_one:
                self._pass_roles_on(work, chosen.meeting_id)
            return work.commit(origin)

    def set_roles(self, command: SetRoles, origin: str = "") -> ChangeSet:
        """Give several their roles as they are told, none taken from anybody else."""
        with self._at.writing() as work:
            for attendance_id, role in command.roles:
                self._attendance(work, attendance_id).role = role
            return work.commit(origin)

    def set_attendance(self, command: SetAttendance, origin: str = "") -> ChangeSet:
        """Note whether somebody is there, since when and until when.

        The role of who can't come goes to the next in turn, before the meeting and in it; who
        comes after all takes one that is nobody's.

        Raises:
            LeftBeforeArrival: she would have gone before she came.
        """
        came, went = command.arrived_at, command.left_at
        if came is not None and went is not None and went < came:
            raise LeftBeforeArrival
        with self._at.writing() as work:
            row = self._attendance(work, command.attendance_id)
            was_away = row.presence is Presence.APOLOGIES
            row.presence, row.arrived_at, row.left_at = command.presence, came, went
            if was_away or row.presence is Presence.APOLOGIES:
                self._pass_roles_on(work, row.meeting_id)
            return work.commit(origin, for_every_view=True)

    def add_guest(self, command: AddGuest, origin: str = "") -> ChangeSet:
        """Put a guest on the list, or back on it as she stood there.

        Raises:
            TextMissing: a guest has a name, and one from outside an organisation.
        """
        name, organisation = clean(command.name), clean(command.organisation)
        if not name:
            raise TextMissing("name")
        if command.is_external and not organisation:
            raise TextMissing("organisation")
        with self._at.writing() as work:
            self._open(work, command.meeting_id)
            work.add(
                Attendance(
                    id=command.attendance_id or uuid4(),
                    meeting_id=command.meeting_id,
                    name=name,
                    organisation=organisation,
                    role=command.role,
                    presence=command.presence,
                    arrived_at=command.arrived_at,
                    left_at=command.left_at,
                    is_external=command.is_external,
                )
            )
            # A guest who is there closes cases, whoever looks.
            return work.commit(origin, for_every_view=True)

    def remove_guest(self, command: RemoveGuest, origin: str = "") -> ChangeSet:
        """Take a guest off the list; members stay on it."""
        with self._at.writing() as work:
            row = self._attendance(work, command.attendance_id)
            if row.member_id is None:
                work.remove(row)
            return work.commit(origin, for_every_view=True)

    def recuse(self, command: Recuse, origin: str = "") -> ChangeSet:
        """Note that a member is disqualified in a case; noting it twice changes nothing.

        One that was ended stands again under its own id: an undo takes back what it did.
        """
        with self._at.writing() as work:
            known = room_queries.closed_to(work.session, command.member_id, self._at.today)
            if command.case_id in known:
                return ChangeSet()
            recusal_id = command.recusal_id or uuid4()
            ended = work.session.get(Recusal, recusal_id)
            if ended is not None:
                ended.ended_on = None
            else:
                work.add(
                    Recusal(
                        id=recusal_id,
                        case_id=command.case_id,
                        member_id=command.member_id,
                        meeting_id=command.meeting_id,
                        noted_at=self._at.clock.now(),
                    )
                )
            return work.commit(origin, for_every_view=True)

    def end_recusal(self, command: EndRecusal, origin: str = "") -> ChangeSet:
        """Open the case to the member again.

        Raises:
            NotYours: nobody clears herself (domain notes 7.8).
        """
        with self._at.writing() as work:
            recusal = work.get(Recusal, command.recusal_id)
            if recusal.member_id == self._at.member_id:
                raise NotYours
            recusal.ended_on = self._at.today
            return work.commit(origin, for_every_view=True)

    def _pass_roles_on(self, work: UnitOfWork, meeting_id: UUID) -> None:
        known = team_queries.members_by_id(work.session, self._at.team_id)
        work.flush()
        meeting = work.get(Meeting, meeting_id)
        pass_roles_on(work, self._at, meeting, known)

    def _attendance(self, work: UnitOfWork, attendance_id: UUID) -> Attendance:
        row = work.get(Attendance, attendance_id)
        self._open(work, row.meeting_id)
        return row

    def _open(self, work: UnitOfWork, meeting_id: UUID) -> None:
        if work.get(Meeting, meeting_id).status is MeetingStatus.CLOSED:
            raise MeetingIsClosed
