"""Who is called to a meeting, who had which role, and who may not be in the room."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import aliased

from teamdesk.domain.meetings import MeetingStatus, Presence
from teamdesk.domain.roles import ROTATING
from teamdesk.domain.rows.room import AttendanceRow, RecusalRow
from teamdesk.models import (
    AgendaItem,
    Attendance,
    CaseFile,
    Consent,
    Meeting,
    Member,
    Recusal,
)
from teamdesk.storage.closed_cases import closed_too
from teamdesk.storage.queries.closed import holds
from teamdesk.storage.queries.plan_parts import CONSENT_FIELDS, consent_row

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.meetings import MeetingRole
    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.domain.rows.team import MemberRow


def attendance(
    session: Session, meeting_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[AttendanceRow, ...]:
    """Members and guests of a meeting, members in the team's order."""
    found = session.execute(
        select(
            Attendance.id,
            Attendance.member_id,
            Attendance.name,
            Attendance.organisation,
            Attendance.role,
            Attendance.presence,
            Attendance.arrived_at,
            Attendance.left_at,
            Attendance.is_external,
        ).where(Attendance.meeting_id == meeting_id)
    )
    rows = [
        AttendanceRow(
            row.id,
            members.get(row.member_id) if row.member_id else None,
            row.name,
            row.organisation,
            row.role,
            row.presence,
            row.arrived_at,
            row.left_at,
            row.is_external,
        )
        for row in found
    ]
    return tuple(sorted(rows, key=lambda row: (row.member.colour if row.member else 99, row.name)))


def roles_before(
    session: Session, meeting_id: UUID, series_id: UUID | None, team_id: UUID
) -> dict[MeetingRole, UUID]:
    """Who had the rotating roles in the last meeting of the same series that was held."""
    last = (
        select(Meeting.id)
        .where(
            Meeting.team_id == team_id,
            Meeting.series_id.is_not_distinct_from(series_id),
            Meeting.status == MeetingStatus.CLOSED,
            Meeting.id != meeting_id,
        )
        .order_by(Meeting.held_on.desc(), Meeting.closed_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    found = session.execute(
        select(Attendance.role, Attendance.member_id).where(
            Attendance.meeting_id == last,
            Attendance.role.in_(ROTATING),
            Attendance.member_id.is_not(None),
        )
    )
    return {role: member_id for role, member_id in found if member_id is not None}


def absent(session: Session, meeting_id: UUID) -> frozenset[UUID]:
    """The members who have sent apologies for a meeting."""
    found = session.scalars(
        select(Attendance.member_id).where(
            Attendance.meeting_id == meeting_id,
            Attendance.presence == Presence.APOLOGIES,
            Attendance.member_id.is_not(None),
        )
    )
    return frozenset(member_id for member_id in found if member_id is not None)


def recusals(session: Session, team_id: UUID, today: date) -> tuple[RecusalRow, ...]:
    """Who is disqualified in which case of a team now, the latest first."""
    asked = (
        select(Recusal.id, Recusal.case_id, Recusal.member_id, Member.name, Recusal.noted_at)
        .join(CaseFile, CaseFile.id == Recusal.case_id)
        .join(Member, Member.id == Recusal.member_id)
        .where(CaseFile.team_id == team_id, holds(today))
        .order_by(Recusal.noted_at.desc())
    )
    # Who is disqualified in what is no content: she herself sees that she is.
    found = session.execute(closed_too(asked))
    return tuple(RecusalRow(*row) for row in found)


def recusals_of_meeting(
    session: Session, meeting_id: UUID, today: date
) -> dict[UUID, list[RecusalRow]]:
    """Who is disqualified in which case of a meeting, by case; also what is about her person."""
    named, listed = aliased(CaseFile), aliased(CaseFile)
    asked = (
        select(Recusal.id, listed.id, Recusal.member_id, Member.name, Recusal.noted_at)
        .join(named, named.id == Recusal.case_id)
        .join(listed, listed.person_id == named.person_id)
        .join(AgendaItem, AgendaItem.case_id == listed.id)
        .join(Member, Member.id == Recusal.member_id)
        .where(AgendaItem.meeting_id == meeting_id, holds(today))
        .order_by(Recusal.noted_at)
    )
    found: dict[UUID, list[RecusalRow]] = defaultdict(list)
    for row in session.execute(closed_too(asked)):
        found[row[1]].append(RecusalRow(*row))
    return found


def consents_of_meeting(session: Session, meeting_id: UUID) -> Mapping[UUID, list[ConsentRow]]:
    """The answers of each person on an agenda, by case; a case without any is among them."""
    columns = [getattr(Consent, name) for name in CONSENT_FIELDS]
    asked = (
        select(AgendaItem.case_id, *columns)
        .join(CaseFile, CaseFile.id == AgendaItem.case_id)
        .join(Consent, Consent.person_id == CaseFile.person_id, isouter=True)
        .where(AgendaItem.meeting_id == meeting_id)
    )
    answers: dict[UUID, list[ConsentRow]] = {}
    for case_id, *values in session.execute(asked):
        known = answers.setdefault(case_id, [])
        if values[0] is not None:
            known.append(consent_row(values))
    return answers


def closed_to(session: Session, member_id: UUID, today: date) -> frozenset[UUID]:
    """The cases in which a member is disqualified (inhabil) now."""
    asked = select(Recusal.case_id).where(Recusal.member_id == member_id, holds(today))
    return frozenset(session.scalars(closed_too(asked)))
