"""What a meeting said, gathered for its minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Self

from teamdesk.domain.case_ticks import case_ticks
from teamdesk.domain.effect_told import effect_of
from teamdesk.domain.in_room import OnStage, names_inside
from teamdesk.domain.meetings import (
    CaseTick,
    DecisionEffect,
    MeetingKind,
    MeetingRole,
    MeetingStatus,
    Presence,
)
from teamdesk.exports.papers.meeting.minutes_content import (
    AttendeeContent,
    CaseContent,
    DecisionContent,
    GoalContent,
    MinutesContent,
    PromiseContent,
    RecusedContent,
)
from teamdesk.services.meeting.taken_up import cases_in_question
from teamdesk.storage.queries import minutes as minutes_queries
from teamdesk.storage.queries import preparing as preparing_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.meeting import DecisionRow, SpokenOfRow
    from teamdesk.domain.rows.minutes import PromiseTold
    from teamdesk.domain.rows.preparing import QuickNoteRow
    from teamdesk.domain.rows.room import AttendanceRow, RecusalRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.models import Meeting
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def gather_minutes(work: UnitOfWork, at: Workplace, meeting: Meeting) -> MinutesContent:
    """Everything the minutes hold, as it stands in this transaction."""
    session = work.session
    members = team_queries.members_by_id(session, at.team_id)
    team = team_queries.team(session, at.team_id)
    attendance = room_queries.attendance(session, meeting.id, members)
    recusals = room_queries.recusals_of_meeting(session, meeting.id, at.today)
    tasks = task_queries.tasks_of_team(session, at.team_id, at.today, members)
    told = minutes_queries.told_of_promises(session, at.team_id, meeting.id)
    notes = preparing_queries.notes_for(session, at.team_id, members, meeting.id)
    about = cases_in_question(work, meeting)
    spoken = minutes_queries.cases_of_meeting(session, meeting.id, members)
    taken_up = [note for note in notes if note.is_taken_up]
    # Closing counts the meeting in; before that it counts here. A goal meeting carries nothing.
    counts = meeting.status is not MeetingStatus.CLOSED and meeting.kind is not MeetingKind.GOAL
    return MinutesContent(
        team=team.name,
        municipality=team.municipality,
        held_on=meeting.held_on,
        starts_at=_local(meeting.started_at) or meeting.starts_at,
        ends_at=_ended_at(meeting, spoken),
        closed_on=meeting.closed_at.astimezone().date() if meeting.closed_at else None,
        attendees=tuple(
            _attendee(row)
            for row in person_first(attendance)
            if row.presence is not Presence.UNKNOWN
        ),
        cases=tuple(
            _case(row, taken_up, _Room.of(row, attendance, recusals), told) for row in spoken
        ),
        carried_over=tuple(
            _promise(task, told.get(task.id), is_in_meeting=counts)
            for task in tasks
            if task.status.is_open
            and task.meeting_id != meeting.id
            and (about is None or task.case_id in about)
        ),
        shared_matters="\n".join(note.text for note in taken_up if note.case_id is None),
        next_meeting_on=meeting.next_meeting_on,
        is_practice=at.is_practice,
        kind=meeting.kind,
        place=meeting.place,
    )


def person_first(rows: Iterable[AttendanceRow]) -> tuple[AttendanceRow, ...]:
    """The person whom a goal meeting is about stands before those who help."""
    return tuple(sorted(rows, key=lambda row: row.role is not MeetingRole.PERSON))


def _local(moment: datetime | None) -> time | None:
    """What the clock on the wall said."""
    return moment.astimezone().time() if moment else None


def _ended_at(meeting: Meeting, spoken: Iterable[SpokenOfRow]) -> time | None:
    """When it ended; where it was left open until another day, when the last case was over."""
    closed = meeting.closed_at
    if closed is None or closed.astimezone().date() == meeting.held_on:
        return _local(closed)
    ends = (row.ended_at for row in spoken if row.ended_at is not None)
    same_day = [end for end in ends if end.astimezone().date() == meeting.held_on]
    return _local(max(same_day, default=None))


def _attendee(row: AttendanceRow) -> AttendeeContent:
    return AttendeeContent(
        name=row.name,
        profession=row.member.profession if row.member else "",
        role=row.role,
        organisation=row.organisation,
        is_present=row.presence is Presence.PRESENT,
        arrived_at=row.arrived_at,
        left_at=row.left_at,
        is_external=row.is_external,
    )


def _recused(row: RecusalRow) -> RecusedContent:
    noted = row.noted_at.astimezone()
    return RecusedContent(row.member_name, noted.date(), noted.time().replace(microsecond=0))


@dataclass(frozen=True, slots=True)
class _Room:
    """Who was in the room while a case was on stage."""

    recused: Sequence[RecusalRow]
    inside: tuple[str, ...]

    @classmethod
    def of(
        cls,
        row: SpokenOfRow,
        attendance: Sequence[AttendanceRow],
        recusals: Mapping[UUID, Sequence[RecusalRow]],
    ) -> Self:
        recused = recusals.get(row.line.case_id, ())
        begun, ended = _local(row.begun_at), _local(row.ended_at)
        if begun is not None and ended is not None and ended < begun:
            # It was left on stage until another day.
            ended = time.max
        shown = OnStage(begun, ended) if begun and ended else None
        members = {each.member_id for each in recused}
        return cls(recused, names_inside(attendance, shown, members))


def _case(
    row: SpokenOfRow,
    taken_up: Sequence[QuickNoteRow],
    room: _Room,
    told: Mapping[UUID, PromiseTold],
) -> CaseContent:
    line = row.line
    views = (prepared.persons_view for prepared in row.preparations)
    ticked = case_ticks(line, row.actions, row.decisions)
    notes = tuple(note.text for note in taken_up if note.case_id == line.case_id)
    return CaseContent(
        label=line.person_name,
        recused=tuple(_recused(each) for each in room.recused),
        inside=room.inside,
        number=line.case_number,
        depth=line.depth,
        reason=line.reason,
        phase=line.phase_kind,
        reason_text=line.why,
        what_matters=row.what_matters,
        what_matters_on=row.what_matters_on,
        persons_view=" ".join(view for view in views if view),
        goals=tuple(_goal(goal) for goal in row.goals),
        taken_up=notes,
        note=row.note,
        decisions=tuple(_decision(each, row) for each in row.decisions),
        actions=tuple(_promise(task, told.get(task.id)) for task in row.actions),
        next_evaluation_on=row.next_evaluation_on,
        next_evaluation_is_week=row.next_evaluation_is_week,
        ticks=tuple(tick for tick in CaseTick if tick in ticked),
        told_by=line.told_by,
    )


def _decision(decision: DecisionRow, row: SpokenOfRow) -> DecisionContent:
    value = effect_of(decision, row)
    is_period = decision.effect is DecisionEffect.PERIOD
    return DecisionContent(
        text=decision.text,
        effective_on=decision.effective_on,
        effect=decision.effect,
        effect_on=row.period_ends_on if is_period else None,
        effect_of=value.name if value else "",
        reason=decision.reason,
    )


def _goal(goal: GoalRow) -> GoalContent:
    return GoalContent(goal.text, goal.status, goal.previous, goal.target_on)


def _promise(
    task: TaskRow, told: PromiseTold | None, *, is_in_meeting: bool = False
) -> PromiseContent:
    return PromiseContent(
        text=task.text,
        owner=task.owner.name if task.owner else task.owner_name,
        due_on=task.due_on,
        status=task.status,
        goal=told.goal if told else "",
        measure=told.measure if told else "",
        case_label=task.person_name,
        times_carried=task.time_number(is_in_meeting=is_in_meeting),
        reason=task.waiting_for or (told.reason if told else ""),
    )
