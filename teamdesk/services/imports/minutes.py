"""Minutes of a meeting that was held before the program came: closed from the start."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.meetings import MeetingRole, MeetingStatus, Presence
from teamdesk.imports.written_dates import DateSense, Direction, find_date
from teamdesk.imports.written_reasons import split_reason
from teamdesk.models import ActionItem, AgendaItem, Attendance, Meeting, MeetingDecision
from teamdesk.services.imports.old_minutes import freeze_old_minutes
from teamdesk.services.imports.report import decision_key
from teamdesk.storage.queries import imports as import_queries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.imports.minutes_records import MinutesRecord
    from teamdesk.models import Member
    from teamdesk.services.imports.writing import Writing

_DECIDED = re.compile(r"^\s*[^\W\d_]+(?: om| at)?\s*:\s*")


def write_minutes(records: Sequence[MinutesRecord], writing: Writing) -> None:
    """Store each meeting that isn't known, with what it said, decided and promised."""
    for record in records:
        if not writing.ledger.knows(record.fingerprint):
            _write_meeting(record, writing)
        writing.step(1)


def _write_meeting(record: MinutesRecord, writing: Writing) -> None:
    work = writing.work
    meeting = _meeting(record, writing)
    writing.ledger.enter(record.fingerprint, meeting.id, record.place.file)
    attendance = list(_attendance(record, meeting, writing))
    decisions = list(_decisions(record, meeting, writing))
    actions = list(_actions(record, meeting, writing))
    work.add_all([*attendance, *_agenda(record, meeting, writing), *decisions, *actions])
    stored = (attendance, decisions, actions)
    meeting.minutes_content = freeze_old_minutes(record, meeting, stored, writing)
    work.flush()
    _plan_next(record, meeting, writing)
    work.flush()


def _meeting(record: MinutesRecord, writing: Writing) -> Meeting:
    """The meeting that was planned for the day, if nobody has begun it, else one of its own."""
    work, at = writing.work, writing.at
    meeting = import_queries.meeting_on(work.session, at.team_id, record.day)
    if meeting is None or meeting.status is not MeetingStatus.PLANNED:
        meeting = Meeting(id=uuid4(), team_id=at.team_id, held_on=record.day)
        work.add(meeting)
    meeting.status = MeetingStatus.CLOSED
    meeting.closed_at = writing.moment_of(record.day)
    meeting.next_meeting_on = record.next_meeting
    work.flush()
    return meeting


def _attendance(record: MinutesRecord, meeting: Meeting, writing: Writing) -> Iterator[Attendance]:
    """Those whom the minutes name; who was invited already is noted on the same line."""
    note_taker = writing.crew.find(record.note_taker)
    listed = import_queries.attendance_of(writing.work.session, meeting.id)
    for presence, names in (
        (Presence.PRESENT, record.present),
        (Presence.APOLOGIES, record.absent),
    ):
        for name in names:
            member = writing.crew.find(name)
            row = (listed.get(member.id) if member else None) or Attendance(meeting_id=meeting.id)
            row.member_id = member.id if member else None
            row.name = member.name if member else name
            row.role = _role(member, note_taker)
            row.presence = presence
            yield row


def _role(member: Member | None, note_taker: Member | None) -> MeetingRole:
    if member is None:
        return MeetingRole.GUEST
    return MeetingRole.MINUTE_TAKER if member is note_taker else MeetingRole.MEMBER


def _agenda(record: MinutesRecord, meeting: Meeting, writing: Writing) -> Iterator[AgendaItem]:
    listed = import_queries.agenda_of(writing.work.session, meeting.id)
    for position, note in enumerate(record.notes):
        case = writing.cases.case_at(note.person_id, meeting.held_on)
        if case is not None:
            item = listed.get(case.id) or AgendaItem(meeting_id=meeting.id, case_id=case.id)
            item.position, item.is_done = position, True
            item.note = "\n".join(note.lines)
            yield item


def _decisions(
    record: MinutesRecord, meeting: Meeting, writing: Writing
) -> Iterator[MeetingDecision]:
    sense = DateSense(meeting.held_on, Direction.AFTER)
    for note in record.notes:
        case = writing.cases.case_at(note.person_id, meeting.held_on)
        if case is None:
            continue
        for number, line in enumerate(note.decisions):
            text = _DECIDED.sub("", split_reason(line)[0])
            decision = MeetingDecision(
                id=uuid4(),
                meeting_id=meeting.id,
                case_id=case.id,
                text=text[:1].upper() + text[1:],
                effective_on=find_date(line, sense),
                quote=line,
                reason=note.reasons[number] if number < len(note.reasons) else "",
            )
            key = decision_key(record.fingerprint, note.person_id, number)
            writing.ledger.enter(key, decision.id, record.place.file)
            yield decision


def _actions(record: MinutesRecord, meeting: Meeting, writing: Writing) -> Iterator[ActionItem]:
    for told in record.actions:
        if writing.ledger.knows(told.fingerprint):
            continue
        owners = [member for name in told.owners for member in writing.crew.find_all(name)]
        about = told.person_id
        case = writing.cases.case_at(about, meeting.held_on) if about else None
        action = ActionItem(
            id=uuid4(),
            team_id=writing.at.team_id,
            case_id=case.id if case else None,
            meeting_id=meeting.id,
            text=told.text,
            owner_id=owners[0].id if owners else None,
            owner_name="" if owners else ", ".join(told.owners),
            due_on=told.due,
            created_on=record.day,
            # One is responsible; the others, and a day as it was written, stand in the quote.
            quote=" · ".join(part for part in (", ".join(told.owners), told.due_text) if part),
        )
        writing.ledger.enter(told.fingerprint, action.id, record.place.file)
        yield action


def _plan_next(record: MinutesRecord, meeting: Meeting, writing: Writing) -> None:
    """The day that the minutes set becomes the next meeting's, unless it has passed."""
    day = record.next_meeting
    if day is None or day < writing.at.today:
        return
    session, team_id = writing.work.session, writing.at.team_id
    if import_queries.meeting_on(session, team_id, day) is not None:
        return
    planned = import_queries.planned_meeting(session, team_id)
    if planned is None:
        writing.work.add(
            Meeting(
                team_id=team_id,
                series_id=meeting.series_id,
                held_on=day,
                starts_at=meeting.starts_at,
                planned_minutes=meeting.planned_minutes,
            )
        )
    elif planned.status is MeetingStatus.PLANNED and planned.held_on > meeting.held_on:
        planned.held_on = day
