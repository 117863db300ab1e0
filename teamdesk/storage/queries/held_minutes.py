"""What is left of the meetings that were held; a statement a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, case, exists, func, or_, select

from teamdesk.domain.meetings import Depth, MeetingRole, MeetingStatus, Presence
from teamdesk.domain.rows.minutes import (
    CaseMinutesRow,
    CorrectionRow,
    HeldMeetingRow,
    ReaderRow,
)
from teamdesk.models import (
    ActionItem,
    AgendaItem,
    Attendance,
    CaseFile,
    Correction,
    Meeting,
    MeetingDecision,
    Member,
    Person,
    QuickNote,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


def held_meetings(
    session: Session, team_id: UUID, member_id: UUID | None
) -> tuple[HeldMeetingRow, ...]:
    """The closed meetings of a team, the newest first; ``member_id`` may not have read them all."""
    mine = and_(Attendance.meeting_id == Meeting.id, Attendance.member_id == member_id, _missed())
    spoken = _is_spoken_of()
    unfiled = and_(spoken, AgendaItem.filed_in_record_on.is_(None))
    found = session.execute(
        select(
            Meeting.id,
            Meeting.kind,
            Meeting.held_on,
            func.count(case((spoken, AgendaItem.id))),
            func.count(case((unfiled, AgendaItem.id))),
            exists().where(mine, Attendance.read_at.is_(None)).correlate(Meeting),
        )
        .outerjoin(AgendaItem, AgendaItem.meeting_id == Meeting.id)
        .where(Meeting.team_id == team_id, Meeting.status == MeetingStatus.CLOSED)
        .group_by(Meeting.id)
        .order_by(Meeting.held_on.desc(), Meeting.id)
    )
    return tuple(HeldMeetingRow(*row) for row in found)


def case_minutes(
    session: Session, team_id: UUID, meeting_id: UUID | None = None
) -> tuple[CaseMinutesRow, ...]:
    """Every case of one meeting, or those of all meetings that are not in the record yet."""
    wanted = _is_spoken_of() & AgendaItem.filed_in_record_on.is_(None)
    about = wanted if meeting_id is None else AgendaItem.meeting_id == meeting_id
    found = session.execute(
        select(
            AgendaItem.id,
            AgendaItem.version,
            AgendaItem.meeting_id,
            Meeting.held_on,
            AgendaItem.case_id,
            CaseFile.number,
            Person.name,
            AgendaItem.filed_in_record_on,
            func.coalesce(Member.name, ""),
        )
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(CaseFile, CaseFile.id == AgendaItem.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .outerjoin(Member, Member.id == AgendaItem.filed_by_id)
        .where(Meeting.team_id == team_id, Meeting.status == MeetingStatus.CLOSED, about)
        .order_by(Meeting.held_on, AgendaItem.position)
    )
    return tuple(CaseMinutesRow(*row) for row in found)


def corrections(session: Session, subjects: Iterable[UUID]) -> tuple[CorrectionRow, ...]:
    """What was added to a meeting and to the lines of its agenda, the oldest first."""
    found = session.execute(
        select(
            Correction.subject_id,
            Correction.text,
            Correction.reason,
            func.coalesce(Member.name, ""),
            Correction.added_at,
        )
        .outerjoin(Member, Member.id == Correction.member_id)
        .where(Correction.subject_id.in_(tuple(subjects)))
        .order_by(Correction.added_at)
    )
    return tuple(CorrectionRow(*row) for row in found)


def readers(session: Session, meeting_id: UUID) -> tuple[ReaderRow, ...]:
    """The members who weren't there for the whole of a meeting, by name."""
    found = session.execute(
        select(
            Attendance.id,
            Attendance.member_id,
            Attendance.name,
            Attendance.read_at,
            Attendance.presence,
        )
        .where(Attendance.meeting_id == meeting_id, _missed())
        .order_by(Attendance.name)
    )
    return tuple(
        ReaderRow(row.id, row.member_id, row.name, row.read_at, row.presence is Presence.PRESENT)
        for row in found
        if row.member_id
    )


def guests(session: Session, meeting_id: UUID) -> tuple[tuple[UUID, str], ...]:
    """The guests who came to a meeting: id and name."""
    found = session.execute(
        select(Attendance.id, Attendance.name)
        .where(
            Attendance.meeting_id == meeting_id,
            Attendance.member_id.is_(None),
            Attendance.role == MeetingRole.GUEST,
            Attendance.presence == Presence.PRESENT,
        )
        .order_by(Attendance.name)
    )
    return tuple((row[0], row[1]) for row in found)


def said(session: Session, team_id: UUID) -> tuple[tuple[UUID, str], ...]:
    """Every text of the held meetings, to be searched: the meeting and the words.

    SQLite folds no «Å», so the folding is left to the one who searches.
    """
    held = (Meeting.team_id == team_id, Meeting.status == MeetingStatus.CLOSED)
    spoken = (
        select(
            AgendaItem.meeting_id,
            AgendaItem.note.concat(" ").concat(Person.name).concat(" ").concat(CaseFile.number),
        )
        .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        .join(CaseFile, CaseFile.id == AgendaItem.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(*held, _is_spoken_of())
    )
    settled = MeetingDecision.text.concat(" ").concat(MeetingDecision.reason)
    decided = select(MeetingDecision.meeting_id, settled).join(
        Meeting, Meeting.id == MeetingDecision.meeting_id
    )
    promised = select(ActionItem.meeting_id, ActionItem.text).join(
        Meeting, Meeting.id == ActionItem.meeting_id
    )
    added = (
        select(
            func.coalesce(AgendaItem.meeting_id, Meeting.id),
            Correction.text.concat(" ").concat(Correction.reason),
        )
        .outerjoin(AgendaItem, AgendaItem.id == Correction.subject_id)
        .join(
            Meeting, or_(Meeting.id == Correction.subject_id, Meeting.id == AgendaItem.meeting_id)
        )
    )
    # Of imported minutes, what was said of nobody in particular is in what was frozen alone.
    shared = select(Meeting.id, Meeting.minutes_content["shared_matters"].as_string())
    taken_up = select(QuickNote.meeting_id, QuickNote.text).join(
        Meeting, Meeting.id == QuickNote.meeting_id
    )
    told = (decided, promised, added, shared, taken_up)
    every = (spoken, *(asked.where(*held) for asked in told))
    return tuple(
        (row[0], row[1]) for asked in every for row in session.execute(asked) if row[0] and row[1]
    )


def _missed() -> ColumnElement[bool]:
    """A member who sent apologies, or was there for a part only."""
    part = or_(Attendance.arrived_at.is_not(None), Attendance.left_at.is_not(None))
    return and_(
        Attendance.member_id.is_not(None), or_(Attendance.presence != Presence.PRESENT, part)
    )


def _is_spoken_of() -> ColumnElement[bool]:
    """As `CaseContent.is_spoken_of` tells it of frozen minutes."""
    about = (MeetingDecision.meeting_id == AgendaItem.meeting_id) & (
        MeetingDecision.case_id == AgendaItem.case_id
    )
    promised = (ActionItem.meeting_id == AgendaItem.meeting_id) & (
        ActionItem.case_id == AgendaItem.case_id
    )
    return or_(
        AgendaItem.depth != Depth.LISTED,
        AgendaItem.note != "",
        exists().where(about).correlate(AgendaItem),
        exists().where(promised).correlate(AgendaItem),
    )
