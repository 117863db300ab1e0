"""What is written before and between meetings."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, or_, select

from teamdesk.domain.commands.preparing import PreparationWords
from teamdesk.domain.meetings import Presence
from teamdesk.domain.rows.preparing import CaseToPrepare, MemberPrepared, QuickNoteRow
from teamdesk.models import (
    AgendaItem,
    CaseFile,
    Contact,
    Meeting,
    Participant,
    Person,
    Preparation,
    QuickNote,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.room import AttendanceRow
    from teamdesk.domain.rows.team import MemberRow


def preparation(
    session: Session, meeting_id: UUID, case_id: UUID, member_id: UUID
) -> Preparation | None:
    """What a member has written about a case for a meeting, to be changed."""
    return session.scalars(
        select(Preparation).where(
            Preparation.meeting_id == meeting_id,
            Preparation.case_id == case_id,
            Preparation.member_id == member_id,
        )
    ).first()


def notes_for(
    session: Session,
    team_id: UUID,
    members: Mapping[UUID, MemberRow],
    meeting_id: UUID | None = None,
) -> tuple[QuickNoteRow, ...]:
    """The lines that no meeting has taken up, or that this one has, the oldest first."""
    # None equals nothing: without a meeting only what waits is left.
    here = or_(QuickNote.meeting_id.is_(None), QuickNote.meeting_id == meeting_id)
    found = session.execute(
        select(
            QuickNote.id,
            QuickNote.version,
            QuickNote.case_id,
            Person.name,
            QuickNote.member_id,
            QuickNote.text,
            QuickNote.written_at,
            QuickNote.meeting_id,
        )
        .join(CaseFile, CaseFile.id == QuickNote.case_id, isouter=True)
        .join(Person, Person.id == CaseFile.person_id, isouter=True)
        .where(QuickNote.team_id == team_id, here)
        .order_by(QuickNote.written_at, QuickNote.id)
    )
    return tuple(
        QuickNoteRow(
            row.id,
            row.version,
            row.case_id,
            row.name or "",
            members.get(row.member_id) if row.member_id else None,
            row.text,
            row.written_at,
            row.meeting_id is not None,
        )
        for row in found
    )


def prepared_by(
    session: Session, meeting_id: UUID, called: Sequence[AttendanceRow]
) -> tuple[MemberPrepared, ...]:
    """About how many cases each one who is called has written something, in the team's order."""
    found = session.execute(
        select(Preparation.member_id, func.count())
        .where(Preparation.meeting_id == meeting_id)
        .group_by(Preparation.member_id)
    )
    counts: dict[UUID, int] = {row[0]: row[1] for row in found}
    return tuple(
        MemberPrepared(row.member, counts.get(row.member.id, 0), row.presence is Presence.APOLOGIES)
        for row in called
        if row.member is not None
    )


class _Written(NamedTuple):
    """What somebody wrote of a case for a meeting."""

    member_id: UUID
    version: int
    words: PreparationWords


class _Before(NamedTuple):
    """What a member wrote for an earlier meeting, and when that was."""

    words: PreparationWords
    held_on: date


def cases_to_prepare(
    session: Session,
    meeting: MeetingRow,
    lines: Sequence[AgendaRow],
    member_id: UUID,
    members: Mapping[UUID, MemberRow],
) -> tuple[CaseToPrepare, ...]:
    """Every case of a meeting as one member prepares it, her own first; six statements in all."""
    case_ids = [line.case_id for line in lines]
    written = _written(session, meeting.id)
    before = _before(session, meeting, member_id)
    notes = _last_notes(session, meeting, case_ids)
    met = _last_met(session, case_ids, members)
    mine = _mine(session, case_ids, member_id)
    waiting: dict[UUID | None, list[QuickNoteRow]] = defaultdict(list)
    team_id = select(Meeting.team_id).where(Meeting.id == meeting.id)
    for note in notes_for(session, session.scalars(team_id).one(), members):
        waiting[note.case_id].append(note)
    cases = []
    for line in lines:
        here = written.get(line.case_id, [])
        own = next((one for one in here if one.member_id == member_id), None)
        last = before.get(line.case_id)
        who, when = met.get(line.case_id, (None, None))
        others = [members[one.member_id] for one in here if one.member_id in members]
        cases.append(
            CaseToPrepare(
                line=line,
                words=own.words if own else None,
                version=own.version if own else 0,
                last_words=last.words if last else None,
                last_meeting_on=last.held_on if last else None,
                last_note=notes.get(line.case_id, ""),
                prepared=tuple(one for one in others if one.id != member_id),
                last_met_by=who,
                last_met_on=when,
                is_mine=line.case_id in mine,
                notes=tuple(waiting[line.case_id]),
            )
        )
    return tuple(sorted(cases, key=lambda case: not case.is_mine))


WORDS = (
    Preparation.status_text,
    Preparation.assessment_text,
    Preparation.proposal,
    Preparation.persons_view,
)


def _written(session: Session, meeting_id: UUID) -> dict[UUID, list[_Written]]:
    found = session.execute(
        select(Preparation.case_id, Preparation.member_id, Preparation.version, *WORDS).where(
            Preparation.meeting_id == meeting_id
        )
    )
    written: dict[UUID, list[_Written]] = defaultdict(list)
    for case_id, who, version, *texts in found:
        written[case_id].append(_Written(who, version, PreparationWords(*texts)))
    return written


def _before(session: Session, meeting: MeetingRow, member_id: UUID) -> dict[UUID, _Before]:
    found = session.execute(
        select(Preparation.case_id, Meeting.held_on, *WORDS)
        .join(Meeting, Meeting.id == Preparation.meeting_id)
        .where(Preparation.member_id == member_id, Meeting.held_on < meeting.held_on)
        .order_by(Meeting.held_on)
    )
    return {
        case_id: _Before(PreparationWords(*texts), held_on) for case_id, held_on, *texts in found
    }


def _last_notes(session: Session, meeting: MeetingRow, case_ids: Sequence[UUID]) -> dict[UUID, str]:
    last = (
        select(AgendaItem.case_id, func.max(Meeting.held_on).label("held_on"))
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .where(
            AgendaItem.case_id.in_(case_ids),
            AgendaItem.note != "",
            Meeting.held_on < meeting.held_on,
        )
        .group_by(AgendaItem.case_id)
        .subquery()
    )
    found = session.execute(
        select(AgendaItem.case_id, AgendaItem.note)
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(last, (last.c.case_id == AgendaItem.case_id) & (last.c.held_on == Meeting.held_on))
    )
    return {row[0]: row[1] for row in found}


def _last_met(
    session: Session, case_ids: Sequence[UUID], members: Mapping[UUID, MemberRow]
) -> dict[UUID, tuple[MemberRow | None, date]]:
    """Who had the latest contact with each person; of two on a day the later entry."""
    last = (
        select(Contact.case_id, func.max(Contact.on).label("on"))
        .where(Contact.case_id.in_(case_ids), Contact.member_id.is_not(None))
        .group_by(Contact.case_id)
        .subquery()
    )
    found = session.execute(
        select(Contact.case_id, Contact.member_id, Contact.on)
        .join(last, (last.c.case_id == Contact.case_id) & (last.c.on == Contact.on))
        .where(Contact.member_id.is_not(None))
    )
    return {row[0]: (members.get(row[1]) if row[1] else None, row[2]) for row in found}


def _mine(session: Session, case_ids: Sequence[UUID], member_id: UUID) -> frozenset[UUID]:
    found = session.scalars(
        select(CaseFile.id)
        .join(Participant, Participant.case_id == CaseFile.id, isouter=True)
        .where(
            CaseFile.id.in_(case_ids),
            or_(CaseFile.coordinator_id == member_id, Participant.member_id == member_id),
        )
    )
    return frozenset(found)
