"""A year of weekly meetings, and the next one with its agenda ready."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole, MeetingStatus, Presence
from teamdesk.models import Attendance, Meeting
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random
    from uuid import UUID

    from teamdesk.models import MeetingSeries
    from teamdesk.services.practice.identity import Ids
    from teamdesk.services.practice.setting import Setting
    from teamdesk.services.practice.team_calendar import TeamCalendar

FIRST_WEEK = -52
NEXT = 0
# Nine in the morning is eight in UTC for most of the year.
STARTS_UTC = 8
FULL_TIME = 100
GUEST_COMES = 0.7
LONGEST_OVERRUN = 12


def meetings_of(
    series: MeetingSeries, calendar: TeamCalendar, ids: Ids, random: Random
) -> dict[int, Meeting]:
    """The meetings by week: closed ones, and the planned one as number 0."""
    found = {}
    for week in range(FIRST_WEEK, NEXT + 1):
        held_on = calendar.meeting(week)
        meeting = Meeting(
            id=ids.next("meeting"),
            team_id=series.team_id,
            series_id=series.id,
            held_on=held_on,
            starts_at=series.starts_at,
            planned_minutes=series.minutes,
            place=series.place,
            status=MeetingStatus.PLANNED,
            next_meeting_on=calendar.meeting(week + 1),
        )
        if week < NEXT:
            meeting.status = MeetingStatus.CLOSED
            meeting.started_at = at_hour(held_on, STARTS_UTC)
            lasted = series.minutes + random.randint(-LONGEST_OVERRUN, LONGEST_OVERRUN)
            meeting.closed_at = meeting.started_at + timedelta(minutes=lasted)
        found[week] = meeting
    return found


def attendance_of(setting: Setting, ids: Ids, random: Random) -> Iterator[Attendance]:
    """Who came; chair and minute-taker take turns, and part-timers can't always come."""
    initials = list(setting.members)
    for week, meeting in setting.meetings.items():
        chair, writer, clock = (initials[(week + turn) % len(initials)] for turn in (0, 1, 2))
        roles = {
            chair: MeetingRole.CHAIR,
            writer: MeetingRole.MINUTE_TAKER,
            clock: MeetingRole.TIMEKEEPER,
        }
        for who, member in setting.members.items():
            yield Attendance(
                id=ids.next("attendance"),
                meeting_id=meeting.id,
                member_id=member.id,
                name=member.name,
                role=roles.get(who, MeetingRole.MEMBER),
                presence=_presence(setting, who, week, random, is_needed=who in (chair, writer)),
            )
        yield from _guests(setting, week, meeting.id, ids, random)
    yield from _visitors(setting, ids)


def _presence(
    setting: Setting, who: str, week: int, random: Random, *, is_needed: bool
) -> Presence:
    if setting.is_away(who, setting.meetings[week].held_on):
        return Presence.APOLOGIES
    if week == NEXT:
        return Presence.UNKNOWN
    percent = setting.members[who].percent or FULL_TIME
    # Half-timers are there more often than not: the meeting lies where most can.
    comes = is_needed or random.random() * FULL_TIME < (percent + FULL_TIME) / 2
    return Presence.PRESENT if comes else Presence.APOLOGIES


def _visitors(setting: Setting, ids: Ids) -> Iterator[Attendance]:
    """Those from outside who are called to the next meeting."""
    for visitor in setting.script.team["visitor"]:
        yield Attendance(
            id=ids.next("visitor"),
            meeting_id=setting.meetings[NEXT].id,
            name=visitor["name"],
            organisation=visitor["organisation"],
            role=MeetingRole.GUEST,
            is_external=True,
        )


def _guests(
    setting: Setting, week: int, meeting_id: UUID, ids: Ids, random: Random
) -> Iterator[Attendance]:
    for guest in setting.script.team["guest"]:
        comes = random.random() < GUEST_COMES
        presence = Presence.PRESENT if comes else Presence.APOLOGIES
        yield Attendance(
            id=ids.next("attendance"),
            meeting_id=meeting_id,
            name=guest["name"],
            organisation=guest["organisation"],
            role=MeetingRole.GUEST,
            presence=Presence.UNKNOWN if week == NEXT else presence,
        )
