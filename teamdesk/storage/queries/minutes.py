"""All cases of a meeting, as its minutes tell them: a statement a table, not one a case."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, or_, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.domain.rows.meeting import SpokenOfRow
from teamdesk.domain.rows.minutes import PromiseTold
from teamdesk.models import ActionItem, AgendaItem, CaseFile, Goal, Measure, Person
from teamdesk.storage.queries.goals import goals_of_meeting
from teamdesk.storage.queries.meetings import agenda, decisions
from teamdesk.storage.queries.stage import preparations_of_meeting
from teamdesk.storage.queries.tasks import tasks_of_meeting

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


def cases_of_meeting(
    session: Session, meeting_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[SpokenOfRow, ...]:
    """Everyone on the agenda who isn't closed, in its order, with what was said and settled."""
    heads = _heads(session, meeting_id)
    goals = goals_of_meeting(session, meeting_id)
    prepared = preparations_of_meeting(session, meeting_id, members)
    settled: dict[UUID, list[DecisionRow]] = defaultdict(list)
    for case_id, decision in decisions(session, meeting_id):
        settled[case_id].append(decision)
    promised: dict[UUID | None, list[TaskRow]] = defaultdict(list)
    for task in tasks_of_meeting(session, meeting_id, members):
        promised[task.case_id].append(task)
    return tuple(
        SpokenOfRow(
            line=line,
            note=heads[line.id].note,
            what_matters=heads[line.id].what_matters,
            what_matters_on=heads[line.id].what_matters_on,
            next_evaluation_on=heads[line.id].next_evaluation_on,
            next_evaluation_is_week=heads[line.id].next_evaluation_is_week,
            goals=tuple(goals[line.case_id]),
            preparations=tuple(prepared[line.case_id]),
            actions=tuple(promised[line.case_id]),
            decisions=tuple(settled[line.case_id]),
            begun_at=heads[line.id].begun_at,
            ended_at=heads[line.id].ended_at,
            period_ends_on=heads[line.id].period_ends_on,
            coordinator=_name(members, heads[line.id].coordinator_id),
        )
        for line in agenda(session, meeting_id)
        if line.closed is None
    )


def told_of_promises(session: Session, team_id: UUID, meeting_id: UUID) -> dict[UUID, PromiseTold]:
    """What minutes tell of a promise beside its own row: of the meeting's and of all open ones."""
    found = session.execute(
        select(
            ActionItem.id,
            Goal.text.label("goal"),
            Measure.text.label("measure"),
            ActionItem.status_reason,
        )
        .outerjoin(Goal, Goal.id == ActionItem.goal_id)
        .outerjoin(Measure, Measure.id == ActionItem.measure_id)
        .where(
            ActionItem.team_id == team_id,
            or_(ActionItem.meeting_id == meeting_id, ActionItem.status.in_(OPEN_STATUSES)),
        )
    )
    return {
        row.id: PromiseTold(row.goal or "", row.measure or "", row.status_reason) for row in found
    }


def _heads(session: Session, meeting_id: UUID) -> dict[UUID, Row[*tuple[Any, ...]]]:
    """What the agenda, the case and the person say of themselves, by the agenda's line."""
    return {
        row.id: row
        for row in session.execute(
            select(
                AgendaItem.id,
                AgendaItem.note,
                AgendaItem.begun_at,
                AgendaItem.ended_at,
                Person.what_matters,
                Person.what_matters_on,
                CaseFile.next_evaluation_on,
                CaseFile.next_evaluation_is_week,
                CaseFile.period_ends_on,
                CaseFile.coordinator_id,
            )
            .join(CaseFile, CaseFile.id == AgendaItem.case_id)
            .join(Person, Person.id == CaseFile.person_id)
            .where(AgendaItem.meeting_id == meeting_id)
        )
    }


def _name(members: Mapping[UUID, MemberRow], member_id: UUID | None) -> str:
    member = members.get(member_id) if member_id else None
    return member.name if member else ""
