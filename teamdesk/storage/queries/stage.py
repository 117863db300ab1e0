"""The person on stage: everything about one case that a meeting looks at."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, or_, select

from teamdesk.domain.calendar import age_on, weeks_between
from teamdesk.domain.meetings import Presence
from teamdesk.domain.rows.meeting import PreparationRow, StageRows
from teamdesk.models import AgendaItem, Attendance, CaseFile, Person, Phase, Preparation
from teamdesk.storage.queries.case_facts import outside_coordinator
from teamdesk.storage.queries.goals import goals_of_case
from teamdesk.storage.queries.meetings import decisions
from teamdesk.storage.queries.preparing import notes_for
from teamdesk.storage.queries.scores import scores_of_case
from teamdesk.storage.queries.tasks import tasks_of_case

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.team import MemberRow

# A promise that was kept since the last meeting is shown with its tick.
LATELY = timedelta(days=7)

HEAD_COLUMNS = (
    CaseFile.version,
    CaseFile.team_id,
    CaseFile.need_level,
    CaseFile.phase_since,
    CaseFile.period_ends_on,
    CaseFile.next_evaluation_on,
    CaseFile.next_evaluation_is_week,
    CaseFile.coordinator_id,
    outside_coordinator().label("outside"),
    Person.id.label("person_id"),
    Person.name,
    Person.birth_date,
    Person.what_matters,
    Person.what_matters_on,
    Phase.kind,
    Phase.name.label("phase_name"),
    Phase.weeks,
)


def stage(
    session: Session,
    meeting_id: UUID,
    item: AgendaRow,
    today: date,
    members: Mapping[UUID, MemberRow],
) -> StageRows:
    """The stage of one agenda item."""
    head = _head(session, item.case_id)
    tasks = tasks_of_case(session, item.case_id, members)
    here = (Preparation.meeting_id == meeting_id) & (Preparation.case_id == item.case_id)
    prepared = _preparations(session, here, members)
    notes = notes_for(session, head.team_id, members, meeting_id)
    return StageRows(
        item=item,
        case_version=head.version,
        person_id=head.person_id,
        name=head.name,
        age=age_on(head.birth_date, today) if head.birth_date else None,
        phase_kind=head.kind,
        phase_name=head.phase_name,
        week=weeks_between(head.phase_since, today) if head.phase_since else None,
        weeks=head.weeks,
        period_ends_on=head.period_ends_on,
        next_evaluation_on=head.next_evaluation_on,
        next_evaluation_is_week=head.next_evaluation_is_week,
        what_matters=head.what_matters,
        what_matters_on=head.what_matters_on,
        coordinator=members.get(head.coordinator_id) if head.coordinator_id else None,
        outside_coordinator=head.outside or "",
        goals=goals_of_case(session, item.case_id),
        promises=tuple(
            task
            for task in tasks
            if task.meeting_id != meeting_id
            and (task.status.is_open or (task.done_on or date.min) >= today - LATELY)
        ),
        preparations=tuple(prepared[item.case_id]),
        scores=scores_of_case(session, item.case_id),
        note=session.scalar(select(AgendaItem.note).where(AgendaItem.id == item.id)) or "",
        actions=tuple(task for task in tasks if task.meeting_id == meeting_id),
        decisions=tuple(row for _case, row in decisions(session, meeting_id, item.case_id)),
        quick_notes=tuple(note for note in notes if note.case_id == item.case_id),
    )


def _head(session: Session, case_id: UUID) -> Row[*tuple[Any, ...]]:
    return session.execute(
        select(*HEAD_COLUMNS)
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.id == case_id)
    ).one()


def preparations_of_meeting(
    session: Session, meeting_id: UUID, members: Mapping[UUID, MemberRow]
) -> dict[UUID, list[PreparationRow]]:
    """What was prepared for a meeting, by case, each list in the team's order."""
    return _preparations(session, Preparation.meeting_id == meeting_id, members)


def _preparations(
    session: Session, where: ColumnElement[bool], members: Mapping[UUID, MemberRow]
) -> dict[UUID, list[PreparationRow]]:
    found = session.execute(
        select(
            Preparation.case_id,
            Preparation.member_id,
            Preparation.status_text,
            Preparation.assessment_text,
            Preparation.proposal,
            Preparation.persons_view,
            Preparation.written_by_id,
            or_(Attendance.presence == Presence.APOLOGIES, Attendance.left_at.is_not(None)),
        )
        .join(
            Attendance,
            (Attendance.meeting_id == Preparation.meeting_id)
            & (Attendance.member_id == Preparation.member_id),
            isouter=True,
        )
        .where(where)
    )
    prepared: dict[UUID, list[PreparationRow]] = defaultdict(list)
    for case_id, member_id, status, assessment, proposal, view, pen, is_absent in found:
        if member_id in members:
            writer = members.get(pen) if pen else None
            who, absent = members[member_id], bool(is_absent)
            row = PreparationRow(who, status, assessment, proposal, view, writer, absent)
            prepared[case_id].append(row)
    for rows in prepared.values():
        rows.sort(key=_colour)
    return prepared


def _colour(row: PreparationRow) -> int:
    return row.member.colour
