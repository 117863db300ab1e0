"""Everything a team has, in one list of each kind."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.overview import CaseSummary, MeetingSummary
from teamdesk.models import CaseFile, Goal, Meeting, MeetingDecision, Person, Phase
from teamdesk.storage.queries.case_facts import outside_coordinator
from teamdesk.storage.queries.meetings import meetings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.team import MemberRow


def cases(
    session: Session, team_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[CaseSummary, ...]:
    """Every case the team has had, by number."""
    goals = _goals(session, team_id)
    found = session.execute(
        select(
            CaseFile.id,
            CaseFile.number,
            Person.name,
            Person.birth_date,
            Phase.kind,
            CaseFile.need_level,
            CaseFile.coordinator_id,
            CaseFile.referred_on,
            CaseFile.next_evaluation_on,
            CaseFile.ended_on,
            CaseFile.end_reason,
            outside_coordinator().label("outside"),
        )
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id)
        .order_by(CaseFile.number, CaseFile.id)
    )
    return tuple(
        CaseSummary(
            id=row.id,
            number=row.number,
            name=row.name,
            birth_date=row.birth_date,
            phase=row.kind,
            need_level=row.need_level,
            coordinator=members.get(row.coordinator_id) if row.coordinator_id else None,
            referred_on=row.referred_on,
            next_evaluation_on=row.next_evaluation_on,
            ended_on=row.ended_on,
            end_reason=row.end_reason,
            goals=tuple(goals[row.id]),
            outside_coordinator=row.outside or "",
        )
        for row in found
    )


def meetings_with_decisions(session: Session, team_id: UUID) -> tuple[MeetingSummary, ...]:
    """Every meeting, the newest first, with what it settled."""
    settled: dict[UUID, list[tuple[str, str]]] = defaultdict(list)
    found = session.execute(
        select(MeetingDecision.meeting_id, CaseFile.number, MeetingDecision.text)
        .join(Meeting, Meeting.id == MeetingDecision.meeting_id)
        .outerjoin(CaseFile, CaseFile.id == MeetingDecision.case_id)
        .where(Meeting.team_id == team_id)
        .order_by(CaseFile.number, MeetingDecision.id)
    )
    for meeting_id, number, text in found:
        settled[meeting_id].append((number or "", text))
    return tuple(
        MeetingSummary(meeting, tuple(settled[meeting.id]))
        for meeting in meetings(session, team_id)
    )


def _goals(session: Session, team_id: UUID) -> Mapping[UUID, list[tuple[str, GoalStatus]]]:
    goals: dict[UUID, list[tuple[str, GoalStatus]]] = defaultdict(list)
    found = session.execute(
        select(Goal.case_id, Goal.text, Goal.status)
        .join(CaseFile, CaseFile.id == Goal.case_id)
        .where(CaseFile.team_id == team_id)
        .order_by(Goal.case_id, Goal.position)
    )
    for case_id, text, status in found:
        goals[case_id].append((text, status))
    return goals
