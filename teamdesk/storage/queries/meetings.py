"""Meetings, their agenda and those who take part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, func, or_, select

from teamdesk.domain.meetings import OPEN_STATUSES, AgendaReason, CaseTick, MeetingStatus
from teamdesk.domain.names import initials
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.domain.rows.meeting import DecisionRow, MeetingRow
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    CaseFile,
    Meeting,
    MeetingDecision,
    Person,
    Phase,
    Stay,
)
from teamdesk.storage.closed_cases import closed_in, closed_too

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import BindParameter, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.closed import ClosedBecause

MEETING_COLUMNS = (
    Meeting.id,
    Meeting.version,
    Meeting.kind,
    Meeting.held_on,
    Meeting.starts_at,
    Meeting.planned_minutes,
    Meeting.status,
    Meeting.started_at,
    Meeting.closed_at,
    Meeting.next_meeting_on,
    Meeting.current_item_id,
    Meeting.case_id,
    Meeting.series_id,
    Meeting.place,
)


def meetings(session: Session, team_id: UUID) -> tuple[MeetingRow, ...]:
    """All meetings of the team, the newest first."""
    found = session.execute(_meetings(team_id).order_by(Meeting.held_on.desc()))
    return tuple(MeetingRow(*row) for row in found)


def going_home(session: Session, team_id: UUID, day: date, since: date) -> dict[UUID, date]:
    """The discharge of those of the team who are at an institution on a day, or left it lately.

    Whoever came and left between two meetings would else be spoken of at neither: those who left
    after ``since``, the day of the meeting before, are there too.
    """
    found = session.execute(
        select(Stay.case_id, func.min(Stay.out_on))
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .where(CaseFile.team_id == team_id, Stay.in_on <= day, Stay.out_on > since)
        .group_by(Stay.case_id)
    )
    return {row[0]: row[1] for row in found}


def meeting(session: Session, meeting_id: UUID) -> MeetingRow | None:
    """One meeting."""
    row = session.execute(select(*MEETING_COLUMNS).where(Meeting.id == meeting_id)).first()
    return MeetingRow(*row) if row else None


def current_meeting(session: Session, team_id: UUID) -> MeetingRow | None:
    """The meeting that is open, else the next one that is planned for more than one person.

    Of two on one day the earlier is next; one without a time has the whole day before it.
    """
    is_shown = or_(Meeting.status == MeetingStatus.OPEN, Meeting.case_id.is_(None))
    row = session.execute(
        _meetings(team_id)
        .where(Meeting.status != MeetingStatus.CLOSED, is_shown)
        .order_by(
            (Meeting.status == MeetingStatus.OPEN).desc(),
            Meeting.held_on,
            Meeting.starts_at.asc().nulls_first(),
            Meeting.id,
        )
        .limit(1)
    ).first()
    return MeetingRow(*row) if row else None


def running_statement(team_id: UUID | BindParameter[UUID]) -> Select[*tuple[Any, ...]]:
    """The meetings that have begun and are not closed yet."""
    is_running = Meeting.status == MeetingStatus.OPEN
    return select(Meeting.id).where((Meeting.team_id == team_id) & is_running)


def has_running(session: Session, team_id: UUID) -> bool:
    """Whether a meeting of the team goes on."""
    return session.execute(running_statement(team_id).limit(1)).first() is not None


def agenda(session: Session, meeting_id: UUID) -> tuple[AgendaRow, ...]:
    """The lines of the agenda in order; one that is closed tells its place and number."""
    asked = (
        select(
            AgendaItem.id,
            AgendaItem.version,
            AgendaItem.case_id,
            CaseFile.number,
            Person.name,
            Person.short_name,
            Phase.kind,
            AgendaItem.position,
            AgendaItem.depth,
            AgendaItem.reason,
            AgendaItem.planned_minutes,
            AgendaItem.seconds,
            AgendaItem.is_done,
            AgendaItem.reason_for_presentation,
            AgendaItem.asked_by_id,
            AgendaItem.is_placed,
            AgendaItem.late_reason,
            AgendaItem.ticks,
            AgendaItem.told_by,
        )
        .join(CaseFile, CaseFile.id == AgendaItem.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.position)
    )
    closed = closed_in(session)
    lines = (_agenda_row(row) for row in session.execute(closed_too(asked)))
    return tuple(_closed_line(line, closed.why(line.case_id)) for line in lines)


def decisions(
    session: Session, meeting_id: UUID, case_id: UUID | None = None
) -> tuple[tuple[UUID, DecisionRow], ...]:
    """Decisions of a meeting with the case each is about."""
    where = [MeetingDecision.meeting_id == meeting_id]
    if case_id is not None:
        where.append(MeetingDecision.case_id == case_id)
    found = session.execute(
        select(
            MeetingDecision.case_id,
            MeetingDecision.id,
            MeetingDecision.version,
            MeetingDecision.text,
            MeetingDecision.effective_on,
            MeetingDecision.quote,
            MeetingDecision.effect,
            MeetingDecision.goal_id,
            MeetingDecision.reason,
        )
        .where(*where)
        .order_by(MeetingDecision.id)
    )
    return tuple((row[0], DecisionRow(*row[1:])) for row in found)


def open_actions_before(session: Session, team_id: UUID, meeting_id: UUID) -> Sequence[ActionItem]:
    """Promises of earlier meetings that are still open, to be carried over."""
    return session.scalars(
        select(ActionItem).where(
            ActionItem.team_id == team_id,
            ActionItem.status.in_(OPEN_STATUSES),
            ActionItem.meeting_id.is_distinct_from(meeting_id),
        )
    ).all()


def _meetings(team_id: UUID) -> Select[*tuple[Any, ...]]:
    return select(*MEETING_COLUMNS).where(Meeting.team_id == team_id)


def _closed_line(line: AgendaRow, why: ClosedBecause | None) -> AgendaRow:
    if why is None:
        return line
    return replace(
        line,
        person_name="",
        masked_name="",
        reason=AgendaReason.ROUTINE,
        why="",
        asked_by=None,
        late_reason="",
        ticks=frozenset(),
        told_by="",
        closed=why,
    )


def _agenda_row(row: Row[*tuple[Any, ...]]) -> AgendaRow:
    return AgendaRow(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        case_number=row.number,
        person_name=row.name,
        masked_name=row.short_name or initials(row.name),
        phase_kind=row.kind,
        position=row.position,
        depth=row.depth,
        reason=row.reason,
        planned_minutes=row.planned_minutes,
        seconds=row.seconds,
        is_done=row.is_done,
        why=row.reason_for_presentation,
        asked_by=row.asked_by_id,
        is_placed=row.is_placed,
        late_reason=row.late_reason,
        ticks=frozenset(CaseTick(tick) for tick in row.ticks),
        told_by=row.told_by,
    )
