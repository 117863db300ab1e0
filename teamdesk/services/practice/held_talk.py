"""A goal meeting that was held: who sat there, what was agreed on, and who promised what."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    Depth,
    MeetingKind,
    MeetingRole,
    MeetingStatus,
    Presence,
)
from teamdesk.exports.papers.meeting.minutes_content import (
    AttendeeContent,
    CaseContent,
    MinutesContent,
    PromiseContent,
)
from teamdesk.models import ActionItem, AgendaItem, Attendance, Meeting
from teamdesk.services.freezing import freeze
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.minutes import goals_at, what_mattered
from teamdesk.services.practice.people import coordinator_of, phases_of
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life


class HeldTalk:
    """One person's goal meeting, as its story tells it."""

    def __init__(self, life: Life, told: dict[str, Any], number: str) -> None:
        self._life, self._told, self._number = life, told, number
        self._ids = Ids(life.setting.seed, f"{life.story.key}/held talk")
        self._held_on = life.calendar.past(told["at"])
        self._starts = time.fromisoformat(told["starts"])
        self._lasted = timedelta(minutes=told["minutes"])

    def rows(self) -> Iterator[list[Base]]:
        """The meeting, and then what leans on it."""
        meeting = self._meeting()
        present = list(self._present(meeting))
        promises = [self._promise(meeting, each) for each in self._told["promises"]]
        meeting.minutes_content = freeze(self._minutes(meeting, present, promises))
        yield [meeting]
        yield [*present, self._item(meeting), *promises]

    def _meeting(self) -> Meeting:
        begun = at_hour(self._held_on, self._starts.hour, self._starts.minute)
        return Meeting(
            id=self._ids.next("meeting"),
            team_id=self._life.setting.team_id,
            kind=MeetingKind.GOAL,
            case_id=self._life.case_id,
            held_on=self._held_on,
            starts_at=self._starts,
            planned_minutes=self._told["minutes"],
            place=self._told["place"],
            status=MeetingStatus.CLOSED,
            started_at=begun,
            closed_at=begun + self._lasted,
            next_meeting_on=self._life.calendar.day(self._told["next"]),
        )

    def _present(self, meeting: Meeting) -> Iterator[Attendance]:
        """The person first, whose meeting it is, then the coordinator, then those near."""
        life = self._life
        leader = coordinator_of(life)
        roles: list[tuple[str, UUID | None, MeetingRole, str]] = [
            (life.story.name, None, MeetingRole.PERSON, ""),
            (life.who(leader), life.setting.member_id(leader), MeetingRole.CHAIR, ""),
        ]
        roles += [(name, None, MeetingRole.GUEST, role) for name, role in self._told["with"]]
        for name, member_id, role, organisation in roles:
            yield Attendance(
                id=self._ids.next("attendance"),
                meeting_id=meeting.id,
                member_id=member_id,
                name=name,
                role=role,
                organisation=organisation,
                presence=Presence.PRESENT,
            )

    def _item(self, meeting: Meeting) -> AgendaItem:
        return AgendaItem(
            id=self._ids.next("item"),
            meeting_id=meeting.id,
            case_id=self._life.case_id,
            position=0,
            depth=Depth.DISCUSSED,
            reason=AgendaReason.ASKED_FOR,
            seconds=int(self._lasted.total_seconds()),
            is_done=True,
            note=self._told["note"].strip(),
        )

    def _promise(self, meeting: Meeting, told: dict[str, Any]) -> ActionItem:
        life = self._life
        done_on = life.calendar.past(told["done"]) if "done" in told else None
        return ActionItem(
            id=self._ids.next("action"),
            team_id=life.setting.team_id,
            case_id=life.case_id,
            meeting_id=meeting.id,
            text=told["do"],
            owner_id=life.setting.member_id(told["who"]),
            owner_name=life.who(told["who"]),
            due_on=life.calendar.day(told["due"]),
            status=ActionStatus.DONE if done_on else ActionStatus.OPEN,
            created_on=self._held_on,
            done_on=done_on,
        )

    def _minutes(
        self, meeting: Meeting, present: list[Attendance], promises: list[ActionItem]
    ) -> MinutesContent:
        life, team = self._life, self._life.setting.script.team["team"]
        ends = (datetime.combine(self._held_on, self._starts) + self._lasted).time()
        phase = [kind for kind, since in phases_of(life) if since <= self._held_on][-1]
        case = CaseContent(
            label=life.story.name,
            number=self._number,
            depth=Depth.DISCUSSED,
            reason=AgendaReason.ASKED_FOR,
            phase=phase,
            **what_mattered(life, meeting),
            goals=tuple(goals_at(life, meeting)),
            note=self._told["note"].strip(),
            actions=tuple(
                # As it was promised there; what was kept since is told by the promise itself.
                PromiseContent(each.text, each.owner_name, each.due_on, ActionStatus.OPEN)
                for each in promises
            ),
        )
        return MinutesContent(
            team=team["name"],
            municipality=team["municipality"],
            held_on=meeting.held_on,
            starts_at=meeting.starts_at,
            ends_at=ends,
            closed_on=meeting.held_on,
            attendees=tuple(self._attendee(row) for row in present),
            cases=(case,),
            next_meeting_on=meeting.next_meeting_on,
            is_practice=True,
            kind=MeetingKind.GOAL,
            place=meeting.place,
        )

    def _attendee(self, row: Attendance) -> AttendeeContent:
        members = {member.id: member.profession for member in self._life.setting.members.values()}
        return AttendeeContent(
            name=row.name,
            profession=members[row.member_id] if row.member_id else "",
            role=row.role,
            organisation=row.organisation,
            is_present=True,
        )
