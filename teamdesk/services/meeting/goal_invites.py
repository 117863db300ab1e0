"""Who is called to a goal meeting: the person first, the coordinator, and whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole
from teamdesk.models import Attendance, CaseFile, Person
from teamdesk.storage.queries import rooms as room_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.models import Meeting
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def invite_to_talk(
    work: UnitOfWork, at: Workplace, meeting: Meeting, members: dict[UUID, MemberRow]
) -> None:
    """Put on the list whoever isn't there yet; nobody is called for being in the team."""
    case = work.get(CaseFile, meeting.case_id) if meeting.case_id else None
    if case is None:
        return
    listed = room_queries.attendance(work.session, meeting.id, members)
    known = {row.member.id for row in listed if row.member}
    if not any(row.role is MeetingRole.PERSON for row in listed):
        name = work.get(Person, case.person_id).name
        work.add(Attendance(meeting_id=meeting.id, name=name, role=MeetingRole.PERSON))
    for member_id in {case.coordinator_id, at.member_id} - known:
        if member_id in members:
            name = members[member_id].name
            work.add(Attendance(meeting_id=meeting.id, member_id=member_id, name=name))
