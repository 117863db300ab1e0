"""Everybody a meeting calls is on its list, and the roles go round among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole, Presence
from teamdesk.domain.roles import ROTATING, fill_in, next_roles, stand_ins
from teamdesk.models import Attendance, Meeting
from teamdesk.services.meeting.goal_invites import invite_to_talk
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import series as series_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def invite(work: UnitOfWork, at: Workplace, meeting: Meeting) -> None:
    """Everybody the series calls who isn't on the list; at the first call the roles go round."""
    members = team_queries.members_by_id(work.session, at.team_id)
    if meeting.case_id is not None:
        invite_to_talk(work, at, meeting, members)
        return
    chosen = series_queries.members_of_series(work.session, meeting.series_id)
    listed = room_queries.attendance(work.session, meeting.id, members)
    known = {row.member.id for row in listed if row.member}
    called = [
        member
        for member in members.values()
        if member.is_active and (not chosen or member.id in chosen) and member.id not in known
    ]
    work.add_all(
        Attendance(meeting_id=meeting.id, member_id=member.id, name=member.name)
        for member in called
    )
    work.flush()
    if any(row.role in ROTATING for row in listed):
        pass_roles_on(work, at, meeting, members)
    else:
        _give_roles(work, at, meeting, members)


def pass_roles_on(
    work: UnitOfWork, at: Workplace, meeting: Meeting, members: dict[UUID, MemberRow]
) -> None:
    """Let the next in turn have the role of who can't come: nobody finds out in the room.

    Where everybody else has a role already, it is nobody's until somebody is free for it.
    """
    called = room_queries.attendance(work.session, meeting.id, members)
    rows = {row.member.id: row for row in called if row.member}
    held = {row.role: member_id for member_id, row in rows.items() if row.role in ROTATING}
    away = {who for who, row in rows.items() if row.presence is Presence.APOLOGIES}
    for member_id in away.intersection(held.values()):
        work.get(Attendance, rows[member_id].id).role = MeetingRole.MEMBER
    taken = stand_ins(list(rows), held, away)
    there = {role: who for role, who in held.items() if who not in away} | taken
    if len(there) < len(ROTATING):
        last = room_queries.roles_before(work.session, meeting.id, meeting.series_id, at.team_id)
        taken |= fill_in(list(rows), there, away, last)
    for role, member_id in taken.items():
        work.get(Attendance, rows[member_id].id).role = role


def _give_roles(
    work: UnitOfWork, at: Workplace, meeting: Meeting, members: dict[UUID, MemberRow]
) -> None:
    last = room_queries.roles_before(work.session, meeting.id, meeting.series_id, at.team_id)
    listed = room_queries.attendance(work.session, meeting.id, members)
    come = [row for row in listed if row.member and row.presence is not Presence.APOLOGIES]
    roles = next_roles([row.member.id for row in come if row.member], last)
    for row in come:
        if row.member and row.member.id in roles:
            work.get(Attendance, row.id).role = roles[row.member.id]
