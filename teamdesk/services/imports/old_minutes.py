"""What imported minutes say, frozen as the program freezes its own.

Only what the file tells: how the goals stood and what pressed that day nobody wrote down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.meetings import ActionStatus, AgendaReason, Depth, Presence
from teamdesk.exports.papers.meeting.minutes_content import (
    AttendeeContent,
    CaseContent,
    DecisionContent,
    MinutesContent,
    PromiseContent,
)
from teamdesk.services.freezing import freeze
from teamdesk.storage.queries import imports as import_queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.imports.minutes_records import MinutesNote, MinutesRecord
    from teamdesk.models import ActionItem, Attendance, CaseFile, Meeting, MeetingDecision
    from teamdesk.services.imports.writing import Writing


def freeze_old_minutes(
    record: MinutesRecord,
    meeting: Meeting,
    stored: tuple[Sequence[Attendance], Sequence[MeetingDecision], Sequence[ActionItem]],
    writing: Writing,
) -> dict[str, Any]:
    """The content of a meeting that was held before the program came."""
    attendance, decisions, actions = stored
    team = import_queries.team(writing.work.session, writing.at.team_id)
    cases = []
    for note in record.notes:
        case = writing.cases.case_at(note.person_id, record.day)
        if case is not None:
            cases.append(_case(note, case, (decisions, actions), writing))
    return freeze(
        MinutesContent(
            team=team.name,
            municipality=team.municipality,
            held_on=record.day,
            starts_at=meeting.starts_at,
            ends_at=None,
            closed_on=record.day,
            attendees=tuple(_attendee(row, writing) for row in attendance),
            cases=tuple(cases),
            shared_matters="\n".join(record.other_lines),
            next_meeting_on=record.next_meeting,
        )
    )


def _attendee(row: Attendance, writing: Writing) -> AttendeeContent:
    member = writing.crew.find(row.name) if row.member_id else None
    return AttendeeContent(
        name=row.name,
        profession=member.profession if member else "",
        role=row.role,
        is_present=row.presence is Presence.PRESENT,
    )


def _case(
    note: MinutesNote,
    case: CaseFile,
    stored: tuple[Sequence[MeetingDecision], Sequence[ActionItem]],
    writing: Writing,
) -> CaseContent:
    decisions, actions = stored
    session = writing.work.session
    return CaseContent(
        label=import_queries.name_of(session, note.person_id),
        number=case.number,
        depth=Depth.DISCUSSED,
        reason=AgendaReason.ROUTINE,
        phase=import_queries.phase_kind(session, case.phase_id),
        note="\n".join(note.lines),
        decisions=tuple(
            DecisionContent(text=row.text, effective_on=row.effective_on, reason=row.reason or "")
            for row in decisions
            if row.case_id == case.id
        ),
        actions=tuple(_promise(row, writing) for row in actions if row.case_id == case.id),
    )


def _promise(row: ActionItem, writing: Writing) -> PromiseContent:
    owners = {member.id: member.name for member in writing.crew.members}
    return PromiseContent(
        text=row.text,
        owner=owners.get(row.owner_id, "") if row.owner_id else row.owner_name,
        due_on=row.due_on,
        status=ActionStatus.OPEN,
    )
