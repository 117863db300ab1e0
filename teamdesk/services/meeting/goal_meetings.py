"""The goal meeting (målsamtale): the person is in the room, and what is agreed is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.errors import MeetingIsClosed, StillInUse, UserError
from teamdesk.domain.field_errors import DayGone, OutOfRange
from teamdesk.domain.meetings import MeetingKind, MeetingRole, MeetingStatus, Presence
from teamdesk.domain.rows.goal_meetings import TalkRows
from teamdesk.models import AgendaItem, Attendance, CaseFile, Contact, Meeting, Member
from teamdesk.services.access_log import note_opening
from teamdesk.services.freezing import freeze
from teamdesk.services.meeting.meetings import open_meeting
from teamdesk.services.meeting.minutes import gather_minutes, person_first
from teamdesk.services.meeting.planning import prepare_meeting
from teamdesk.storage.queries import goal_meetings as queries
from teamdesk.storage.queries import meetings as meeting_queries
from teamdesk.storage.queries import people as people_queries
from teamdesk.storage.queries import records as record_queries
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.goal_meetings import (
        BeginTalk,
        CancelTalk,
        CloseTalk,
        PlanTalk,
        SetAgreed,
        SetNextTalk,
    )
    from teamdesk.domain.rows.goal_meetings import PlannedTalkRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

LONGEST = 480
SECONDS = 60


class CaseNotActive(UserError):
    """A goal meeting is about a case on the board."""

    message = mark("This person has no open case in the team.")
    advice = mark("Nothing was changed. A new referral opens the case again.")


class GoalMeetingService:
    """The goal meetings of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def planned(self) -> tuple[PlannedTalkRow, ...]:
        """Those that are to be held, the next first."""
        with self._at.reading() as work:
            return queries.planned_talks(work.session, self._at.team_id)

    def rows(self, meeting_id: UUID) -> TalkRows | None:
        """Everything on its page; None where the meeting or its case is gone."""
        at = self._at
        with at.reading() as work:
            session = work.session
            meeting = meeting_queries.meeting(session, meeting_id)
            item = queries.agreed_in(session, meeting_id)
            if meeting is None or meeting.case_id is None or item is None:
                return None
            members = team_queries.members_by_id(session, at.team_id)
            page = people_queries.person_page(session, meeting.case_id, at.today, members)
            if page is None:
                return None
            return TalkRows(
                meeting,
                page,
                record_queries.measures_of_case(session, meeting.case_id),
                person_first(room_queries.attendance(session, meeting_id, members)),
                *item,
                queries.last_talk(session, meeting.case_id),
            )

    def plan(self, command: PlanTalk, origin: str = "") -> ChangeSet:
        """Plan a goal meeting.

        Raises:
            DayGone: the day has been.
            OutOfRange: it would last no time, or more than a working day.
            CaseNotActive: the case isn't on the board.
        """
        if command.held_on < self._at.today:
            raise DayGone("held_on")
        if not 1 <= command.minutes <= LONGEST:
            raise OutOfRange("minutes", 1, LONGEST)
        with self._at.writing() as work:
            meeting = self._new(command.meeting_id, command.case_id)
            meeting.held_on, meeting.starts_at = command.held_on, command.starts_at
            meeting.planned_minutes = command.minutes
            self._prepare(work, meeting)
            return work.commit(origin)

    def cancel(self, command: CancelTalk, origin: str = "") -> ChangeSet:
        """Take away one that is planned; with its list and its agenda, which nobody has seen.

        Raises:
            StillInUse: it has begun.
        """
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            if meeting.status is not MeetingStatus.PLANNED:
                raise StillInUse
            for line in meeting_queries.agenda(work.session, meeting.id):
                work.remove(work.get(AgendaItem, line.id))
            for row in room_queries.attendance(work.session, meeting.id, {}):
                work.remove(work.get(Attendance, row.id))
            work.flush()
            work.remove(meeting)
            return work.commit(origin)

    def begin(self, command: BeginTalk, origin: str = "") -> ChangeSet:
        """Open one that is planned, or a new one; that the page is looked at is logged.

        Raises:
            MeetingIsOpen: another meeting of the team runs.
            CaseNotActive: the case isn't on the board.
        """
        with self._at.writing() as work:
            planned = queries.planned_talks(work.session, self._at.team_id)
            if command.meeting_id in {row.meeting_id for row in planned}:
                meeting = work.get(Meeting, command.meeting_id)
            else:
                meeting = self._new(command.meeting_id, command.case_id)
                meeting.held_on = self._at.today
                self._prepare(work, meeting)
            open_meeting(work, self._at, meeting)
            for row in room_queries.attendance(work.session, meeting.id, {}):
                attendance = work.get(Attendance, row.id)
                is_here = attendance.member_id == self._at.member_id
                if row.role is MeetingRole.PERSON or is_here:
                    attendance.presence = Presence.PRESENT
            self._log(work, command.case_id)
            return work.commit(origin)

    def set_agreed(self, command: SetAgreed, origin: str = "") -> ChangeSet:
        """Keep what is agreed.

        Raises:
            ConflictError: somebody changed it after it was seen.
            MeetingIsClosed: the minutes are frozen.
        """
        with self._at.writing() as work:
            item = work.get(AgendaItem, command.item_id, command.expected_version)
            self._open(work.get(Meeting, item.meeting_id))
            item.note = command.text.strip()
            item.is_done = True
            return work.commit(origin)

    def set_next(self, command: SetNextTalk, origin: str = "") -> ChangeSet:
        """Agree on the day of the next talk.

        Raises:
            DayGone: the day has been.
        """
        if command.day is not None and command.day < self._at.today:
            raise DayGone("day")
        with self._at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            self._open(meeting)
            meeting.next_meeting_on = command.day
            return work.commit(origin)

    def close(self, command: CloseTalk, origin: str = "") -> ChangeSet:
        """Freeze the minutes, count the talk as a contact, and plan the next one.

        Other persons' promises are left alone: this was no meeting about them.

        Raises:
            ConflictError: somebody changed the meeting after ``expected_version``.
            MeetingIsClosed: it is closed already.
        """
        at = self._at
        with at.writing() as work:
            meeting = work.get(Meeting, command.meeting_id, command.expected_version)
            self._open(meeting)
            meeting.status, meeting.closed_at = MeetingStatus.CLOSED, at.clock.now()
            meeting.current_item_id = None
            work.flush()
            meeting.minutes_content = freeze(gather_minutes(work, at, meeting))
            self._count(work, meeting)
            if meeting.next_meeting_on is not None and meeting.case_id is not None:
                following = self._new(None, meeting.case_id)
                following.held_on, following.starts_at = meeting.next_meeting_on, meeting.starts_at
                following.planned_minutes = meeting.planned_minutes
                self._prepare(work, following)
            return work.commit(origin)

    def _new(self, meeting_id: UUID | None, case_id: UUID) -> Meeting:
        return Meeting(
            id=meeting_id, team_id=self._at.team_id, kind=MeetingKind.GOAL, case_id=case_id
        )

    def _prepare(self, work: UnitOfWork, meeting: Meeting) -> None:
        prepare_meeting(work, self._at, meeting)
        work.flush()
        if queries.agreed_in(work.session, meeting.id) is None:
            raise CaseNotActive

    def _open(self, meeting: Meeting) -> None:
        if meeting.status is not MeetingStatus.OPEN:
            raise MeetingIsClosed

    def _count(self, work: UnitOfWork, meeting: Meeting) -> None:
        member = work.get(Member, self._at.member_id) if self._at.member_id else None
        lasted = 0
        if meeting.started_at and meeting.closed_at:
            lasted = round((meeting.closed_at - meeting.started_at).total_seconds() / SECONDS)
        work.add(
            Contact(
                case_id=meeting.case_id,
                kind=ContactKind.GOAL_TALK,
                on=meeting.held_on,
                minutes=max(1, lasted),
                member_id=member.id if member else None,
                staff_name=member.name if member else "",
                role=member.profession if member else "",
            )
        )

    def _log(self, work: UnitOfWork, case_id: UUID) -> None:
        note_opening(work, self._at, work.get(CaseFile, case_id).person_id, case_id)
